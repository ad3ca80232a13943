-- A letter is here before anything is sent. Its words are found when it is sent.
-- state: waiting -> sending -> sent; dead, if it can never arrive; parked, if a person has to look.
-- next_at: when somebody should see to it; null when nobody has to.
create table outbox (
  id         text    not null primary key,
  kind       text    not null,
  ref        text    not null,
  address    text    not null,
  thread     text    not null,
  state      text    not null check (state in ('waiting', 'sending', 'sent', 'dead', 'parked')),
  created_at bigint  not null,
  next_at    bigint,
  attempts   integer not null default 0,
  first_try  bigint,
  last_try   bigint,
  message    text,
  wanted     integer not null default 1,
  shown      integer not null default 0,
  trouble    text,
  unique (kind, ref)
);
create index outbox_due on outbox (next_at) where next_at is not null;
create index outbox_by_state on outbox (state);
