-- Petitions ?1 to ?2 of five years in the demonstration bureau: forty-nine of fifty answered, the others open, a few of them late.
insert into petition_item (id, version, bureau_id, number, state, registered_on, registered_at, channel, purpose, kind,
    content_code, place_code, subject, subject_key, persons, involved, collective, joint, anonymous, reachable, minor_involved,
    urgent, litigation, lead_name, repeat_of, first_nationwide, openness, handler, query_code_hash, disposal, disposed_on,
    responsible_id, signed_on, simplified, noticed_on, accepted_on, replied_on, reply_outcome, reply_served_on, source_number)
select 100000000 + i, 1, b.id, number,
    case when open then 'ACCEPTED' else 'SERVED' end, registered, registered + time '09:00',
    (array['VISIT', 'LETTER', 'ONLINE', 'LEADER_MAILBOX', 'WECHAT', 'CALL'])[1 + i % 6], 'CLAIM', 'CLAIM',
    (array['080900', '080200', '070300', '110200', '060500', '050300', '120300', '100100'])[1 + i % 8],
    (array['530102', '530103', '530111', '530112', '530114'])[1 + i % 5],
    '第' || i || '号事项', '第' || i || '号事项', 1 + i % 7, 1 + i % 7, i % 6 = 0 and i % 7 >= 4, i % 6 <> 0 and i % 7 >= 4,
    false, true, false, false, i % 97 = 0, '信访人' || i,
    case when i % 9 = 0 and i > 100 then 'KMXF-XF-' || to_char(date '2021-11-01' + (i - 9) % 1820, 'YYYY') || '-'
        || lpad((i - 9)::text, 7, '0') end,
    i % 9 <> 0, 'PETITIONER_ONLY', 'wang', encode(sha256(convert_to(number || ':AAAABBBBCCCC', 'UTF8')), 'hex'),
    'REFER', registered + i % 14, u.id, registered + i % 14, false, registered + i % 14 + 3, registered + i % 14 + 3,
    case when not open then registered + 20 + i % 50 end, case when not open then 'EXPLAINED' end,
    case when not open then registered + 23 + i % 50 end, 'BENCH-' || i
from (select i, i % 50 = 0 as open,
        case when i % 50 = 0 then current_date - 20 - (i / 50) % 60 else date '2021-11-01' + i % 1820 end as registered,
        'KMXF-XF-' || to_char(case when i % 50 = 0 then current_date - 20 - (i / 50) % 60
            else date '2021-11-01' + i % 1820 end, 'YYYY') || '-' || lpad(i::text, 7, '0') as number
    from generate_series(?, ?) i) drawn,
    organ b, organ u
where b.code = 'KMXF' and u.code = (array['KMZJ', 'KMRS', 'KMZR', 'KMCG'])[1 + i % 4];
