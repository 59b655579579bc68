-- The report of a government adds up the confirmed reports of the organs below it; which versions it took stands beside its cases.
ALTER TABLE report_case_list DROP CONSTRAINT ck_report_case_list_kind;
ALTER TABLE report_case_list ADD CONSTRAINT ck_report_case_list_kind CHECK (kind IN ('REQUESTS', 'RECORDS', 'PARTS'));
