-- For ever: the files in db/sqlite and db/postgresql forbid to change or delete a line.
create table journal (
  number    bigint not null primary key,
  at        bigint not null,
  org       text   not null,
  who       text   not null,
  act       text   not null,
  object    text   not null,
  before_it text   not null,
  after_it  text   not null,
  text_seen text   not null,
  hash      text   not null
);
create index journal_by_time on journal (at);

-- Who stands behind a name in the journal; a row that is deleted makes that person unknown.
create table alias (
  person text not null primary key,
  alias  text not null unique
);
