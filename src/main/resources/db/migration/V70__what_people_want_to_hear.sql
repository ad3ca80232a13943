alter table reminded add column wish text not null default 'WHEN_NEEDED';

-- What somebody has put off; a letter may bring it back.
create table reminder_later (
  person text   not null,
  item   text   not null,
  until  bigint not null,
  primary key (person, item)
);
