-- How a releasable file came to be. Written once; of the words only salted hashes. Triggers differ by vendor.
CREATE TABLE redaction (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    organ_id            BIGINT        NOT NULL,
    subject_kind        VARCHAR(40)   NOT NULL,
    subject_number      VARCHAR(60)   NOT NULL,
    source_id           BIGINT        NOT NULL,
    source_sha256       VARCHAR(64)   NOT NULL,
    result_id           BIGINT        NOT NULL,
    result_sha256       VARCHAR(64)   NOT NULL,
    outcome             VARCHAR(20)   NOT NULL,
    searched            VARCHAR(1000) NOT NULL,
    author_login        VARCHAR(80)   NOT NULL,
    author_name         VARCHAR(100)  NOT NULL,
    made_at             TIMESTAMP     NOT NULL,
    CONSTRAINT pk_redaction PRIMARY KEY (id),
    CONSTRAINT uq_redaction_result UNIQUE (result_id),
    CONSTRAINT fk_redaction_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT fk_redaction_source FOREIGN KEY (source_id) REFERENCES attachment (id),
    CONSTRAINT fk_redaction_result FOREIGN KEY (result_id) REFERENCES attachment (id),
    CONSTRAINT ck_redaction_outcome CHECK (outcome IN ('REDACTED', 'CLEANED')),
    CONSTRAINT ck_redaction_files CHECK (source_id <> result_id)
);
CREATE INDEX ix_redaction_subject ON redaction (subject_kind, subject_number);

CREATE TABLE redacted_passage (
    id                  BIGINT        NOT NULL,
    redaction_id        BIGINT        NOT NULL,
    ground              VARCHAR(30)   NOT NULL,
    found_count         INTEGER       NOT NULL,
    words_salt          VARCHAR(32)   NOT NULL,
    words_hash          VARCHAR(64)   NOT NULL,
    CONSTRAINT pk_redacted_passage PRIMARY KEY (id),
    CONSTRAINT fk_redacted_passage_redaction FOREIGN KEY (redaction_id) REFERENCES redaction (id),
    CONSTRAINT ck_redacted_passage_found CHECK (found_count > 0),
    CONSTRAINT ck_redacted_passage_ground CHECK (ground IN ('PERSONAL_PRIVACY', 'BUSINESS_SECRET', 'STATE_SECRET',
        'FORBIDDEN_BY_LAW', 'PUBLIC_SECURITY', 'WORK_SECRET', 'INTERNAL_AFFAIRS', 'PROCESS_INFORMATION',
        'ENFORCEMENT_FILE'))
);
CREATE INDEX ix_redacted_passage_redaction ON redacted_passage (redaction_id);

CREATE FUNCTION refuse_redaction_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'redactions are append-only';
END;
$$;

CREATE TRIGGER redaction_append_only BEFORE UPDATE OR DELETE ON redaction
    FOR EACH ROW EXECUTE FUNCTION refuse_redaction_change();

CREATE TRIGGER redacted_passage_append_only BEFORE UPDATE OR DELETE ON redacted_passage
    FOR EACH ROW EXECUTE FUNCTION refuse_redaction_change();
