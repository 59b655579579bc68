-- Candidates for publication: what was formed or changed, and what was decided about it.
CREATE TABLE candidate (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    number              VARCHAR(40)   NOT NULL,
    organ_id            BIGINT        NOT NULL,
    source_kind         VARCHAR(40)   NOT NULL,
    source_number       VARCHAR(60)   NOT NULL,
    title               VARCHAR(300)  NOT NULL,
    formed_on           DATE          NOT NULL,
    proposed_on         DATE          NOT NULL,
    state               VARCHAR(20)   NOT NULL,
    decided_by          VARCHAR(80),
    decided_by_name     VARCHAR(100),
    decided_on          DATE,
    ground              VARCHAR(30),
    reason              VARCHAR(1000),
    published_on        DATE,
    index_number        VARCHAR(60),
    CONSTRAINT pk_candidate PRIMARY KEY (id),
    CONSTRAINT uq_candidate_number UNIQUE (number),
    CONSTRAINT uq_candidate_source UNIQUE (source_kind, source_number),
    CONSTRAINT fk_candidate_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_candidate_state CHECK (state IN ('OPEN', 'TO_PUBLISH', 'PUBLISHED', 'NOT_TO_PUBLISH')),
    -- nobody decides against publication without saying by what law and why
    CONSTRAINT ck_candidate_refusal CHECK (state <> 'NOT_TO_PUBLISH'
        OR (ground IS NOT NULL AND reason IS NOT NULL AND decided_by IS NOT NULL AND decided_on IS NOT NULL)),
    CONSTRAINT ck_candidate_published CHECK (state <> 'PUBLISHED'
        OR (published_on IS NOT NULL AND index_number IS NOT NULL))
);
CREATE INDEX ix_candidate_organ ON candidate (organ_id, state, formed_on);

CREATE TABLE candidate_counter (
    id                  VARCHAR(60)   NOT NULL,
    last_serial         INTEGER       NOT NULL,
    CONSTRAINT pk_candidate_counter PRIMARY KEY (id)
);
