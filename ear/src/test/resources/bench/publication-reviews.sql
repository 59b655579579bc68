-- Approved reviews of entries ?1 to ?2 of ten years: every fourth a notice, one of two hundred about eaves, each with a number of its own.
insert into confidentiality_review (id, version, number, organ_id, subject_kind, subject_number, title, body, content_hash, state,
    carrier, drafter, drafter_name, submitted_on, conclusion, ended_on)
select 700000000 + i, 1, 'BENCH-BM-' || i, o.id, 'bench', 'BENCH-' || i, title, body,
    encode(sha256(convert_to(octet_length(convert_to(title, 'UTF8')) || ':' || title
        || octet_length(convert_to(body, 'UTF8')) || ':' || body, 'UTF8')), 'hex'),
    'APPROVED', 'DOCUMENT', 'wang', '王经办', date '2016-11-01' + (i / 280)::int, 'OPEN', date '2016-11-01' + (i / 280)::int
from (select i, '关于' || (array['五华', '盘龙', '官渡', '西山', '呈贡', '安宁', '富民'])[1 + i % 7]
        || case when i % 200 = 3 then '檐廊修缮' else (array['小区供水', '道路建设', '老旧住宅', '公共交通', '学位安排'])[1 + i % 5] end
        || '第' || i || '号事项的' || (array['通知', '公告', '报告', '意见'])[1 + i % 4] as title,
        '现将有关情况公开如下。' || repeat('本机关依法办理有关事项，进展情况将及时公布。', 12) || i as body
    from generate_series(?, ?) i) made, organ o
where o.code = 'KMXF';
