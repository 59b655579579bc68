-- What everybody may read of an open item: written for the public, checked, released by a second person.
CREATE TABLE petition_publication (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    bureau_id           BIGINT        NOT NULL,
    number              VARCHAR(40)   NOT NULL,
    title               VARCHAR(200)  NOT NULL,
    question            VARCHAR(4000) NOT NULL,
    answer              VARCHAR(4000) NOT NULL,
    drafted_by          VARCHAR(60)   NOT NULL,
    drafted_on          DATE          NOT NULL,
    published_by        VARCHAR(60),
    published_on        DATE,
    content_hash        VARCHAR(64),
    withdrawn_by        VARCHAR(60),
    withdrawn_on        DATE,
    reason              VARCHAR(1000),
    CONSTRAINT pk_petition_publication PRIMARY KEY (id),
    CONSTRAINT uq_petition_publication UNIQUE (item_id),
    CONSTRAINT fk_petition_publication_item FOREIGN KEY (item_id) REFERENCES petition_item (id),
    -- nobody releases his own words, and nothing is out that nobody released
    CONSTRAINT ck_petition_publication_release CHECK ((published_by IS NULL AND published_on IS NULL
        AND content_hash IS NULL) OR (published_by IS NOT NULL AND published_on IS NOT NULL
        AND content_hash IS NOT NULL AND published_by <> drafted_by))
);
CREATE INDEX ix_petition_publication_published ON petition_publication (published_on, id);
