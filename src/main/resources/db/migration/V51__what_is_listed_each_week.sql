-- In which organization a word about a text was given; "" for those from before.
alter table feedback add column org text not null default '';
create index feedback_by_org on feedback (org, given_on);

-- Once a row is here, the list of that week is decided for that organization.
create table handoff_week (
  org        text   not null,
  week       text   not null,
  decided_at bigint not null,
  primary key (org, week)
);
