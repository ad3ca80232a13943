create table checkin_round (
  id         text    not null primary key,
  version    integer not null,
  org        text    not null,
  set_up_by  text    not null,
  state      text    not null check (state in ('DRAFT', 'RUNNING', 'PAUSED', 'ENDED')),
  template   text    not null,
  audience   text    not null,
  day        text    not null,
  at_time    text    not null,
  zone       text    not null,
  work_from  text    not null,
  work_until text    not null,
  holidays   text    not null,
  days       integer not null,
  until_time text    not null,
  channel    text    not null,
  escalates  integer not null,
  next_week  text    not null,
  skip_week  text    not null
);
create index checkin_round_by_state on checkin_round (state);

-- optional: need not answer; observer: gets the figures; left: has said that it is not theirs.
create table round_person (
  round  text not null references checkin_round (id),
  person text not null,
  part   text not null check (part in ('optional', 'observer', 'left')),
  primary key (round, part, person)
);

-- Once a row is here, that week is decided for that round, whoever asks again.
create table round_lap (
  round      text    not null references checkin_round (id),
  week       text    not null,
  state      text    not null check (state in ('OPEN', 'CLOSED', 'SKIPPED')),
  why        text    not null,
  leader     text    not null,
  template   text    not null,
  channel    text    not null,
  escalates  integer not null,
  opens_at   bigint  not null,
  ends_at    bigint  not null,
  decided_at bigint  not null,
  closed_at  bigint,
  told       integer not null default 0,
  primary key (round, week)
);
create index round_lap_by_state on round_lap (state, closed_at);

create table round_part (
  round     text    not null,
  week      text    not null,
  person    text    not null,
  mandatory integer not null,
  run       text    not null default '',
  not_mine  integer not null default 0,
  excused   integer not null default 0,
  help      integer not null default 0,
  primary key (round, week, person),
  foreign key (round, week) references round_lap (round, week)
);
create unique index round_part_by_run on round_part (run) where run <> '';
create index round_part_by_person on round_part (person);

-- Nobody is asked for the first or the second time twice.
create table round_ask (
  round    text    not null,
  week     text    not null,
  person   text    not null,
  time     integer not null check (time in (1, 2)),
  asked_at bigint  not null,
  primary key (round, week, person, time),
  foreign key (round, week, person) references round_part (round, week, person)
);
