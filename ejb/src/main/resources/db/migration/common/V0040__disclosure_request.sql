-- Disclosure requests. Due days stand nowhere here: they belong to the clocks.
CREATE TABLE disclosure_request (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    organ_id            BIGINT        NOT NULL,
    number              VARCHAR(40)   NOT NULL,
    state               VARCHAR(30)   NOT NULL,
    channel             VARCHAR(20)   NOT NULL,
    signed_for          BOOLEAN       NOT NULL,
    submitted_at        TIMESTAMP     NOT NULL,
    arrived_on          DATE          NOT NULL,
    confirmed_on        DATE,
    received_on         DATE,
    applicant_kind      VARCHAR(20)   NOT NULL,
    applicant_name      VARCHAR(200)  NOT NULL,
    applicant_id_type   VARCHAR(30),
    applicant_id_number VARCHAR(60),
    id_number_suspect   BOOLEAN       NOT NULL,
    applicant_phone     VARCHAR(60),
    applicant_address   VARCHAR(300),
    applicant_postcode  VARCHAR(20),
    applicant_email     VARCHAR(200),
    contact_person      VARCHAR(100),
    subject             VARCHAR(500)  NOT NULL,
    subject_key         VARCHAR(120)  NOT NULL,
    description         VARCHAR(20000),
    purpose             VARCHAR(1000),
    supply_form         VARCHAR(20),
    supply_way          VARCHAR(20),
    handler             VARCHAR(40),
    query_code_hash     VARCHAR(64),
    decision_code       VARCHAR(3),
    decided_on          DATE,
    split_from          VARCHAR(40),
    handed_over_on      DATE,
    retention           VARCHAR(20),
    file_number         VARCHAR(60),
    file_list           VARCHAR(4000),
    source_number       VARCHAR(100),
    source_hash         VARCHAR(64),
    CONSTRAINT pk_disclosure_request PRIMARY KEY (id),
    CONSTRAINT uq_disclosure_request_number UNIQUE (number),
    -- rows entered here have no source number; a null is never a duplicate, on either database
    CONSTRAINT uq_disclosure_request_source UNIQUE (source_number, organ_id),
    CONSTRAINT fk_disclosure_request_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_disclosure_request_state CHECK (state IN ('AWAITING_CONFIRMATION', 'REGISTERED',
        'AWAITING_CORRECTION', 'IN_HANDLING', 'CONSULTING', 'AWAITING_REASONS', 'AWAITING_PAYMENT', 'DRAFTED',
        'ENDORSING', 'APPROVING', 'APPROVED', 'ISSUED', 'ANSWERED', 'CLOSED', 'ARCHIVED')),
    CONSTRAINT ck_disclosure_request_channel CHECK (channel IN ('IN_PERSON', 'POST', 'ONLINE', 'EMAIL', 'FAX')),
    CONSTRAINT ck_disclosure_request_kind CHECK (applicant_kind IN ('NATURAL_PERSON', 'BUSINESS', 'RESEARCH',
        'PUBLIC_WELFARE', 'LEGAL_SERVICE', 'OTHER_ORGANISATION')),
    CONSTRAINT ck_disclosure_request_decided CHECK ((decision_code IS NULL AND decided_on IS NULL)
        OR (decision_code IS NOT NULL AND decided_on IS NOT NULL))
);

CREATE TABLE request_number_counter (
    organ_id            BIGINT        NOT NULL,
    number_year         INTEGER       NOT NULL,
    last_serial         INTEGER       NOT NULL,
    CONSTRAINT pk_request_number_counter PRIMARY KEY (organ_id, number_year),
    CONSTRAINT fk_request_number_counter_organ FOREIGN KEY (organ_id) REFERENCES organ (id)
);

