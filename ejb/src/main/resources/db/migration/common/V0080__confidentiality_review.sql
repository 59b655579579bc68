-- Confidentiality reviews: the content as it was handed in, and who signed for it.
CREATE TABLE confidentiality_review (
    id                  BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    number              VARCHAR(40)    NOT NULL,
    organ_id            BIGINT         NOT NULL,
    subject_kind        VARCHAR(40)    NOT NULL,
    subject_number      VARCHAR(60)    NOT NULL,
    title               VARCHAR(300)   NOT NULL,
    body                VARCHAR(30000) NOT NULL,
    content_hash        VARCHAR(64)    NOT NULL,
    state               VARCHAR(20)    NOT NULL,
    carrier             VARCHAR(20)    NOT NULL,
    channels            VARCHAR(200),
    planned_on          DATE,
    remark              VARCHAR(1000),
    drafter             VARCHAR(80)    NOT NULL,
    drafter_name        VARCHAR(100)   NOT NULL,
    submitted_on        DATE           NOT NULL,
    conclusion          VARCHAR(30),
    ended_on            DATE,
    CONSTRAINT pk_confidentiality_review PRIMARY KEY (id),
    CONSTRAINT uq_confidentiality_review_number UNIQUE (number),
    -- what was published points at review, content and state together: the database itself refuses what was not approved
    CONSTRAINT uq_confidentiality_review_content UNIQUE (id, content_hash, state),
    CONSTRAINT fk_confidentiality_review_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_confidentiality_review_state CHECK (state IN ('IN_SECTION', 'IN_REVIEW', 'OUTSIDE', 'BEFORE_APPROVAL',
        'APPROVED', 'REFUSED', 'RETURNED', 'VOID')),
    CONSTRAINT ck_confidentiality_review_carrier CHECK (carrier IN ('DOCUMENT', 'OTHER')),
    CONSTRAINT ck_confidentiality_review_conclusion CHECK (conclusion IS NULL OR conclusion IN ('OPEN',
        'OPEN_AFTER_REDACTION', 'CLOSED', 'UNCERTAIN')),
    CONSTRAINT ck_confidentiality_review_approved CHECK (state <> 'APPROVED' OR conclusion = 'OPEN')
);
CREATE INDEX ix_confidentiality_review_subject ON confidentiality_review (subject_kind, subject_number, id);
CREATE INDEX ix_confidentiality_review_organ ON confidentiality_review (organ_id, state, submitted_on);

CREATE TABLE confidentiality_step (
    id                  BIGINT        NOT NULL,
    review_id           BIGINT        NOT NULL,
    act                 VARCHAR(20)   NOT NULL,
    login               VARCHAR(80)   NOT NULL,
    name                VARCHAR(100)  NOT NULL,
    done_at             TIMESTAMP     NOT NULL,
    conclusion          VARCHAR(30),
    ground              VARCHAR(400),
    reason              VARCHAR(1000),
    CONSTRAINT pk_confidentiality_step PRIMARY KEY (id),
    CONSTRAINT fk_confidentiality_step_review FOREIGN KEY (review_id) REFERENCES confidentiality_review (id),
    CONSTRAINT ck_confidentiality_step_act CHECK (act IN ('SUBMIT', 'AGREE', 'RETURN', 'CONCLUDE', 'DETERMINE', 'APPROVE',
        'REFUSE', 'VOID'))
);
CREATE INDEX ix_confidentiality_step_review ON confidentiality_step (review_id);

CREATE TABLE confidentiality_file (
    id                  BIGINT        NOT NULL,
    review_id           BIGINT        NOT NULL,
    attachment_id       BIGINT        NOT NULL,
    file_name           VARCHAR(255)  NOT NULL,
    media_type          VARCHAR(100)  NOT NULL,
    size_bytes          BIGINT        NOT NULL,
    sha256              VARCHAR(64)   NOT NULL,
    CONSTRAINT pk_confidentiality_file PRIMARY KEY (id),
    CONSTRAINT fk_confidentiality_file_review FOREIGN KEY (review_id) REFERENCES confidentiality_review (id),
    CONSTRAINT fk_confidentiality_file_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id)
);
CREATE INDEX ix_confidentiality_file_review ON confidentiality_file (review_id);

CREATE TABLE confidentiality_counter (
    id                  VARCHAR(60)   NOT NULL,
    last_serial         INTEGER       NOT NULL,
    CONSTRAINT pk_confidentiality_counter PRIMARY KEY (id)
);
