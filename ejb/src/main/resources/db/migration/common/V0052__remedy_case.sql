-- Reconsideration and litigation about disclosure, the organ being the respondent.
CREATE TABLE remedy_case (
    id                    BIGINT        NOT NULL,
    version               BIGINT        NOT NULL,
    organ_id              BIGINT        NOT NULL,
    number                VARCHAR(40)   NOT NULL,
    kind                  VARCHAR(40)   NOT NULL,
    state                 VARCHAR(20)   NOT NULL,
    simplified            BOOLEAN       NOT NULL,
    filed_on              DATE          NOT NULL,
    noticed_on            DATE,
    authority             VARCHAR(200),
    authority_number      VARCHAR(100),
    request_number        VARCHAR(40),
    preceding_number      VARCHAR(40),
    handler               VARCHAR(40),
    answered_on           DATE,
    closed_on             DATE,
    result                VARCHAR(20),
    ruling_number         VARCHAR(100),
    reanswer_ordered      BOOLEAN       NOT NULL,
    reanswer_by           DATE,
    source_number         VARCHAR(100),
    source_hash           VARCHAR(64),
    request_source_number VARCHAR(100),
    CONSTRAINT pk_remedy_case PRIMARY KEY (id),
    CONSTRAINT uq_remedy_case_number UNIQUE (number),
    CONSTRAINT uq_remedy_case_source UNIQUE (source_number, organ_id),
    CONSTRAINT fk_remedy_case_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_remedy_case_kind CHECK (kind IN ('RECONSIDERATION', 'LITIGATION_DIRECT',
        'LITIGATION_AFTER_RECONSIDERATION')),
    CONSTRAINT ck_remedy_case_state CHECK (state IN ('PENDING', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    CONSTRAINT ck_remedy_case_result CHECK (result IN ('UPHELD', 'CORRECTED', 'OTHER')),
    CONSTRAINT ck_remedy_case_closed CHECK ((closed_on IS NULL AND result IS NULL)
        OR (closed_on IS NOT NULL AND result IS NOT NULL AND closed_on >= filed_on))
);

CREATE INDEX ix_remedy_case_filed ON remedy_case (organ_id, filed_on, id);
CREATE INDEX ix_remedy_case_request ON remedy_case (request_number);

CREATE TABLE remedy_number_counter (
    organ_id              BIGINT        NOT NULL,
    series                VARCHAR(2)    NOT NULL,
    number_year           INTEGER       NOT NULL,
    last_serial           INTEGER       NOT NULL,
    CONSTRAINT pk_remedy_number_counter PRIMARY KEY (organ_id, series, number_year),
    CONSTRAINT fk_remedy_number_counter_organ FOREIGN KEY (organ_id) REFERENCES organ (id)
);

-- Append-only history.
CREATE TABLE remedy_event (
    id                    BIGINT        NOT NULL,
    case_id               BIGINT        NOT NULL,
    act                   VARCHAR(20)   NOT NULL,
    happened_at           TIMESTAMP     NOT NULL,
    on_day                DATE          NOT NULL,
    actor_login           VARCHAR(80)   NOT NULL,
    actor_name            VARCHAR(100)  NOT NULL,
    note                  VARCHAR(2000),
    CONSTRAINT pk_remedy_event PRIMARY KEY (id),
    CONSTRAINT fk_remedy_event_case FOREIGN KEY (case_id) REFERENCES remedy_case (id)
);

CREATE INDEX ix_remedy_event_case ON remedy_event (case_id, id);
