-- Notices that the register knows of when a report is compiled (rule C11); versions from before know none.
ALTER TABLE report_compilation ADD COLUMN fee_notices BIGINT;
ALTER TABLE report_compilation ADD COLUMN correction_notices BIGINT;
