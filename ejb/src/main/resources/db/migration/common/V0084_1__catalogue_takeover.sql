-- Entries of an older catalogue on their way through the review, each as it was printed.
CREATE TABLE catalogue_takeover (
    id                  BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    organ_id            BIGINT         NOT NULL,
    batch               VARCHAR(40)    NOT NULL,
    number              VARCHAR(60)    NOT NULL,
    index_number        VARCHAR(60),
    title               VARCHAR(300)   NOT NULL,
    printed             VARCHAR(4000)  NOT NULL,
    publisher           VARCHAR(200),
    topic_code          VARCHAR(20)    NOT NULL,
    column_code         VARCHAR(40)    NOT NULL,
    document_number     VARCHAR(100),
    formed_on           DATE,
    in_force            VARCHAR(5)     NOT NULL,
    source_address      VARCHAR(400),
    alike               VARCHAR(60),
    CONSTRAINT pk_catalogue_takeover PRIMARY KEY (id),
    CONSTRAINT uq_catalogue_takeover_number UNIQUE (number),
    CONSTRAINT fk_catalogue_takeover_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_catalogue_takeover_force CHECK (in_force IN ('YES', 'NO'))
);
CREATE INDEX ix_catalogue_takeover_batch ON catalogue_takeover (organ_id, batch, number);
CREATE INDEX ix_catalogue_takeover_alike ON catalogue_takeover (organ_id, title);
