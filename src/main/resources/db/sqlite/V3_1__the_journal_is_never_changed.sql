create trigger journal_is_not_updated before update on journal
begin
  select raise(abort, 'the journal is append-only');
end;

create trigger journal_is_not_deleted before delete on journal
begin
  select raise(abort, 'the journal is append-only');
end;
