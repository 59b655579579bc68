-- Requests ?1 to ?2 of the year 2023 in the demonstration bureau: nine of ten answered, all kinds of applicants and answers.
insert into disclosure_request (id, version, organ_id, number, state, channel, signed_for, submitted_at, arrived_on,
    confirmed_on, received_on, applicant_kind, applicant_name, id_number_suspect, subject, subject_key, handler,
    decision_code, decided_on, source_number)
select 10000000 + i, 1, o.id, 'KMXF-GK-2023-' || lpad(i::text, 7, '0'),
    case when i % 10 = 0 then 'IN_HANDLING' else 'CLOSED' end,
    (array['ONLINE', 'POST', 'IN_PERSON', 'EMAIL', 'FAX'])[1 + i % 5], false,
    timestamp '2023-01-01 01:00:00' + (i % 330) * interval '1 day', date '2023-01-01' + i % 330, date '2023-01-01' + i % 330,
    date '2023-01-01' + i % 330,
    (array['NATURAL_PERSON', 'NATURAL_PERSON', 'NATURAL_PERSON', 'BUSINESS', 'RESEARCH', 'PUBLIC_WELFARE', 'LEGAL_SERVICE',
        'OTHER_ORGANISATION'])[1 + i % 8],
    '申请人' || i, false, '关于第' || i || '号事项的信息', '关于第' || i || '号事项的信息', 'li',
    case when i % 10 <> 0 then 'D' || lpad((1 + (i / 10) % 20)::text, 2, '0') end,
    case when i % 10 <> 0 then date '2023-01-01' + i % 330 + 14 end,
    'BENCH-' || i
from generate_series(?, ?) i, organ o
where o.code = 'KMXF';
