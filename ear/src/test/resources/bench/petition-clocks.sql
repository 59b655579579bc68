-- Three clocks for each of those petitions that has none yet.
insert into clock (id, version, subject_kind, subject_number, rule, subject, organ_id, assignee, regime_from, source, unit,
    amount, extension_max, move_from_holiday, state, day_zero, extended_by, due_on, unmoved_due_on, provisional, stopped_on, late)
select p.id * 4 + k.n, 1, 'petition', p.number, k.rule, p.subject, case when k.n = 0 then p.bureau_id else p.responsible_id end,
    case when k.n = 0 then 'wang' end, date '2022-05-01', '信访工作条例(2022)', 'CALENDAR_DAYS', k.days, null, true,
    case when k.stopped is null then 'RUNNING' else 'STOPPED' end, k.zero, 0, k.zero + k.days, k.zero + k.days, false,
    k.stopped, k.stopped is not null and k.stopped > k.zero + k.days
from petition_item p
cross join lateral (values (0, 'petition.dispose', 15, p.registered_on, p.disposed_on),
    (1, 'petition.notify', 15, p.disposed_on, p.noticed_on),
    (2, 'petition.handle', 60, p.accepted_on, p.replied_on)) as k (n, rule, days, zero, stopped)
where p.source_number like 'BENCH-%' and p.id > 100000000 + ? and p.id <= 100000000 + ?;
