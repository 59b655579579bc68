-- Where it was taken from, where the organ did not make it itself.
ALTER TABLE confidentiality_review ADD COLUMN source VARCHAR(200);

-- Places in reviewed material that a person decides: offsets and kinds, never what stands there.
CREATE TABLE confidentiality_suggestion (
    id                  BIGINT        NOT NULL,
    review_id           BIGINT        NOT NULL,
    part                VARCHAR(10)   NOT NULL,
    attachment_id       BIGINT,
    part_number         INTEGER       NOT NULL,
    kind                VARCHAR(30)   NOT NULL,
    place               VARCHAR(30)   NOT NULL,
    found_where         VARCHAR(200),
    start_offset        INTEGER       NOT NULL,
    end_offset          INTEGER       NOT NULL,
    reason              VARCHAR(100)  NOT NULL,
    decision            VARCHAR(10),
    decided_by          VARCHAR(80),
    decided_name        VARCHAR(100),
    decided_at          TIMESTAMP,
    decision_reason     VARCHAR(400),
    CONSTRAINT pk_confidentiality_suggestion PRIMARY KEY (id),
    CONSTRAINT fk_confidentiality_suggestion_review FOREIGN KEY (review_id) REFERENCES confidentiality_review (id),
    CONSTRAINT fk_confidentiality_suggestion_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT ck_confidentiality_suggestion_part CHECK ((part = 'FILE' AND attachment_id IS NOT NULL)
        OR (part IN ('TITLE', 'TEXT') AND attachment_id IS NULL)),
    -- what is kept is kept by somebody for a reason
    CONSTRAINT ck_confidentiality_suggestion_decision CHECK ((decision IS NULL AND decided_by IS NULL)
        OR (decision IN ('KEEP', 'REMOVE') AND decided_by IS NOT NULL AND decided_at IS NOT NULL
            AND (decision = 'REMOVE' OR decision_reason IS NOT NULL)))
);
CREATE INDEX ix_confidentiality_suggestion_review ON confidentiality_suggestion (review_id);
