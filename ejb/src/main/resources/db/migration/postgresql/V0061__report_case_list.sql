-- The cases behind the figures, one row for each window of the compilation; the type of long bytes differs by vendor.
CREATE TABLE report_case_list (
    id                  BIGINT        NOT NULL,
    compilation_id      BIGINT        NOT NULL,
    kind                VARCHAR(10)   NOT NULL,
    window_number       INTEGER       NOT NULL,
    cases               BYTEA          NOT NULL,
    sha256              VARCHAR(64)   NOT NULL,
    CONSTRAINT pk_report_case_list PRIMARY KEY (id),
    CONSTRAINT uq_report_case_list UNIQUE (compilation_id, kind, window_number),
    CONSTRAINT fk_report_case_list_compilation FOREIGN KEY (compilation_id) REFERENCES report_compilation (id),
    CONSTRAINT ck_report_case_list_kind CHECK (kind IN ('REQUESTS', 'RECORDS'))
);
