-- Times are milliseconds since 1970 in UTC. Only what SQLite and PostgreSQL both understand.

create table inbox (
  delivery   text   not null primary key,
  claimed_at bigint not null
);
create index inbox_by_age on inbox (claimed_at);

create table thread (
  conversation text   not null primary key,
  edition      text   not null,
  number       text   not null,
  said_at      bigint not null
);
create index thread_by_age on thread (said_at);

-- The day and not the moment, so that nobody can be recognized by when they pressed a button.
create table feedback (
  id       text    not null primary key,
  edition  text    not null,
  number   text    not null,
  helpful  integer not null check (helpful in (0, 1)),
  reason   text,
  given_on text    not null
);
create index feedback_by_reference on feedback (edition, number);
