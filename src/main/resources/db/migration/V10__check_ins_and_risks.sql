-- A check-in of one person, as it is now.
create table checkin_run (
  id               text    not null primary key,
  org              text    not null,
  person           text    not null,
  template         text    not null,
  template_version text    not null,
  team             text    not null,
  slot             text    not null,
  begun_at         bigint  not null,
  version          integer not null,
  question         text,
  finished         integer not null,
  changed_at       bigint  not null
);
-- One at a time in a slot, however often a button is pressed.
create unique index checkin_run_under_way on checkin_run (person, slot) where question is not null;
create index checkin_run_by_person on checkin_run (person, changed_at);

-- What was answered, what is suggested, and what stood there each time it was finished:
-- 'given', 'suggested', or 'finished 1', 'finished 2', …
create table checkin_answer (
  run      text    not null references checkin_run (id),
  kept_as  text    not null,
  position integer not null,
  question text    not null,
  answer   text    not null,
  primary key (run, kept_as, question)
);

-- When it was finished, and at which version.
create table checkin_finished (
  run         text    not null references checkin_run (id),
  times       integer not null,
  version     integer not null,
  finished_at bigint  not null,
  primary key (run, times)
);

-- The text of each questionnaire, for check-ins that began with it.
create table checkin_template (
  name    text not null,
  version text not null,
  text    text not null,
  primary key (name, version)
);

create table risk (
  number  integer not null primary key,
  version integer not null,
  run     text    not null
);
-- A check-in raises one risk, for ever.
create unique index risk_by_run on risk (run) where run <> '';

-- Every version of a risk, each in full; none is changed or deleted.
create table risk_version (
  number             integer not null,
  version            integer not null,
  raised_by          text    not null,
  raised_at          text    not null,
  run                text    not null,
  template           text    not null,
  team               text    not null,
  asset              text    not null,
  threat             text    not null,
  vulnerability      text    not null,
  consequence        text    not null,
  owner              text    not null,
  rated_inherent     text    not null,
  rated_now          text    not null,
  rated_residual     text    not null,
  treatment          text    not null,
  treatment_words    text    not null,
  treatment_controls text    not null,
  treatment_owner    text    not null,
  treatment_due      text    not null,
  treatment_done     text    not null,
  treatment_review   text    not null,
  acceptances        text    not null,
  next_review        text    not null,
  changed_by         text    not null,
  changed_at         bigint  not null,
  act                text    not null,
  primary key (number, version)
);
