-- What was compiled for a month, quarter or year; each cell holds all measures of one part, NAME=amount.
CREATE TABLE petition_snapshot (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    bureau_id           BIGINT        NOT NULL,
    kind                VARCHAR(10)   NOT NULL,
    starts_on           DATE          NOT NULL,
    compiled_at         TIMESTAMP     NOT NULL,
    CONSTRAINT pk_petition_snapshot PRIMARY KEY (id),
    CONSTRAINT uq_petition_snapshot UNIQUE (bureau_id, kind, starts_on),
    CONSTRAINT fk_petition_snapshot_bureau FOREIGN KEY (bureau_id) REFERENCES organ (id),
    CONSTRAINT ck_petition_snapshot_kind CHECK (kind IN ('MONTH', 'QUARTER', 'YEAR'))
);

CREATE TABLE petition_snapshot_cell (
    id                  BIGINT        NOT NULL,
    snapshot_id         BIGINT        NOT NULL,
    dimension           VARCHAR(10)   NOT NULL,
    code                VARCHAR(40)   NOT NULL,
    amounts             VARCHAR(4000) NOT NULL,
    CONSTRAINT pk_petition_snapshot_cell PRIMARY KEY (id),
    CONSTRAINT uq_petition_snapshot_cell UNIQUE (snapshot_id, dimension, code),
    CONSTRAINT fk_petition_snapshot_cell_snapshot FOREIGN KEY (snapshot_id) REFERENCES petition_snapshot (id)
);

-- The days by which figures choose their items.
CREATE INDEX ix_clock_rule_due ON clock (rule, due_on, subject_number);
CREATE INDEX ix_petition_item_replied ON petition_item (bureau_id, replied_on);
CREATE INDEX ix_petition_rating_opened_on ON petition_rating (opened_on, item_id);
CREATE INDEX ix_petition_letter_issued_on ON petition_letter (issued_on, item_id);
