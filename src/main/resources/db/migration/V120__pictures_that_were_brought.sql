-- As which file a platform keeps a picture, by the SHA-256 of its bytes.
create table picture_file (
  org      text   not null,
  hash     text   not null,
  file     text   not null,
  asked_at bigint not null,
  primary key (org, hash)
);
create index picture_file_by_age on picture_file (asked_at);
