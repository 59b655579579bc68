-- Notices as they left the house; nothing here is ever rendered again.
CREATE TABLE notice (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    organ_id            BIGINT        NOT NULL,
    template            VARCHAR(10)   NOT NULL,
    template_from       DATE          NOT NULL,
    subject_kind        VARCHAR(40)   NOT NULL,
    subject_number      VARCHAR(60)   NOT NULL,
    title               VARCHAR(200)  NOT NULL,
    addressee           VARCHAR(200)  NOT NULL,
    document_word       VARCHAR(50),
    number_year         INTEGER,
    serial              INTEGER,
    issued_on           DATE          NOT NULL,
    issued_at           TIMESTAMP     NOT NULL,
    issued_by           VARCHAR(100)  NOT NULL,
    issued_by_name      VARCHAR(100)  NOT NULL,
    service_way         VARCHAR(20),
    dispatched_on       DATE,
    served_on           DATE,
    waybill             VARCHAR(60),
    receiver            VARCHAR(100),
    service_remark      VARCHAR(400),
    CONSTRAINT pk_notice PRIMARY KEY (id),
    CONSTRAINT uq_notice_number UNIQUE (organ_id, document_word, number_year, serial),
    CONSTRAINT fk_notice_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_notice_service_way CHECK (service_way IS NULL OR service_way IN ('DIRECT', 'MAIL', 'COURIER',
        'ENTRUSTED', 'LEFT_BEHIND', 'ELECTRONIC', 'PUBLIC_NOTICE'))
);

CREATE INDEX ix_notice_subject ON notice (subject_kind, subject_number);

-- One row per organ, word and year; updated in the transaction that prints the number, so the row of numbers has no gap.
CREATE TABLE notice_serial (
    organ_id            BIGINT        NOT NULL,
    document_word       VARCHAR(50)   NOT NULL,
    number_year         INTEGER       NOT NULL,
    last_serial         INTEGER       NOT NULL,
    CONSTRAINT pk_notice_serial PRIMARY KEY (organ_id, document_word, number_year),
    CONSTRAINT fk_notice_serial_organ FOREIGN KEY (organ_id) REFERENCES organ (id)
);
