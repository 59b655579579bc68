-- The monthly summary of confidentiality reviews as it was signed, nil returns too.
CREATE TABLE confidentiality_month (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    organ_id            BIGINT        NOT NULL,
    first_day           DATE          NOT NULL,
    total               BIGINT        NOT NULL,
    approved            BIGINT        NOT NULL,
    refused             BIGINT        NOT NULL,
    returned            BIGINT        NOT NULL,
    voided              BIGINT        NOT NULL,
    pending             BIGINT        NOT NULL,
    found_open          BIGINT        NOT NULL,
    found_redaction     BIGINT        NOT NULL,
    found_closed        BIGINT        NOT NULL,
    asked_outside       BIGINT        NOT NULL,
    signed_by           VARCHAR(80)   NOT NULL,
    signed_name         VARCHAR(100)  NOT NULL,
    signed_at           TIMESTAMP     NOT NULL,
    CONSTRAINT pk_confidentiality_month PRIMARY KEY (id),
    CONSTRAINT uq_confidentiality_month UNIQUE (organ_id, first_day),
    CONSTRAINT fk_confidentiality_month_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_confidentiality_month_total CHECK (total = approved + refused + returned + voided + pending)
);
