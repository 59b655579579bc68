-- A dissatisfied petitioner is contacted again; the task stays open until its result is written down.
CREATE TABLE petition_recontact (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    rated               VARCHAR(20)   NOT NULL,
    opened_on           DATE          NOT NULL,
    reason              VARCHAR(2000) NOT NULL,
    closed_on           DATE,
    closed_by           VARCHAR(60),
    result              VARCHAR(4000),
    CONSTRAINT pk_petition_recontact PRIMARY KEY (id),
    CONSTRAINT fk_petition_recontact_item FOREIGN KEY (item_id) REFERENCES petition_item (id),
    CONSTRAINT ck_petition_recontact_closed CHECK (closed_on IS NULL OR (closed_by IS NOT NULL AND result IS NOT NULL))
);
CREATE INDEX ix_petition_recontact_item ON petition_recontact (item_id, id);
