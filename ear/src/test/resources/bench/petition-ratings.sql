-- Every second of those petitions was rated.
insert into petition_rating (id, item_id, rated, opened_on, closes_on, rating, rated_on, expired_on, version)
select p.id, p.id, 'RESPONSIBLE_ORGAN', p.reply_served_on, p.reply_served_on + 30,
    case when p.id % 10 < 8 then (array['SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED'])[1 + p.id % 3] end,
    case when p.id % 10 < 8 then p.reply_served_on + 5 end, case when p.id % 10 >= 8 then p.reply_served_on + 31 end, 1
from petition_item p
where p.source_number like 'BENCH-%' and p.reply_served_on is not null and p.id % 2 = 0
    and p.id > 100000000 + ? and p.id <= 100000000 + ?;
