-- Counts the changes, so that nobody overwrites what they have not seen.
create table org_settings (
  org     text    not null primary key,
  version integer not null
);
-- Only what was settled: where there is no line, the environment or what is usual holds.
create table org_setting (
  org   text not null,
  item  text not null,
  value text not null,
  primary key (org, item)
);
