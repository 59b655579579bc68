-- What the bell shows: one row per person and thing to know.
CREATE TABLE reminder (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    login               VARCHAR(100)  NOT NULL,
    occasion            VARCHAR(30)   NOT NULL,
    occasion_key        VARCHAR(200)  NOT NULL,
    subject_kind        VARCHAR(40)   NOT NULL,
    subject_number      VARCHAR(60)   NOT NULL,
    subject             VARCHAR(300)  NOT NULL,
    rule                VARCHAR(60),
    due_on              DATE,
    remaining           INTEGER,
    created_at          TIMESTAMP     NOT NULL,
    read_at             TIMESTAMP,
    CONSTRAINT pk_reminder PRIMARY KEY (id),
    CONSTRAINT uq_reminder_occasion UNIQUE (login, occasion_key),
    CONSTRAINT ck_reminder_occasion CHECK (occasion IN ('DUE_SOON', 'OVERDUE', 'APPROVAL', 'JOB_ENDED'))
);

CREATE INDEX ix_reminder_unread ON reminder (login, read_at, created_at);
