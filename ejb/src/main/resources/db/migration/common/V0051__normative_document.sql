-- The register of rules (规章) and normative documents (行政规范性文件) from which the yearly report counts.
CREATE TABLE normative_document (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    organ_id            BIGINT        NOT NULL,
    kind                VARCHAR(20)   NOT NULL,
    title               VARCHAR(300)  NOT NULL,
    document_number     VARCHAR(100),
    made_on             DATE          NOT NULL,
    repealed_on         DATE,
    voided              BOOLEAN       NOT NULL,
    source_number       VARCHAR(100),
    source_hash         VARCHAR(64),
    CONSTRAINT pk_normative_document PRIMARY KEY (id),
    CONSTRAINT uq_normative_document_source UNIQUE (source_number, organ_id),
    CONSTRAINT fk_normative_document_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_normative_document_kind CHECK (kind IN ('RULE', 'NORMATIVE_DOCUMENT')),
    CONSTRAINT ck_normative_document_days CHECK (repealed_on IS NULL OR repealed_on >= made_on)
);

CREATE INDEX ix_normative_document_made ON normative_document (organ_id, made_on);

-- Append-only: what was done to an entry, by whom, why, and what stood there before.
CREATE TABLE normative_document_change (
    id                  BIGINT        NOT NULL,
    document_id         BIGINT        NOT NULL,
    act                 VARCHAR(20)   NOT NULL,
    changed_at          TIMESTAMP     NOT NULL,
    actor_login         VARCHAR(80)   NOT NULL,
    actor_name          VARCHAR(100)  NOT NULL,
    reason              VARCHAR(1000),
    earlier_title       VARCHAR(300),
    earlier_number      VARCHAR(100),
    earlier_made_on     DATE,
    earlier_repealed_on DATE,
    CONSTRAINT pk_normative_document_change PRIMARY KEY (id),
    CONSTRAINT fk_normative_document_change_document FOREIGN KEY (document_id) REFERENCES normative_document (id)
);

CREATE INDEX ix_normative_document_change_document ON normative_document_change (document_id, id);
