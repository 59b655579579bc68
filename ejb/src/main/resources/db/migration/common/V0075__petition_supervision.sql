-- Faults found by the nightly scan, until they are over.
CREATE TABLE petition_finding (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    bureau_id           BIGINT        NOT NULL,
    organ_id            BIGINT        NOT NULL,
    fault               VARCHAR(20)   NOT NULL,
    since               DATE          NOT NULL,
    found_on            DATE          NOT NULL,
    settled_on          DATE,
    CONSTRAINT pk_petition_finding PRIMARY KEY (id),
    CONSTRAINT fk_petition_finding_item FOREIGN KEY (item_id) REFERENCES petition_item (id),
    CONSTRAINT ck_petition_finding_fault CHECK (fault IN ('NOT_DISPOSED', 'NOT_TOLD', 'OVERDUE', 'NOT_REPORTED',
        'REVIEW_OVERDUE', 'EVASIVE', 'NOT_PERFORMED'))
);
CREATE INDEX ix_petition_finding_open ON petition_finding (bureau_id, settled_on, since);
CREATE INDEX ix_petition_finding_item ON petition_finding (item_id);

-- 督办函 and the three suggestions, with the feedback.
CREATE TABLE petition_letter (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    kind                VARCHAR(20)   NOT NULL,
    organ_id            BIGINT        NOT NULL,
    issued_on           DATE          NOT NULL,
    document            VARCHAR(100),
    facts               VARCHAR(4000) NOT NULL,
    ground              VARCHAR(2000) NOT NULL,
    points              VARCHAR(4000) NOT NULL,
    due_on              DATE          NOT NULL,
    feedback_on         DATE,
    feedback            VARCHAR(4000),
    adopted             BOOLEAN,
    CONSTRAINT pk_petition_letter PRIMARY KEY (id),
    CONSTRAINT fk_petition_letter_item FOREIGN KEY (item_id) REFERENCES petition_item (id),
    CONSTRAINT fk_petition_letter_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_petition_letter_kind CHECK (kind IN ('SUPERVISION', 'IMPROVEMENT', 'POLICY', 'ACCOUNTABILITY')),
    CONSTRAINT ck_petition_letter_feedback CHECK ((feedback_on IS NULL AND adopted IS NULL)
        OR (feedback_on IS NOT NULL AND feedback IS NOT NULL AND adopted IS NOT NULL))
);
CREATE INDEX ix_petition_letter_item ON petition_letter (item_id, id);
