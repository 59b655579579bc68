-- What petitioners think of the bureau and of the organ that handled their item: once each, never changed.
CREATE TABLE petition_rating (
    id                  BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    rated               VARCHAR(20)   NOT NULL,
    opened_on           DATE          NOT NULL,
    closes_on           DATE          NOT NULL,
    rating              VARCHAR(20),
    rated_on            DATE,
    expired_on          DATE,
    reason              VARCHAR(2000),
    version             BIGINT        NOT NULL,
    CONSTRAINT pk_petition_rating PRIMARY KEY (id),
    CONSTRAINT uq_petition_rating UNIQUE (item_id, rated),
    CONSTRAINT fk_petition_rating_item FOREIGN KEY (item_id) REFERENCES petition_item (id),
    CONSTRAINT ck_petition_rating_rated CHECK (rated IN ('BUREAU', 'RESPONSIBLE_ORGAN')),
    CONSTRAINT ck_petition_rating_rating CHECK (rating IN ('SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED')),
    CONSTRAINT ck_petition_rating_given CHECK ((rating IS NULL AND rated_on IS NULL)
        OR (rating IS NOT NULL AND rated_on IS NOT NULL AND expired_on IS NULL))
);
CREATE INDEX ix_petition_rating_rated_on ON petition_rating (rated_on, item_id);
CREATE INDEX ix_petition_rating_closes_on ON petition_rating (closes_on, id);
