-- What has been done must stop ringing: found by the case it is about. A job that failed is told apart from one that ended.
CREATE INDEX ix_reminder_subject ON reminder (subject_number, subject_kind);

ALTER TABLE reminder DROP CONSTRAINT ck_reminder_occasion;
ALTER TABLE reminder ADD CONSTRAINT ck_reminder_occasion
    CHECK (occasion IN ('DUE_SOON', 'OVERDUE', 'APPROVAL', 'JOB_ENDED', 'JOB_FAILED'));
