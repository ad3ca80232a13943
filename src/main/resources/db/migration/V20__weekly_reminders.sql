create table reminded (
  person      text not null primary key,
  org         text not null,
  day         text not null,
  at_time     text not null,
  zone        text not null,
  work_from   text not null,
  work_until  text not null,
  holidays    text not null,
  next_week   text not null,
  quiet_until bigint
);

-- Once a row is here, that week is decided for that person, whoever asks again.
create table reminder (
  org        text   not null,
  person     text   not null,
  week       text   not null,
  state      text   not null check (state in ('sent', 'late', 'skipped')),
  why        text   not null,
  decided_at bigint not null,
  primary key (org, person, week)
);
create index reminder_by_week on reminder (org, week);
