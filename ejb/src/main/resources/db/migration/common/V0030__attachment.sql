-- Files of cases. The bytes lie in the data folder under "location"; this row is the proof of what they are.
CREATE TABLE attachment (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    organ_id            BIGINT        NOT NULL,
    subject_kind        VARCHAR(40)   NOT NULL,
    subject_number      VARCHAR(60)   NOT NULL,
    file_name           VARCHAR(255)  NOT NULL,
    media_type          VARCHAR(100)  NOT NULL,
    size_bytes          BIGINT        NOT NULL,
    sha256              VARCHAR(64)   NOT NULL,
    location            VARCHAR(100)  NOT NULL,
    uploaded_by         VARCHAR(100)  NOT NULL,
    uploaded_by_name    VARCHAR(100)  NOT NULL,
    uploaded_at         TIMESTAMP     NOT NULL,
    withdrawn_by        VARCHAR(100),
    withdrawn_at        TIMESTAMP,
    withdrawn_reason    VARCHAR(400),
    CONSTRAINT pk_attachment PRIMARY KEY (id),
    CONSTRAINT uq_attachment_location UNIQUE (location),
    CONSTRAINT fk_attachment_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_attachment_size CHECK (size_bytes > 0)
);

CREATE INDEX ix_attachment_subject ON attachment (subject_kind, subject_number);
