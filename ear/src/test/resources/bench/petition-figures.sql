-- The figures of May 2024 as somebody would write them by hand: one statement a cohort, all dimensions at once.
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*),
    sum(p.persons),
    count(*) filter (where p.repeat_of is not null),
    count(*) filter (where p.channel in ('LETTER', 'FAX')),
    count(*) filter (where p.channel = 'VISIT'),
    coalesce(sum(p.persons) filter (where p.channel = 'VISIT'), 0),
    count(*) filter (where p.channel in ('ONLINE', 'MOBILE', 'WECHAT', 'LEADER_MAILBOX', 'VIDEO')),
    count(*) filter (where p.channel = 'CALL'),
    count(*) filter (where p.collective),
    coalesce(sum(p.persons) filter (where p.collective), 0),
    count(*) filter (where p.joint),
    count(*) filter (where p.anonymous),
    count(*) filter (where p.disposal = 'REFER'),
    count(*) filter (where p.disposal = 'ASSIGN'),
    count(*) filter (where p.disposal = 'OWN'),
    count(*) filter (where p.disposal = 'DECLINE'),
    count(*) filter (where p.disposal = 'GUIDE'),
    count(*) filter (where p.disposal = 'FILE'),
    count(*) filter (where p.disposed_on is not null),
    coalesce(sum(p.disposed_on - p.registered_on) filter (where p.disposed_on is not null), 0),
    count(*) filter (where p.litigation = false and p.persons <= 9999),
    count(*) filter (where p.litigation = false and p.persons <= 9999 and p.repeat_of is not null),
    count(*) filter (where p.litigation = false and p.persons <= 9999 and p.channel in ('ONLINE', 'MOBILE', 'WECHAT', 'LEADER_MAILBOX', 'VIDEO')),
    count(*) filter (where p.litigation = false and p.persons <= 9999 and (p.channel in ('LETTER', 'FAX') or p.channel = 'VISIT' or p.channel in ('ONLINE', 'MOBILE', 'WECHAT', 'LEADER_MAILBOX', 'VIDEO')))
from petition_item p
where p.bureau_id = (select id from organ where code = 'KMXF') and p.registered_on >= date '2024-05-01' - 0 and p.registered_on < date '2024-06-01' - 0
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*),
    count(*) filter (where p.disposed_on - p.registered_on <= 15)
from petition_item p
where p.bureau_id = (select id from organ where code = 'KMXF') and p.registered_on >= date '2024-05-01' - 15 and p.registered_on < date '2024-06-01' - 15 and p.first_nationwide and p.litigation = false and p.persons <= 9999
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*),
    count(*) filter (where p.noticed_on - p.registered_on <= 30)
from petition_item p
where p.bureau_id = (select id from organ where code = 'KMXF') and p.registered_on >= date '2024-05-01' - 30 and p.registered_on < date '2024-06-01' - 30 and p.first_nationwide and p.litigation = false and p.persons <= 9999 and p.responsible_id <> p.bureau_id
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*) filter (where c.state = 'STOPPED' and not c.late),
    count(*) filter (where c.state = 'STOPPED' and c.late),
    count(*) filter (where c.state <> 'STOPPED')
from clock c join petition_item p on p.number = c.subject_number and c.subject_kind = 'petition'
where p.bureau_id = (select id from organ where code = 'KMXF') and c.rule = 'petition.dispose' and c.due_on >= date '2024-05-01' - 0 and c.due_on < date '2024-06-01' - 0
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*) filter (where c.state = 'STOPPED' and not c.late),
    count(*) filter (where c.state = 'STOPPED' and c.late),
    count(*) filter (where c.state <> 'STOPPED')
from clock c join petition_item p on p.number = c.subject_number and c.subject_kind = 'petition'
where p.bureau_id = (select id from organ where code = 'KMXF') and c.rule = 'petition.notify' and c.due_on >= date '2024-05-01' - 0 and c.due_on < date '2024-06-01' - 0
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*) filter (where c.state = 'STOPPED' and not c.late),
    count(*) filter (where c.state = 'STOPPED' and c.late),
    count(*) filter (where c.state <> 'STOPPED' and c.due_on >= current_date),
    count(*) filter (where c.state <> 'STOPPED' and c.due_on < current_date),
    count(*) filter (where p.first_nationwide),
    count(*) filter (where p.first_nationwide and c.state = 'STOPPED' and not c.late)
