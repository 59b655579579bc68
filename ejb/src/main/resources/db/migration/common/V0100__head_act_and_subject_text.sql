-- What the head of the organ did himself to explain policy (第一解读人和责任人).
CREATE TABLE head_act (
    id                  BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    organ_id            BIGINT         NOT NULL,
    kind                VARCHAR(30)    NOT NULL,
    acted_on            DATE           NOT NULL,
    person              VARCHAR(100)   NOT NULL,
    topic               VARCHAR(300)   NOT NULL,
    medium              VARCHAR(200),
    document_number     VARCHAR(60),
    index_number        VARCHAR(60),
    address             VARCHAR(400),
    recorded_by         VARCHAR(80)    NOT NULL,
    recorded_at         TIMESTAMP      NOT NULL,
    void_reason         VARCHAR(1000),
    CONSTRAINT pk_head_act PRIMARY KEY (id),
    CONSTRAINT fk_head_act_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_head_act_kind CHECK (kind IN ('PRESS_CONFERENCE', 'BRIEFING', 'MEDIA_INTERVIEW', 'SIGNED_ARTICLE',
        'ONLINE_INTERVIEW', 'POLICY_LECTURE'))
);
CREATE INDEX ix_head_act_organ ON head_act (organ_id, acted_on, id);

-- What was asked for often and is to be public: the text without anything of the applicants, and where it is public.
ALTER TABLE publication_proposal ADD COLUMN number VARCHAR(40);
ALTER TABLE publication_proposal ADD COLUMN title VARCHAR(300);
ALTER TABLE publication_proposal ADD COLUMN body VARCHAR(30000);
ALTER TABLE publication_proposal ADD COLUMN drafted_by VARCHAR(80);
ALTER TABLE publication_proposal ADD COLUMN drafted_on DATE;
ALTER TABLE publication_proposal ADD COLUMN published_on DATE;
ALTER TABLE publication_proposal ADD COLUMN index_number VARCHAR(60);
ALTER TABLE publication_proposal ADD COLUMN withdrawn_on DATE;
CREATE INDEX ix_publication_proposal_number ON publication_proposal (number);
