-- Interpretations of policy documents: plan, text with its nine content points, publication.
CREATE TABLE interpretation (
    id                  BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    number              VARCHAR(40)    NOT NULL,
    organ_id            BIGINT         NOT NULL,
    section_id          BIGINT,
    document_number     VARCHAR(60)    NOT NULL,
    document_title      VARCHAR(300)   NOT NULL,
    state               VARCHAR(20)    NOT NULL,
    outline             VARCHAR(4000)  NOT NULL,
    forms               VARCHAR(200)   NOT NULL,
    channels            VARCHAR(200)   NOT NULL,
    release_on          DATE           NOT NULL,
    responsible         VARCHAR(100)   NOT NULL,
    planned_by          VARCHAR(80)    NOT NULL,
    planned_on          DATE           NOT NULL,
    title               VARCHAR(300),
    body                VARCHAR(30000),
    drafted_by          VARCHAR(80),
    drafted_on          DATE,
    published_on        DATE,
    index_number        VARCHAR(60),
    withdrawn_on        DATE,
    CONSTRAINT pk_interpretation PRIMARY KEY (id),
    CONSTRAINT uq_interpretation_number UNIQUE (number),
    CONSTRAINT uq_interpretation_document UNIQUE (document_number),
    CONSTRAINT fk_interpretation_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_interpretation_state CHECK (state IN ('PLANNED', 'DRAFTED', 'PUBLISHED')),
    CONSTRAINT ck_interpretation_drafted CHECK (state = 'PLANNED' OR (title IS NOT NULL AND body IS NOT NULL)),
    CONSTRAINT ck_interpretation_published CHECK (state <> 'PUBLISHED' OR index_number IS NOT NULL)
);
CREATE INDEX ix_interpretation_organ ON interpretation (organ_id, state, id);

CREATE TABLE interpretation_point (
    id                  BIGINT         NOT NULL,
    interpretation_id   BIGINT         NOT NULL,
    point               VARCHAR(20)    NOT NULL,
    covered             BOOLEAN        NOT NULL,
    reason              VARCHAR(400),
    CONSTRAINT pk_interpretation_point PRIMARY KEY (id),
    CONSTRAINT uq_interpretation_point UNIQUE (interpretation_id, point),
    CONSTRAINT fk_interpretation_point_of FOREIGN KEY (interpretation_id) REFERENCES interpretation (id),
    CONSTRAINT ck_interpretation_point CHECK (point IN ('BACKGROUND', 'GOALS', 'CONTENT', 'SCOPE', 'STANDARDS', 'NOTES',
        'KEYWORDS', 'BENEFITS', 'DIFFERENCES')),
    CONSTRAINT ck_interpretation_point_reason CHECK (covered = TRUE OR reason IS NOT NULL)
);

CREATE TABLE interpretation_counter (
    id                  VARCHAR(60)    NOT NULL,
    last_serial         INTEGER        NOT NULL,
    CONSTRAINT pk_interpretation_counter PRIMARY KEY (id)
);