from clock c join petition_item p on p.number = c.subject_number and c.subject_kind = 'petition'
where p.bureau_id = (select id from organ where code = 'KMXF') and c.rule = 'petition.handle' and c.due_on >= date '2024-05-01' - 0 and c.due_on < date '2024-06-01' - 0
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*) filter (where r.rated = 'BUREAU' and r.rating = 'SATISFIED'),
    count(*) filter (where r.rated = 'BUREAU' and r.rating = 'FAIRLY_SATISFIED'),
    count(*) filter (where r.rated = 'BUREAU' and r.rating = 'DISSATISFIED'),
    count(*) filter (where r.rated = 'RESPONSIBLE_ORGAN' and r.rating = 'SATISFIED'),
    count(*) filter (where r.rated = 'RESPONSIBLE_ORGAN' and r.rating = 'FAIRLY_SATISFIED'),
    count(*) filter (where r.rated = 'RESPONSIBLE_ORGAN' and r.rating = 'DISSATISFIED')
from petition_rating r join petition_item p on p.id = r.item_id
where p.bureau_id = (select id from organ where code = 'KMXF') and r.rated_on >= date '2024-05-01' - 0 and r.rated_on < date '2024-06-01' - 0
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*) filter (where r.rated = 'BUREAU'),
    count(*) filter (where r.rated = 'RESPONSIBLE_ORGAN')
from petition_rating r join petition_item p on p.id = r.item_id
where p.bureau_id = (select id from organ where code = 'KMXF') and r.closes_on >= date '2024-05-01' - 1 and r.closes_on < date '2024-06-01' - 1 and r.expired_on is not null
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*) filter (where r.rated = 'BUREAU'),
    count(*) filter (where r.rated = 'BUREAU' and r.rating is not null),
    count(*) filter (where r.rated = 'BUREAU' and r.rating in ('SATISFIED', 'FAIRLY_SATISFIED')),
    count(*) filter (where r.rated = 'BUREAU' and r.expired_on is not null),
    count(*) filter (where r.rated = 'RESPONSIBLE_ORGAN'),
    count(*) filter (where r.rated = 'RESPONSIBLE_ORGAN' and r.rating is not null),
    count(*) filter (where r.rated = 'RESPONSIBLE_ORGAN' and r.rating in ('SATISFIED', 'FAIRLY_SATISFIED')),
    count(*) filter (where r.rated = 'RESPONSIBLE_ORGAN' and r.expired_on is not null)
from petition_rating r join petition_item p on p.id = r.item_id
where p.bureau_id = (select id from organ where code = 'KMXF') and r.opened_on >= date '2024-05-01' - 0 and r.opened_on < date '2024-06-01' - 0
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*),
    count(*) filter (where p.reply_outcome = 'SUPPORTED'),
    sum(p.replied_on - p.registered_on),
    count(*) filter (where p.first_nationwide),
    count(*) filter (where p.first_nationwide and not exists (select 1 from petition_item q where q.repeat_of = p.number and q.registered_on > p.replied_on and q.registered_on - p.replied_on <= 90))
from petition_item p
where p.bureau_id = (select id from organ where code = 'KMXF') and p.replied_on >= date '2024-05-01' - 0 and p.replied_on < date '2024-06-01' - 0
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*) filter (where v.review_level = 'REVIEW'),
    count(*) filter (where v.review_level = 'FINAL_REVIEW')
from petition_review v join petition_item p on p.id = v.item_id
where p.bureau_id = (select id from organ where code = 'KMXF') and v.received_on >= date '2024-05-01' - 0 and v.received_on < date '2024-06-01' - 0
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*),
    count(*) filter (where v.result in ('CHANGED', 'REVOKED'))
from petition_review v join petition_item p on p.id = v.item_id
where p.bureau_id = (select id from organ where code = 'KMXF') and v.decided_on >= date '2024-05-01' - 0 and v.decided_on < date '2024-06-01' - 0
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
select coalesce(p.responsible_id, p.bureau_id), p.channel, p.purpose, left(p.content_code, 2), p.content_code, p.place_code,
    count(*) filter (where l.kind = 'SUPERVISION'),
    count(*) filter (where l.kind = 'SUPERVISION' and l.feedback_on is not null),
    count(*) filter (where l.kind <> 'SUPERVISION'),
    count(*) filter (where l.kind <> 'SUPERVISION' and l.adopted),
    count(*) filter (where l.kind = 'IMPROVEMENT'),
    count(*) filter (where l.kind = 'POLICY'),
    count(*) filter (where l.kind = 'ACCOUNTABILITY')
from petition_letter l join petition_item p on p.id = l.item_id
where p.bureau_id = (select id from organ where code = 'KMXF') and l.issued_on >= date '2024-05-01' - 0 and l.issued_on < date '2024-06-01' - 0
group by grouping sets ((), (coalesce(p.responsible_id, p.bureau_id)), (p.channel), (p.purpose), (left(p.content_code, 2)), (p.content_code), (p.place_code));
