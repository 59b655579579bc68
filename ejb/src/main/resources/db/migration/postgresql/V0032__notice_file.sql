-- The printed bytes; a table of their own so that lists never read them. The type of long bytes differs by vendor.
CREATE TABLE notice_file (
    id                  BIGINT        NOT NULL,
    notice_id           BIGINT        NOT NULL,
    format              VARCHAR(10)   NOT NULL,
    file_name           VARCHAR(255)  NOT NULL,
    sha256              VARCHAR(64)   NOT NULL,
    content             BYTEA          NOT NULL,
    CONSTRAINT pk_notice_file PRIMARY KEY (id),
    CONSTRAINT uq_notice_file UNIQUE (notice_id, format),
    CONSTRAINT fk_notice_file_notice FOREIGN KEY (notice_id) REFERENCES notice (id),
    CONSTRAINT ck_notice_file_format CHECK (format IN ('PDF', 'DOCX', 'HTML'))
);
