create table greeted (
  person text not null primary key
);