-- The register: newest first, by state, by handler, by day of receipt.
CREATE INDEX ix_disclosure_request_received ON disclosure_request (organ_id, received_on, id);
CREATE INDEX ix_disclosure_request_state ON disclosure_request (organ_id, state, received_on);
CREATE INDEX ix_disclosure_request_handler ON disclosure_request (handler, state);
CREATE INDEX ix_disclosure_request_decided ON disclosure_request (organ_id, decided_on, id);
CREATE INDEX ix_disclosure_request_subject ON disclosure_request (organ_id, subject_key);
CREATE INDEX ix_disclosure_request_applicant ON disclosure_request (organ_id, applicant_name);
-- The report reads windows of ids.
CREATE INDEX ix_disclosure_request_window ON disclosure_request (organ_id, id);

CREATE TABLE request_correction (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    request_id          BIGINT        NOT NULL,
    noticed_on          DATE          NOT NULL,
    points              VARCHAR(4000),
    working_days        INTEGER,
    late                BOOLEAN       NOT NULL,
    completed_on        DATE,
    lapsed_on           DATE,
    CONSTRAINT pk_request_correction PRIMARY KEY (id),
    CONSTRAINT fk_request_correction_request FOREIGN KEY (request_id) REFERENCES disclosure_request (id)
);
CREATE INDEX ix_request_correction_request ON request_correction (request_id);
CREATE INDEX ix_request_correction_noticed ON request_correction (noticed_on);

CREATE TABLE request_consultation (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    request_id          BIGINT        NOT NULL,
    serial              INTEGER       NOT NULL,
    kind                VARCHAR(20)   NOT NULL,
    party               VARCHAR(200),
    contact             VARCHAR(300),
    sent_on             DATE          NOT NULL,
    asked               VARCHAR(4000),
    answered_on         DATE,
    waited_until        DATE,
    opinion             VARCHAR(20),
    reason              VARCHAR(4000),
    reasonable          BOOLEAN       NOT NULL,
    CONSTRAINT pk_request_consultation PRIMARY KEY (id),
    CONSTRAINT fk_request_consultation_request FOREIGN KEY (request_id) REFERENCES disclosure_request (id),
    CONSTRAINT ck_request_consultation_kind CHECK (kind IN ('THIRD_PARTY', 'CO_AUTHOR'))
);
CREATE INDEX ix_request_consultation_request ON request_consultation (request_id);

CREATE TABLE request_extension (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    request_id          BIGINT        NOT NULL,
    round               INTEGER       NOT NULL,
    working_days        INTEGER       NOT NULL,
    reason              VARCHAR(2000),
    requested_by        VARCHAR(40),
    requested_on        DATE          NOT NULL,
    granted             BOOLEAN,
    decided_by          VARCHAR(40),
    decided_on          DATE,
    refusal             VARCHAR(2000),
    CONSTRAINT pk_request_extension PRIMARY KEY (id),
    CONSTRAINT fk_request_extension_request FOREIGN KEY (request_id) REFERENCES disclosure_request (id)
);
CREATE INDEX ix_request_extension_request ON request_extension (request_id);

CREATE TABLE request_reasons (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    request_id          BIGINT        NOT NULL,
    asked_on            DATE          NOT NULL,
    asked               VARCHAR(2000),
    given_on            DATE,
    reasons             VARCHAR(4000),
    accepted            BOOLEAN,
    finding             VARCHAR(4000),
    delayed_until       DATE,
    CONSTRAINT pk_request_reasons PRIMARY KEY (id),
    CONSTRAINT fk_request_reasons_request FOREIGN KEY (request_id) REFERENCES disclosure_request (id)
);
CREATE INDEX ix_request_reasons_request ON request_reasons (request_id);

CREATE TABLE request_fee (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    request_id          BIGINT        NOT NULL,
    charge_method       VARCHAR(20),
    quantity            INTEGER,
    amount              DECIMAL(14, 2) NOT NULL,
    noticed_on          DATE          NOT NULL,
    notice_received_on  DATE          NOT NULL,
    paid_on             DATE,
    receipt_number      VARCHAR(60),
    lapsed_on           DATE,
    CONSTRAINT pk_request_fee PRIMARY KEY (id),
    CONSTRAINT fk_request_fee_request FOREIGN KEY (request_id) REFERENCES disclosure_request (id)
);
CREATE INDEX ix_request_fee_request ON request_fee (request_id);
CREATE INDEX ix_request_fee_noticed ON request_fee (noticed_on);

