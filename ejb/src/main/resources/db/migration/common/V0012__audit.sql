-- The trail is a chain: each entry carries the hash of the one before. audit_head holds the last link, and is the one
-- row that acts wait for each other at, at the very end of their transactions.
CREATE TABLE audit_entry (
    entry_number        BIGINT        NOT NULL,
    occurred_at         TIMESTAMP     NOT NULL,
    login               VARCHAR(80)   NOT NULL,
    organ_id            BIGINT,
    roles               VARCHAR(400)  NOT NULL,
    origin              VARCHAR(40)   NOT NULL,
    request_id          VARCHAR(80),
    act                 VARCHAR(120)  NOT NULL,
    subject_kind        VARCHAR(60),
    subject_number      VARCHAR(200),
    outcome             VARCHAR(10)   NOT NULL,
    code                VARCHAR(80),
    previous_hash       VARCHAR(64)   NOT NULL,
    hash                VARCHAR(64)   NOT NULL,
    CONSTRAINT pk_audit_entry PRIMARY KEY (entry_number),
    CONSTRAINT ck_audit_entry_outcome CHECK (outcome IN ('DONE', 'REFUSED', 'FAILED'))
);

CREATE INDEX ix_audit_entry_occurred_at ON audit_entry (occurred_at);
CREATE INDEX ix_audit_entry_login ON audit_entry (login, entry_number);
CREATE INDEX ix_audit_entry_subject ON audit_entry (subject_number, entry_number);

CREATE TABLE audit_head (
    id                  INTEGER       NOT NULL,
    last_number         BIGINT        NOT NULL,
    last_hash           VARCHAR(64)   NOT NULL,
    CONSTRAINT pk_audit_head PRIMARY KEY (id),
    CONSTRAINT ck_audit_head_single CHECK (id = 1)
);

INSERT INTO audit_head (id, last_number, last_hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
