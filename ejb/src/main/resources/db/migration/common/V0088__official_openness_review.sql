-- The yearly look at documents that are not open (政府信息公开条例2019第十八条).
CREATE TABLE official_openness_review (
    id                  BIGINT         NOT NULL,
    document_id         BIGINT         NOT NULL,
    review_year         INTEGER        NOT NULL,
    opened              BOOLEAN        NOT NULL,
    reason              VARCHAR(1000)  NOT NULL,
    login               VARCHAR(80)    NOT NULL,
    name                VARCHAR(100)   NOT NULL,
    reviewed_on         DATE           NOT NULL,
    CONSTRAINT pk_official_openness_review PRIMARY KEY (id),
    CONSTRAINT uq_official_openness_review UNIQUE (document_id, review_year),
    CONSTRAINT fk_official_openness_review_document FOREIGN KEY (document_id) REFERENCES official_document (id)
);
CREATE INDEX ix_official_openness_review_year ON official_openness_review (review_year, document_id);
