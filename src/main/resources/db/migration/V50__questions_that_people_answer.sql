-- A question that somebody handed to people, as it is now. Its words are "" once they are gone.
create table handoff (
  number      integer not null primary key,
  sent_as     text    not null unique,
  version     integer not null,
  org         text    not null,
  state       text    not null,
  asker       text    not null,
  named       integer not null check (named in (0, 1)),
  question    text    not null,
  more        text    not null,
  kind        text    not null,
  edition     text    not null,
  about       text    not null,
  asked_at    bigint  not null,
  channel     text    not null,
  thread      text    not null,
  expert      text    not null,
  promised_at bigint  not null,
  overdue     integer not null default 0,
  answered_by text    not null default '',
  answered_at bigint,
  answer      text    not null default '',
  answer_refs text    not null default '',
  kept        integer not null default 0 check (kept in (0, 1)),
  forgotten   integer not null default 0
);
create index handoff_by_asker on handoff (asker, number);
create index handoff_by_org on handoff (org, state);

-- What was done about it; each version is there once.
create table handoff_step (
  number  integer not null references handoff (number),
  version integer not null,
  step    text    not null,
  who     text    not null,
  at      bigint  not null,
  primary key (number, version)
);

-- Answers that became rules of the house.
create table house_rule (
  org         text    not null,
  id          text    not null,
  question    text    not null,
  answer      text    not null,
  answer_refs text    not null,
  owner       text    not null,
  review_by   text    not null,
  reviewed    text    not null,
  kept_at     bigint  not null,
  primary key (org, id)
);
