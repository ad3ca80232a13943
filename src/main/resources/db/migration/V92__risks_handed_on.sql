-- A risk that somebody hands to somebody else, who takes it or gives it back.
-- state: offered -> taken or returned. words: why it was given back.
create table risk_handover (
  id          text    not null primary key,
  number      integer not null,
  from_person text    not null,
  to_person   text    not null,
  note        text    not null,
  state       text    not null check (state in ('offered', 'taken', 'returned')),
  words       text    not null,
  offered_at  bigint  not null,
  ended_at    bigint
);
-- To one at a time.
create unique index risk_handover_offered on risk_handover (number) where state = 'offered';
