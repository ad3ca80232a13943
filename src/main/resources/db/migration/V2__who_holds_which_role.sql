create table role_holder (
  org    text not null,
  person text not null,
  role   text not null,
  primary key (person, role)
);
create index role_holder_by_org on role_holder (org);
