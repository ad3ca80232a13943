-- Once a row is here, the line about that week is decided for that organization.
create table reminder_line (
  org        text   not null,
  week       text   not null,
  decided_at bigint not null,
  primary key (org, week)
);
-- Until now each admin had a letter of their own; those weeks are not told again.
insert into reminder_line (org, week, decided_at)
select distinct r.org, substr(o.ref, length(o.ref) - 7), 0
from outbox o join reminded r on substr(o.ref, 1, length(r.org) + 1) = r.org || ':'
where o.kind = 'weekly-line';
