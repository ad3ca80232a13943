create table team (
  id         text    not null primary key,
  version    integer not null,
  org        text    not null,
  name       text    not null,
  manager    text    not null,
  from_group text    not null,
  changed_at bigint  not null,
  unique (org, name)
);

create table team_member (
  team   text not null references team (id),
  person text not null,
  primary key (team, person)
);

-- Who wants to hear nothing for a while.
create table absent (
  person   text   not null primary key,
  until_at bigint not null
);
