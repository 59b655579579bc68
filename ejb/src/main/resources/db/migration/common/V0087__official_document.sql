-- Official documents (公文): what was drafted, who signed it, what goes out of it, how long it holds.
CREATE TABLE official_document (
    id                  BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    number              VARCHAR(40)    NOT NULL,
    organ_id            BIGINT         NOT NULL,
    state               VARCHAR(30)    NOT NULL,
    genre               VARCHAR(30),
    title               VARCHAR(300)   NOT NULL,
    addressee           VARCHAR(300),
    body                VARCHAR(30000),
    basis               VARCHAR(1000),
    attachment_names    VARCHAR(2000),
    copies              VARCHAR(300),
    -- no document without a class, from its first draft on
    openness_class      VARCHAR(30)    NOT NULL,
    ground              VARCHAR(30),
    class_reason        VARCHAR(1000),
    five_openness       VARCHAR(20),
    policy              BOOLEAN,
    normative_signs     VARCHAR(300),
    effective_on        DATE,
    valid_years         INTEGER,
    topic_code          VARCHAR(20),
    column_code         VARCHAR(40),
    public_title        VARCHAR(300),
    public_body         VARCHAR(30000),
    public_files        VARCHAR(1000)  NOT NULL,
    prepared            BOOLEAN        NOT NULL,
    index_number        VARCHAR(60),
    published_on        DATE,
    drafter             VARCHAR(80)    NOT NULL,
    drafter_name        VARCHAR(100)   NOT NULL,
    drafted_on          DATE           NOT NULL,
    confirmed_class     VARCHAR(30),
    checked_by          VARCHAR(80),
    signer_name         VARCHAR(100),
    signed_on           DATE,
    document_number     VARCHAR(100),
    validity            VARCHAR(20),
    in_force_on         DATE,
    expires_on          DATE,
    repealed_on         DATE,
    register_id         BIGINT,
    CONSTRAINT pk_official_document PRIMARY KEY (id),
    CONSTRAINT uq_official_document_number UNIQUE (number),
    CONSTRAINT fk_official_document_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT fk_official_document_register FOREIGN KEY (register_id) REFERENCES normative_document (id),
    CONSTRAINT ck_official_document_state CHECK (state IN ('DRAFT', 'IN_OPENNESS_REVIEW', 'IN_SECTION', 'BEFORE_SIGNING',
        'SIGNED', 'PUBLISHED', 'DISCARDED')),
    CONSTRAINT ck_official_document_class CHECK (openness_class IN ('PROACTIVE', 'PROACTIVE_AFTER_REDACTION',
        'ON_REQUEST', 'CLOSED')),
    CONSTRAINT ck_official_document_validity CHECK (validity IS NULL OR validity IN ('IN_FORCE', 'NOT_YET', 'AMENDED',
        'EXPIRED', 'REPEALED')),
    -- what is signed has its number, its tag, its statement about policy and, where it is not open, a reason
    CONSTRAINT ck_official_document_signed CHECK (state NOT IN ('SIGNED', 'PUBLISHED')
        OR (document_number IS NOT NULL AND signed_on IS NOT NULL AND genre IS NOT NULL AND body IS NOT NULL
            AND five_openness IS NOT NULL AND policy IS NOT NULL
            AND (openness_class = 'PROACTIVE' OR class_reason IS NOT NULL))),
    -- nothing is public that its signer closed
    CONSTRAINT ck_official_document_public CHECK (state <> 'PUBLISHED'
        OR (index_number IS NOT NULL AND openness_class IN ('PROACTIVE', 'PROACTIVE_AFTER_REDACTION')))
);
CREATE INDEX ix_official_document_organ ON official_document (organ_id, state, drafted_on);
CREATE INDEX ix_official_document_signed ON official_document (organ_id, signed_on);
CREATE INDEX ix_official_document_printed ON official_document (organ_id, document_number);
CREATE INDEX ix_official_document_validity ON official_document (validity, expires_on);

CREATE TABLE official_joint_organ (
    id                  BIGINT         NOT NULL,
    document_id         BIGINT         NOT NULL,
    name                VARCHAR(200)   NOT NULL,
    agreed_on           DATE,
    agreed_paper        VARCHAR(200),
    told_on             DATE,
    CONSTRAINT pk_official_joint_organ PRIMARY KEY (id),
    CONSTRAINT fk_official_joint_organ_document FOREIGN KEY (document_id) REFERENCES official_document (id)
);
CREATE INDEX ix_official_joint_organ_document ON official_joint_organ (document_id);

CREATE TABLE official_effect (
    id                  BIGINT         NOT NULL,
    document_id         BIGINT         NOT NULL,
    kind                VARCHAR(20)    NOT NULL,
    other_written       VARCHAR(100)   NOT NULL,
    other_id            BIGINT,
    done                BOOLEAN        NOT NULL,
    CONSTRAINT pk_official_effect PRIMARY KEY (id),
    CONSTRAINT fk_official_effect_document FOREIGN KEY (document_id) REFERENCES official_document (id),
    CONSTRAINT fk_official_effect_other FOREIGN KEY (other_id) REFERENCES official_document (id),
    CONSTRAINT ck_official_effect_kind CHECK (kind IN ('REPEALS', 'AMENDS'))
);
CREATE INDEX ix_official_effect_document ON official_effect (document_id);
CREATE INDEX ix_official_effect_other ON official_effect (other_id);

CREATE TABLE official_event (
    id                  BIGINT         NOT NULL,
    document_id         BIGINT         NOT NULL,
    act                 VARCHAR(30)    NOT NULL,
    login               VARCHAR(80)    NOT NULL,
    name                VARCHAR(100)   NOT NULL,
    done_at             TIMESTAMP      NOT NULL,
    reason              VARCHAR(1000),
    class_from          VARCHAR(30),
    class_to            VARCHAR(30),
    CONSTRAINT pk_official_event PRIMARY KEY (id),
    CONSTRAINT fk_official_event_document FOREIGN KEY (document_id) REFERENCES official_document (id)
);
CREATE INDEX ix_official_event_document ON official_event (document_id);

CREATE TABLE official_counter (
    id                  VARCHAR(60)    NOT NULL,
    last_serial         INTEGER        NOT NULL,
    CONSTRAINT pk_official_counter PRIMARY KEY (id)
);
