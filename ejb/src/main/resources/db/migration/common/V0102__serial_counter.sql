-- One counter for whatever the house numbers, in the place of one for each feature. A row is opened before it is drawn from, so
-- that two who draw the first number of a year at once both get one. No foreign key: the row is opened in a transaction of its
-- own, which must not wait for one that writes the organ and then draws a number.
CREATE TABLE serial_counter (
    organ_id            BIGINT        NOT NULL,
    series              VARCHAR(60)   NOT NULL,
    number_year         INTEGER       NOT NULL,
    last_serial         INTEGER       NOT NULL,
    CONSTRAINT pk_serial_counter PRIMARY KEY (organ_id, series, number_year)
);

INSERT INTO serial_counter (organ_id, series, number_year, last_serial)
    SELECT organ_id, 'word:' || document_word, number_year, last_serial FROM notice_serial;
INSERT INTO serial_counter (organ_id, series, number_year, last_serial)
    SELECT organ_id, 'disclosure-request', number_year, last_serial FROM request_number_counter;
INSERT INTO serial_counter (organ_id, series, number_year, last_serial)
    SELECT organ_id, 'remedy:' || series, number_year, last_serial FROM remedy_number_counter;
INSERT INTO serial_counter (organ_id, series, number_year, last_serial)
    SELECT bureau_id, 'petition', number_year, last_serial FROM petition_number_counter;

-- these were kept under the id of the organ and the year, or its code and the year
INSERT INTO serial_counter (organ_id, series, number_year, last_serial)
    SELECT CAST(SUBSTR(id, 1, LENGTH(id) - 5) AS BIGINT), 'catalogue-entry',
        CAST(SUBSTR(id, LENGTH(id) - 3) AS INTEGER), last_serial FROM catalogue_serial;
INSERT INTO serial_counter (organ_id, series, number_year, last_serial)
    SELECT o.id, 'confidentiality-review', CAST(SUBSTR(c.id, LENGTH(c.id) - 3) AS INTEGER), c.last_serial
    FROM confidentiality_counter c JOIN organ o ON o.code = SUBSTR(c.id, 1, LENGTH(c.id) - 5);
INSERT INTO serial_counter (organ_id, series, number_year, last_serial)
    SELECT o.id, 'candidate', CAST(SUBSTR(c.id, LENGTH(c.id) - 3) AS INTEGER), c.last_serial
    FROM candidate_counter c JOIN organ o ON o.code = SUBSTR(c.id, 1, LENGTH(c.id) - 5);
INSERT INTO serial_counter (organ_id, series, number_year, last_serial)
    SELECT o.id, 'official-document', CAST(SUBSTR(c.id, LENGTH(c.id) - 3) AS INTEGER), c.last_serial
    FROM official_counter c JOIN organ o ON o.code = SUBSTR(c.id, 1, LENGTH(c.id) - 5);
INSERT INTO serial_counter (organ_id, series, number_year, last_serial)
    SELECT o.id, 'interpretation', CAST(SUBSTR(c.id, LENGTH(c.id) - 3) AS INTEGER), c.last_serial
    FROM interpretation_counter c JOIN organ o ON o.code = SUBSTR(c.id, 1, LENGTH(c.id) - 5);
INSERT INTO serial_counter (organ_id, series, number_year, last_serial)
    SELECT o.id, 'proposal-reply', CAST(SUBSTR(c.id, LENGTH(c.id) - 3) AS INTEGER), c.last_serial
    FROM proposal_counter c JOIN organ o ON o.code = SUBSTR(c.id, 1, LENGTH(c.id) - 5);

DROP TABLE notice_serial;
DROP TABLE request_number_counter;
DROP TABLE remedy_number_counter;
DROP TABLE petition_number_counter;
DROP TABLE catalogue_serial;
DROP TABLE confidentiality_counter;
DROP TABLE candidate_counter;
DROP TABLE official_counter;
DROP TABLE interpretation_counter;
DROP TABLE proposal_counter;
