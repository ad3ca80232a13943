-- Written by a wall and read by the same one; nobody else understands an entry.
create table address (
  who     text   not null primary key,
  entry   text   not null,
  kept_at bigint not null
);
