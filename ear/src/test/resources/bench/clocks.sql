-- The clocks of those requests: running where no answer was given.
insert into clock (id, version, subject_kind, subject_number, rule, subject, organ_id, assignee, regime_from, source, unit,
    amount, extension_max, move_from_holiday, state, day_zero, extended_by, due_on, unmoved_due_on, provisional, stopped_on, late)
select id + 10000000, 1, 'disclosure-request', number, 'request.reply', subject, organ_id, handler, date '2019-05-15',
    '政府信息公开条例(2019)第三十三条', 'WORKING_DAYS', 20, 20, false,
    case when decided_on is null then 'RUNNING' else 'STOPPED' end,
    received_on, 0, received_on + 29, received_on + 29, false, decided_on, false
from disclosure_request
where source_number like 'BENCH-%'
    and not exists (select 1 from clock c where c.subject_number = disclosure_request.number and c.rule = 'request.reply');
