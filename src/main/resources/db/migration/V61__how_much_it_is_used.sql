-- Counts and no names: the day is the smallest time, and nothing that people wrote is here.
create table use_count (
  org    text   not null,
  day    text   not null,
  kind   text   not null,
  reason text   not null,
  about  text   not null,
  times  bigint not null,
  primary key (org, day, kind, reason, about)
);
