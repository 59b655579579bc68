-- The disclosure guide in versions, and who checked it when.
CREATE TABLE guide (
    id                  BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    organ_id            BIGINT         NOT NULL,
    number              VARCHAR(40)    NOT NULL,
    edition             INTEGER        NOT NULL,
    state               VARCHAR(20)    NOT NULL,
    organ_name          VARCHAR(100)   NOT NULL,
    office              VARCHAR(100)   NOT NULL,
    address             VARCHAR(200)   NOT NULL,
    postcode            VARCHAR(10),
    hours               VARCHAR(200)   NOT NULL,
    phone               VARCHAR(40)    NOT NULL,
    fax                 VARCHAR(40),
    email               VARCHAR(100),
    website             VARCHAR(200),
    classification      VARCHAR(4000)  NOT NULL,
    arrangement         VARCHAR(4000)  NOT NULL,
    access_ways         VARCHAR(4000)  NOT NULL,
    requests            VARCHAR(4000)  NOT NULL,
    supervision         VARCHAR(4000)  NOT NULL,
    drafted_by          VARCHAR(100)   NOT NULL,
    drafted_on          DATE           NOT NULL,
    published_by        VARCHAR(100),
    published_on        DATE,
    index_number        VARCHAR(60),
    CONSTRAINT pk_guide PRIMARY KEY (id),
    CONSTRAINT uq_guide_edition UNIQUE (organ_id, edition),
    CONSTRAINT fk_guide_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_guide_state CHECK (state IN ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'REPLACED', 'DISCARDED')),
    CONSTRAINT ck_guide_published CHECK (state NOT IN ('PUBLISHED', 'REPLACED') OR index_number IS NOT NULL)
);
CREATE INDEX ix_guide_state ON guide (state, organ_id);

CREATE TABLE guide_check (
    id                  BIGINT         NOT NULL,
    guide_id            BIGINT         NOT NULL,
    checked_on          DATE           NOT NULL,
    login               VARCHAR(100)   NOT NULL,
    name                VARCHAR(100)   NOT NULL,
    sound               BOOLEAN        NOT NULL,
    note                VARCHAR(1000),
    CONSTRAINT pk_guide_check PRIMARY KEY (id),
    CONSTRAINT fk_guide_check_guide FOREIGN KEY (guide_id) REFERENCES guide (id),
    CONSTRAINT ck_guide_check_note CHECK (sound = TRUE OR note IS NOT NULL)
);
CREATE INDEX ix_guide_check_guide ON guide_check (guide_id);