CREATE TABLE request_decision (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    request_id          BIGINT        NOT NULL,
    round               INTEGER       NOT NULL,
    code                VARCHAR(3)    NOT NULL,
    ground              VARCHAR(1000),
    facts               VARCHAR(10000),
    reason              VARCHAR(10000),
    supply              VARCHAR(4000),
    retrieval_places    VARCHAR(2000),
    retrieval_by        VARCHAR(200),
    retrieval_keywords  VARCHAR(1000),
    retrieval_on        DATE,
    reference           VARCHAR(2000),
    public_interest     VARCHAR(4000),
    drafted_by          VARCHAR(40),
    endorsed_by         VARCHAR(40),
    approved_by         VARCHAR(40),
    returned_because    VARCHAR(2000),
    notice_id           BIGINT,
    document_number     VARCHAR(100),
    issued_on           DATE,
    served_way          VARCHAR(20),
    served_on           DATE,
    postal_number       VARCHAR(60),
    service_doubtful    BOOLEAN       NOT NULL,
    CONSTRAINT pk_request_decision PRIMARY KEY (id),
    CONSTRAINT fk_request_decision_request FOREIGN KEY (request_id) REFERENCES disclosure_request (id)
);
CREATE INDEX ix_request_decision_request ON request_decision (request_id);

CREATE TABLE request_withheld (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    decision_id         BIGINT        NOT NULL,
    part                VARCHAR(2000) NOT NULL,
    ground              VARCHAR(3)    NOT NULL,
    reason              VARCHAR(4000) NOT NULL,
    CONSTRAINT pk_request_withheld PRIMARY KEY (id),
    CONSTRAINT fk_request_withheld_decision FOREIGN KEY (decision_id) REFERENCES request_decision (id)
);
CREATE INDEX ix_request_withheld_decision ON request_withheld (decision_id);

-- Append-only history: no row is ever changed or removed.
CREATE TABLE request_event (
    id                  BIGINT        NOT NULL,
    request_id          BIGINT        NOT NULL,
    happened_at         TIMESTAMP     NOT NULL,
    on_day              DATE          NOT NULL,
    act                 VARCHAR(30)   NOT NULL,
    actor_login         VARCHAR(60)   NOT NULL,
    actor_name          VARCHAR(100)  NOT NULL,
    from_state          VARCHAR(30),
    to_state            VARCHAR(30)   NOT NULL,
    document            VARCHAR(100),
    note                VARCHAR(4000),
    CONSTRAINT pk_request_event PRIMARY KEY (id),
    CONSTRAINT fk_request_event_request FOREIGN KEY (request_id) REFERENCES disclosure_request (id)
);
CREATE INDEX ix_request_event_request ON request_event (request_id, happened_at, id);

-- A subject that is asked for often is proposed for publication.
CREATE TABLE publication_proposal (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    organ_id            BIGINT        NOT NULL,
    subject_key         VARCHAR(120)  NOT NULL,
    subject             VARCHAR(500)  NOT NULL,
    proposed_on         DATE          NOT NULL,
    proposed_by         VARCHAR(40)   NOT NULL,
    times_asked         INTEGER       NOT NULL,
    state               VARCHAR(20)   NOT NULL,
    decided_by          VARCHAR(40),
    decided_on          DATE,
    reason              VARCHAR(2000),
    CONSTRAINT pk_publication_proposal PRIMARY KEY (id),
    CONSTRAINT uq_publication_proposal_subject UNIQUE (organ_id, subject_key),
    CONSTRAINT fk_publication_proposal_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_publication_proposal_state CHECK (state IN ('PROPOSED', 'PUBLISH', 'KEEP'))
);
