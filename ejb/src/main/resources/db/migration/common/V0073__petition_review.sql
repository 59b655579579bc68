-- 复查 and 复核: what was asked, what was decided, when it was served. The terms belong to the clocks.
CREATE TABLE petition_review (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    review_level        VARCHAR(20)   NOT NULL,
    organ_id            BIGINT        NOT NULL,
    received_on         DATE          NOT NULL,
    request             VARCHAR(4000) NOT NULL,
    late_reason         VARCHAR(1000),
    result              VARCHAR(20),
    facts               VARCHAR(20000),
    grounds             VARCHAR(4000),
    opinion             VARCHAR(20000),
    redo_days           INTEGER,
    drafted_by          VARCHAR(60),
    decided_by          VARCHAR(60),
    decided_on          DATE,
    document            VARCHAR(100),
    hearing_from        DATE,
    hearing_until       DATE,
    hearing_result      VARCHAR(4000),
    served_on           DATE,
    way_of_service      VARCHAR(20),
    CONSTRAINT pk_petition_review PRIMARY KEY (id),
    CONSTRAINT fk_petition_review_item FOREIGN KEY (item_id) REFERENCES petition_item (id),
    CONSTRAINT fk_petition_review_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_petition_review_level CHECK (review_level IN ('REVIEW', 'FINAL_REVIEW')),
    CONSTRAINT ck_petition_review_result CHECK (result IN ('UPHELD', 'CHANGED', 'REVOKED')),
    CONSTRAINT ck_petition_review_decided CHECK (decided_on IS NULL OR (result IS NOT NULL AND decided_by IS NOT NULL
        AND decided_by <> drafted_by))
);
CREATE INDEX ix_petition_review_item ON petition_review (item_id, id);
CREATE INDEX ix_petition_review_received ON petition_review (received_on, item_id);
CREATE INDEX ix_petition_review_decided ON petition_review (decided_on, item_id);
