-- What the reviews ?1 to ?2 approved, published in the order of their numbers.
insert into catalogue_entry (id, version, organ_id, publisher, index_number, subject_kind, subject_number, title, body, content_hash,
    review_id, review_number, topic_code, column_code, document_number, keywords, formed_on, validity, search_text, state,
    published_at, changed_at)
select r.id, 1, r.organ_id, '昆明市信访局', 'BENCH/' || i, 'bench', 'BENCH-' || i, r.title, r.body, r.content_hash, r.id, r.number,
    (array['02.1', '02.4', '10.1', '17.1'])[1 + i % 4], (array['news', 'notices', 'policy', 'plans', 'reports'])[1 + i % 5],
    '昆信〔' || extract(year from r.ended_on) || '〕' || i || '号', '信访', r.ended_on, case when i % 10 = 0 then 'IN_FORCE' end,
    lower(normalize(r.title || ' 昆信〔' || extract(year from r.ended_on) || '〕' || i || '号 信访 BENCH/' || i || ' 昆明市信访局', NFKC)),
    'PUBLISHED', r.ended_on + time '01:00' + i % 280 * interval '1 minute', r.ended_on + time '01:00' + i % 280 * interval '1 minute'
from generate_series(?, ?) i join confidentiality_review r on r.id = 700000000 + i;
