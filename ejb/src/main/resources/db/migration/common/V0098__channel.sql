-- Who answers for a column of the website, and how often it must be updated.
CREATE TABLE column_care (
    column_code         VARCHAR(40)    NOT NULL,
    version             BIGINT         NOT NULL,
    organ_id            BIGINT,
    section_id          BIGINT,
    login               VARCHAR(100),
    veto_class          VARCHAR(20)    NOT NULL,
    cycle_days          INTEGER,
    special             BOOLEAN        NOT NULL,
    starts_on           DATE,
    ends_on             DATE,
    CONSTRAINT pk_column_care PRIMARY KEY (column_code),
    CONSTRAINT fk_column_care_column FOREIGN KEY (column_code) REFERENCES catalogue_column (code),
    CONSTRAINT fk_column_care_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT fk_column_care_section FOREIGN KEY (section_id) REFERENCES section (id),
    CONSTRAINT ck_column_care_class CHECK (veto_class IN ('NEWS', 'NOTICE', 'OTHER')),
    CONSTRAINT ck_column_care_cycle CHECK (cycle_days IS NULL OR cycle_days > 0),
    CONSTRAINT ck_column_care_special CHECK (special = FALSE OR (starts_on IS NOT NULL AND cycle_days IS NOT NULL))
);

-- Start values: the classes of 国办秘函〔2019〕19号; cycles by what the columns hold. The house puts them right.
INSERT INTO column_care (column_code, version, veto_class, cycle_days, special) VALUES
    ('news', 1, 'NEWS', NULL, FALSE),
    ('notices', 1, 'NOTICE', NULL, FALSE),
    ('policy', 1, 'NOTICE', NULL, FALSE),
    ('interpretation', 1, 'OTHER', 183, FALSE),
    ('plans', 1, 'OTHER', 370, FALSE),
    ('budget', 1, 'OTHER', 370, FALSE),
    ('statistics', 1, 'OTHER', 110, FALSE),
    ('petitions', 1, 'OTHER', 95, FALSE),
    ('proposals', 1, 'OTHER', 370, FALSE),
    ('reports', 1, 'OTHER', 370, FALSE);

CREATE TABLE channel (
    id                  BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    organ_id            BIGINT         NOT NULL,
    kind                VARCHAR(20)    NOT NULL,
    name                VARCHAR(100)   NOT NULL,
    account             VARCHAR(100),
    address             VARCHAR(400),
    filing_number       VARCHAR(60),
    administrator       VARCHAR(100),
    opened_on           DATE           NOT NULL,
    closed_on           DATE,
    closed_reason       VARCHAR(1000),
    CONSTRAINT pk_channel PRIMARY KEY (id),
    CONSTRAINT uq_channel_name UNIQUE (organ_id, kind, name),
    CONSTRAINT fk_channel_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_channel_kind CHECK (kind IN ('GAZETTE', 'WEBSITE', 'MICROBLOG', 'WECHAT', 'BOARD', 'OTHER')),
    CONSTRAINT ck_channel_closed CHECK (closed_on IS NULL OR closed_reason IS NOT NULL)
);

CREATE TABLE channel_push (
    id                  BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    channel_id          BIGINT         NOT NULL,
    organ_id            BIGINT         NOT NULL,
    index_number        VARCHAR(60),
    title               VARCHAR(300)   NOT NULL,
    pushed_on           DATE           NOT NULL,
    recorded_at         TIMESTAMP      NOT NULL,
    login               VARCHAR(100)   NOT NULL,
    name                VARCHAR(100)   NOT NULL,
    address             VARCHAR(400),
    voided_reason       VARCHAR(1000),
    CONSTRAINT pk_channel_push PRIMARY KEY (id),
    CONSTRAINT fk_channel_push_channel FOREIGN KEY (channel_id) REFERENCES channel (id),
    CONSTRAINT fk_channel_push_entry FOREIGN KEY (index_number) REFERENCES catalogue_entry (index_number)
);
CREATE INDEX ix_channel_push_channel ON channel_push (channel_id, pushed_on, id);
CREATE INDEX ix_channel_push_entry ON channel_push (index_number, id);
CREATE INDEX ix_channel_push_year ON channel_push (organ_id, pushed_on);
