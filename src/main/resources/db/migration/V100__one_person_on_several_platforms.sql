-- Organizations of platforms that are one: the members of org have the register of home.
create table joined_org (
  platform text not null primary key,
  org      text not null,
  home     text not null
);

-- An account of a platform that belongs to somebody who is known by another one.
create table account_link (
  account   text   not null primary key,
  person    text   not null,
  linked_at bigint not null
);
create index account_link_by_person on account_link (person);

-- What was shown on one platform and can be typed on another; never the code itself.
create table link_code (
  account text   not null primary key,
  hash    text   not null,
  until   bigint not null
);

create table link_try (
  account  text   not null,
  tried_at bigint not null
);
create index link_try_by_account on link_try (account, tried_at);

-- Where somebody with several accounts wants to be reached.
create table reached (
  person  text not null primary key,
  account text not null
);
