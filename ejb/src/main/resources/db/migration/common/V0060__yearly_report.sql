-- Yearly reports. What was compiled is a snapshot: figures, case lists and text of each version stay as they were.
CREATE TABLE yearly_report (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    organ_id            BIGINT        NOT NULL,
    report_year         INTEGER       NOT NULL,
    form                VARCHAR(10)   NOT NULL,
    current_serial      INTEGER       NOT NULL,
    licences            BIGINT        NOT NULL,
    penalties           BIGINT        NOT NULL,
    coercions           BIGINT        NOT NULL,
    fees                DECIMAL(16, 2) NOT NULL,
    correction_reason   VARCHAR(2000),
    CONSTRAINT pk_yearly_report PRIMARY KEY (id),
    CONSTRAINT uq_yearly_report_year UNIQUE (organ_id, report_year),
    CONSTRAINT fk_yearly_report_organ FOREIGN KEY (organ_id) REFERENCES organ (id)
);

CREATE TABLE report_compilation (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    report_id           BIGINT        NOT NULL,
    serial              INTEGER       NOT NULL,
    run_id              VARCHAR(40)   NOT NULL,
    state               VARCHAR(20)   NOT NULL,
    preliminary         BOOLEAN       NOT NULL,
    cut_off_at          TIMESTAMP     NOT NULL,
    compiled_at         TIMESTAMP,
    rule_versions       VARCHAR(400)  NOT NULL,
    last_case_id        BIGINT        NOT NULL,
    case_count          BIGINT        NOT NULL,
    fee                 DECIMAL(16, 2) NOT NULL,
    figures             VARCHAR(20000),
    reason              VARCHAR(2000),
    explanation         VARCHAR(2000),
    confirmed_by        VARCHAR(100),
    confirmed_at        TIMESTAMP,
    CONSTRAINT pk_report_compilation PRIMARY KEY (id),
    CONSTRAINT uq_report_compilation_serial UNIQUE (report_id, serial),
    CONSTRAINT fk_report_compilation_report FOREIGN KEY (report_id) REFERENCES yearly_report (id),
    CONSTRAINT ck_report_compilation_state CHECK (state IN ('COMPILING', 'DRAFT', 'CONFIRMED'))
);

CREATE TABLE report_chapter (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    compilation_id      BIGINT        NOT NULL,
    chapter             INTEGER       NOT NULL,
    prose               VARCHAR(20000) NOT NULL,
    CONSTRAINT pk_report_chapter PRIMARY KEY (id),
    CONSTRAINT uq_report_chapter UNIQUE (compilation_id, chapter),
    CONSTRAINT fk_report_chapter_compilation FOREIGN KEY (compilation_id) REFERENCES report_compilation (id)
);
