-- The ledger of the clocks of the petitions that are asked for: without it no due day can be explained.
insert into clock_event (id, clock_id, place, kind, happened_on, amount, set_due_on, due_before, due_after, reason, actor, recorded_at)
select c.id * 2 + k.n, c.id, k.n + 1, k.kind, k.on_day, k.amount, null, k.before, c.due_on, k.reason, 'bench', current_timestamp
from clock c join petition_item p on p.number = c.subject_number and c.subject_kind = 'petition'
cross join lateral (values (0, 'START', c.day_zero, c.amount, null::date, 'clock.Reason.STARTED'),
    (1, 'STOP', c.stopped_on, null, c.due_on, 'petition.clock.REPLIED')) as k (n, kind, on_day, amount, before, reason)
where p.source_number like 'BENCH-%' and p.id % 487 = 0 and k.on_day is not null;
