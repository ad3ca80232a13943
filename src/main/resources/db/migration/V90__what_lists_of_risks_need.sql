-- Of each risk as it is now, what lists of risks look for and sort by; kept with each version.
-- level: 1000 while it is not rated. due, accepted_until: a day like 2026-12-31, or ''.
create table risk_listed (
  number         integer not null primary key,
  org            text    not null,
  team           text    not null,
  level          integer not null,
  due            text    not null,
  accepted_until text    not null
);
create index risk_listed_by_level on risk_listed (org, level desc, number);
create index risk_listed_by_due on risk_listed (org, due, level desc, number);
create index risk_listed_by_team on risk_listed (org, team, level desc, number);

-- Whom a risk concerns: who raised it, owns it or treats it. waits: there is a treatment to do.
create table risk_person (
  person text    not null,
  number integer not null,
  waits  integer not null,
  primary key (person, number)
);
create index risk_person_by_risk on risk_person (number);
