-- What an organization has decided about a control; every version, none is changed or deleted.
create table soa_decision (
  org           text    not null,
  control       text    not null,
  version       integer not null,
  applicable    integer not null,
  justification text    not null,
  status        text    not null,
  evidence      text    not null,
  decided_by    text    not null,
  decided_at    bigint  not null,
  act           text    not null,
  primary key (org, control, version)
);

-- Which controls treat which risks, as they are now.
create table risk_control (
  control text    not null,
  number  integer not null,
  primary key (control, number)
);
create index risk_control_by_risk on risk_control (number);

-- To be filled anew, with their controls.
delete from risk_listed;
delete from risk_person;
