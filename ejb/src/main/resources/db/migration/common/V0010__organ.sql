-- Organs form a tree; path holds the ids from the root, as in /50/51/, so that "this organ and those below" is one prefix.
CREATE TABLE organ (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    code                VARCHAR(20)   NOT NULL,
    name                VARCHAR(100)  NOT NULL,
    parent_id           BIGINT,
    path                VARCHAR(500)  NOT NULL,
    number_prefix       VARCHAR(20)   NOT NULL,
    document_word       VARCHAR(40)   NOT NULL,
    review_organ        VARCHAR(100),
    court               VARCHAR(100),
    address             VARCHAR(200),
    postcode            VARCHAR(10),
    phone               VARCHAR(40),
    fax                 VARCHAR(40),
    email               VARCHAR(100),
    active              BOOLEAN       NOT NULL,
    closed_on           DATE,
    closing_reason      VARCHAR(400),
    merged_into_id      BIGINT,
    CONSTRAINT pk_organ PRIMARY KEY (id),
    CONSTRAINT uq_organ_code UNIQUE (code),
    CONSTRAINT uq_organ_number_prefix UNIQUE (number_prefix),
    CONSTRAINT fk_organ_parent FOREIGN KEY (parent_id) REFERENCES organ (id),
    CONSTRAINT fk_organ_merged_into FOREIGN KEY (merged_into_id) REFERENCES organ (id)
);

CREATE INDEX ix_organ_path ON organ (path);

CREATE TABLE section (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    organ_id            BIGINT        NOT NULL,
    name                VARCHAR(100)  NOT NULL,
    active              BOOLEAN       NOT NULL,
    CONSTRAINT pk_section PRIMARY KEY (id),
    CONSTRAINT uq_section_name UNIQUE (organ_id, name),
    CONSTRAINT fk_section_organ FOREIGN KEY (organ_id) REFERENCES organ (id)
);

CREATE TABLE staff (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    login               VARCHAR(40)   NOT NULL,
    name                VARCHAR(60)   NOT NULL,
    organ_id            BIGINT        NOT NULL,
    section_id          BIGINT,
    active              BOOLEAN       NOT NULL,
    left_on             DATE,
    leaving_reason      VARCHAR(400),
    role_changes        INTEGER       NOT NULL,
    CONSTRAINT pk_staff PRIMARY KEY (id),
    CONSTRAINT uq_staff_login UNIQUE (login),
    CONSTRAINT fk_staff_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT fk_staff_section FOREIGN KEY (section_id) REFERENCES section (id)
);

CREATE INDEX ix_staff_organ ON staff (organ_id, active);

CREATE TABLE staff_role (
    staff_id            BIGINT        NOT NULL,
    role                VARCHAR(40)   NOT NULL,
    CONSTRAINT pk_staff_role PRIMARY KEY (staff_id, role),
    CONSTRAINT fk_staff_role_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT ck_staff_role_role CHECK (role IN ('clerk', 'section-head', 'disclosure-officer',
        'confidentiality-reviewer', 'deputy-head', 'head', 'statistician', 'user-administrator', 'security-officer',
        'auditor'))
);
