-- Suggestions of deputies and proposals of committee members: the ledger of their handling and of the publication of replies.
CREATE TABLE deputy_proposal (
    id                  BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    number              VARCHAR(40)    NOT NULL,
    organ_id            BIGINT         NOT NULL,
    kind                VARCHAR(20)    NOT NULL,
    paper_number        VARCHAR(40)    NOT NULL,
    session_name        VARCHAR(100)   NOT NULL,
    session_year        INTEGER        NOT NULL,
    subject             VARCHAR(250)   NOT NULL,
    proposer            VARCHAR(200)   NOT NULL,
    contact_phone       VARCHAR(100),
    contact_email       VARCHAR(200),
    contact_address     VARCHAR(300),
    contact_postcode    VARCHAR(20),
    part                VARCHAR(20)    NOT NULL,
    main_organ          VARCHAR(200),
    handler             VARCHAR(80),
    received_on         DATE           NOT NULL,
    due_on              DATE,
    state               VARCHAR(20)    NOT NULL,
    reply_text          VARCHAR(30000),
    category            VARCHAR(10),
    adoption            VARCHAR(20),
    adoption_note       VARCHAR(1000),
    drafted_by          VARCHAR(80),
    reply_number        VARCHAR(100),
    replied_on          DATE,
    form                VARCHAR(20),
    form_reason         VARCHAR(1000),
    public_title        VARCHAR(300),
    public_text         VARCHAR(30000),
    decided_by          VARCHAR(80),
    decided_on          DATE,
    published_on        DATE,
    index_number        VARCHAR(60),
    withdrawn_on        DATE,
    satisfaction        VARCHAR(30),
    satisfaction_on     DATE,
    satisfaction_note   VARCHAR(1000),
    CONSTRAINT pk_deputy_proposal PRIMARY KEY (id),
    CONSTRAINT uq_deputy_proposal_number UNIQUE (number),
    CONSTRAINT uq_deputy_proposal_paper UNIQUE (organ_id, kind, session_year, paper_number),
    CONSTRAINT fk_deputy_proposal_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_deputy_proposal_kind CHECK (kind IN ('SUGGESTION', 'PROPOSAL')),
    CONSTRAINT ck_deputy_proposal_part CHECK (part IN ('MAIN', 'JOINT', 'SEPARATE')),
    CONSTRAINT ck_deputy_proposal_state CHECK (state IN ('REGISTERED', 'DRAFTED', 'REPLIED')),
    CONSTRAINT ck_deputy_proposal_category CHECK (category IS NULL OR category IN ('A', 'B', 'C')),
    CONSTRAINT ck_deputy_proposal_adoption CHECK (adoption IS NULL OR adoption IN ('ADOPTED', 'PARTLY', 'NOT_ADOPTED')),
    CONSTRAINT ck_deputy_proposal_form CHECK (form IS NULL OR form IN ('FULL_TEXT', 'ABSTRACT', 'NOT_PUBLISHED')),
    CONSTRAINT ck_deputy_proposal_satisfaction CHECK (satisfaction IS NULL OR satisfaction IN ('SATISFIED',
        'BASICALLY_SATISFIED', 'DISSATISFIED')),
    -- no reply leaves before somebody has decided about its publication
    CONSTRAINT ck_deputy_proposal_replied CHECK (state <> 'REPLIED' OR (reply_text IS NOT NULL AND form IS NOT NULL
        AND replied_on IS NOT NULL AND reply_number IS NOT NULL)),
    CONSTRAINT ck_deputy_proposal_decided CHECK (form IS NULL OR decided_on IS NOT NULL)
);
CREATE INDEX ix_deputy_proposal_year ON deputy_proposal (organ_id, session_year, received_on, id);
CREATE INDEX ix_deputy_proposal_state ON deputy_proposal (organ_id, state, received_on, id);

-- The situation of a year (总体情况、吸收采纳情况), published as a text of its own.
CREATE TABLE proposal_summary (
    id                  BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    organ_id            BIGINT         NOT NULL,
    session_year        INTEGER        NOT NULL,
    number              VARCHAR(40)    NOT NULL,
    title               VARCHAR(300)   NOT NULL,
    body                VARCHAR(30000) NOT NULL,
    drafted_by          VARCHAR(80)    NOT NULL,
    drafted_on          DATE           NOT NULL,
    published_on        DATE,
    index_number        VARCHAR(60),
    CONSTRAINT pk_proposal_summary PRIMARY KEY (id),
    CONSTRAINT uq_proposal_summary_year UNIQUE (organ_id, session_year),
    CONSTRAINT uq_proposal_summary_number UNIQUE (number),
    CONSTRAINT fk_proposal_summary_organ FOREIGN KEY (organ_id) REFERENCES organ (id)
);

CREATE TABLE proposal_counter (
    id                  VARCHAR(60)    NOT NULL,
    last_serial         INTEGER        NOT NULL,
    CONSTRAINT pk_proposal_counter PRIMARY KEY (id)
);
