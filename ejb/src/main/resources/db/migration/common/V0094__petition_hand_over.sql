-- What other desks hand over to the petition desk, with the consent of the person; it becomes a petition only by an act.
CREATE TABLE petition_hand_over (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    bureau_id           BIGINT        NOT NULL,
    from_organ_id       BIGINT        NOT NULL,
    from_kind           VARCHAR(40)   NOT NULL,
    from_number         VARCHAR(60)   NOT NULL,
    name                VARCHAR(200)  NOT NULL,
    id_type             VARCHAR(30),
    id_number           VARCHAR(60),
    phone               VARCHAR(60),
    address             VARCHAR(300),
    postcode            VARCHAR(20),
    email               VARCHAR(200),
    subject             VARCHAR(500)  NOT NULL,
    consent_on          DATE          NOT NULL,
    note                VARCHAR(4000),
    handed_on           DATE          NOT NULL,
    handed_by           VARCHAR(60)   NOT NULL,
    petition_number     VARCHAR(40),
    declined_reason     VARCHAR(1000),
    decided_on          DATE,
    decided_by          VARCHAR(60),
    CONSTRAINT pk_petition_hand_over PRIMARY KEY (id),
    CONSTRAINT fk_petition_hand_over_bureau FOREIGN KEY (bureau_id) REFERENCES organ (id),
    CONSTRAINT fk_petition_hand_over_from FOREIGN KEY (from_organ_id) REFERENCES organ (id),
    CONSTRAINT fk_petition_hand_over_item FOREIGN KEY (petition_number) REFERENCES petition_item (number),
    -- decided either way, by somebody, on a day
    CONSTRAINT ck_petition_hand_over_decided CHECK (
        (decided_on IS NULL AND decided_by IS NULL AND petition_number IS NULL AND declined_reason IS NULL)
        OR (decided_on IS NOT NULL AND decided_by IS NOT NULL AND (petition_number IS NULL OR declined_reason IS NULL)))
);
CREATE INDEX ix_petition_hand_over_waiting ON petition_hand_over (bureau_id, decided_on, handed_on);
CREATE INDEX ix_petition_hand_over_item ON petition_hand_over (petition_number);
