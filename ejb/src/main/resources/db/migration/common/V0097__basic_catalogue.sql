-- The basic catalogue in editions: what was in force once stays as it was.
CREATE TABLE basic_catalogue (
    id                  BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    organ_id            BIGINT         NOT NULL,
    number              VARCHAR(40)    NOT NULL,
    edition             INTEGER        NOT NULL,
    reason              VARCHAR(1000)  NOT NULL,
    drafted_by          VARCHAR(100)   NOT NULL,
    drafted_on          DATE           NOT NULL,
    in_force_on         DATE,
    discarded_on        DATE,
    settled_by          VARCHAR(100),
    settled_reason      VARCHAR(1000),
    changed_at          TIMESTAMP      NOT NULL,
    CONSTRAINT pk_basic_catalogue PRIMARY KEY (id),
    CONSTRAINT uq_basic_catalogue_number UNIQUE (number),
    CONSTRAINT uq_basic_catalogue_edition UNIQUE (organ_id, edition),
    CONSTRAINT fk_basic_catalogue_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_basic_catalogue_settled CHECK ((in_force_on IS NULL AND discarded_on IS NULL)
        OR (settled_by IS NOT NULL AND settled_reason IS NOT NULL)),
    CONSTRAINT ck_basic_catalogue_once CHECK (in_force_on IS NULL OR discarded_on IS NULL)
);

CREATE TABLE basic_catalogue_entry (
    id                  BIGINT         NOT NULL,
    edition_id          BIGINT         NOT NULL,
    code                VARCHAR(20)    NOT NULL,
    serial              INTEGER        NOT NULL,
    topic               VARCHAR(100)   NOT NULL,
    subtopic            VARCHAR(100),
    content             VARCHAR(1000)  NOT NULL,
    basis               VARCHAR(400)   NOT NULL,
    term                VARCHAR(200)   NOT NULL,
    section             VARCHAR(100)   NOT NULL,
    channels            VARCHAR(200)   NOT NULL,
    audience            VARCHAR(100)   NOT NULL,
    way                 VARCHAR(20)    NOT NULL,
    level_of_organ      VARCHAR(60)    NOT NULL,
    frequency           VARCHAR(60)    NOT NULL,
    cycle_days          INTEGER,
    in_use              BOOLEAN        NOT NULL,
    column_code         VARCHAR(40),
    topic_code          VARCHAR(20),
    title_words         VARCHAR(200),
    extended_on         DATE,
    ground              VARCHAR(1000),
    extended_by         VARCHAR(100),
    CONSTRAINT pk_basic_catalogue_entry PRIMARY KEY (id),
    CONSTRAINT uq_basic_catalogue_entry_code UNIQUE (edition_id, code),
    CONSTRAINT fk_basic_catalogue_entry_edition FOREIGN KEY (edition_id) REFERENCES basic_catalogue (id),
    CONSTRAINT fk_basic_catalogue_entry_column FOREIGN KEY (column_code) REFERENCES catalogue_column (code),
    CONSTRAINT ck_basic_catalogue_entry_way CHECK (way IN ('PROACTIVE', 'ON_REQUEST')),
    CONSTRAINT ck_basic_catalogue_entry_ground CHECK (extended_on IS NULL OR ground IS NOT NULL)
);

CREATE TABLE basic_catalogue_review (
    id                  BIGINT         NOT NULL,
    edition_id          BIGINT         NOT NULL,
    reviewed_on         DATE           NOT NULL,
    login               VARCHAR(80)    NOT NULL,
    name                VARCHAR(100)   NOT NULL,
    keeps               BOOLEAN        NOT NULL,
    note                VARCHAR(1000)  NOT NULL,
    CONSTRAINT pk_basic_catalogue_review PRIMARY KEY (id),
    CONSTRAINT fk_basic_catalogue_review_edition FOREIGN KEY (edition_id) REFERENCES basic_catalogue (id)
);
CREATE INDEX ix_basic_catalogue_review_edition ON basic_catalogue_review (edition_id);

-- The newest replacement in a column is found without reading the history of a million entries.
CREATE INDEX ix_catalogue_event_act ON catalogue_event (act, entry_id, done_at);
