-- What table 3 counts of a year, by hand: every request that was open in it, by kind of applicant, old or new, and answer.
select applicant_kind, received_on >= date '2023-01-01' as fresh,
    case when decided_on < date '2024-01-01' then decision_code end as code, count(*)
from disclosure_request
where organ_id = (select id from organ where code = 'KMXF')
    and received_on < date '2024-01-01' and (decided_on is null or decided_on >= date '2023-01-01')
group by 1, 2, 3;
