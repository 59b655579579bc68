-- Petitions. Due days stand nowhere here: they belong to the clocks.

-- Which organ registers petitions, and which one above it reviews its opinions (上一级机关).
CREATE TABLE petition_organ (
    organ_id            BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    bureau              BOOLEAN       NOT NULL,
    superior_id         BIGINT,
    bureau_id           BIGINT,
    CONSTRAINT pk_petition_organ PRIMARY KEY (organ_id),
    CONSTRAINT fk_petition_organ_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT fk_petition_organ_superior FOREIGN KEY (superior_id) REFERENCES organ (id),
    CONSTRAINT fk_petition_organ_bureau FOREIGN KEY (bureau_id) REFERENCES organ (id)
);

-- Loaded lists: contents of petitions (信访事项内容分类) and places (行政区划).
CREATE TABLE petition_code (
    list                VARCHAR(20)   NOT NULL,
    code                VARCHAR(20)   NOT NULL,
    parent_code         VARCHAR(20),
    name                VARCHAR(200)  NOT NULL,
    full_name           VARCHAR(400)  NOT NULL,
    active              BOOLEAN       NOT NULL,
    source              VARCHAR(300)  NOT NULL,
    CONSTRAINT pk_petition_code PRIMARY KEY (list, code),
    CONSTRAINT ck_petition_code_list CHECK (list IN ('CONTENT', 'PLACE'))
);

CREATE TABLE petition_item (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    bureau_id           BIGINT        NOT NULL,
    number              VARCHAR(40)   NOT NULL,
    state               VARCHAR(30)   NOT NULL,
    registered_on       DATE          NOT NULL,
    registered_at       TIMESTAMP     NOT NULL,
    channel             VARCHAR(20)   NOT NULL,
    purpose             VARCHAR(20)   NOT NULL,
    kind                VARCHAR(20)   NOT NULL,
    content_code        VARCHAR(20),
    place_code          VARCHAR(20),
    subject             VARCHAR(500)  NOT NULL,
    subject_key         VARCHAR(120)  NOT NULL,
    text                VARCHAR(20000),
    persons             INTEGER       NOT NULL,
    involved            INTEGER       NOT NULL,
    collective          BOOLEAN       NOT NULL,
    joint               BOOLEAN       NOT NULL,
    anonymous           BOOLEAN       NOT NULL,
    reachable           BOOLEAN       NOT NULL,
    minor_involved      BOOLEAN       NOT NULL,
    urgent              BOOLEAN       NOT NULL,
    litigation          BOOLEAN       NOT NULL,
    lead_name           VARCHAR(200),
    repeat_of           VARCHAR(40),
    first_nationwide    BOOLEAN       NOT NULL,
    openness            VARCHAR(20)   NOT NULL,
    handler             VARCHAR(40),
    unit_handler        VARCHAR(40),
    query_code_hash     VARCHAR(64),
    disposal            VARCHAR(10),
    disposed_on         DATE,
    responsible_id      BIGINT,
    signed_on           DATE,
    report_due_on       DATE,
    reported_on         DATE,
    refusal_ground      VARCHAR(30),
    guided_to           VARCHAR(300),
    legal_route         VARCHAR(30),
    simplified          BOOLEAN       NOT NULL,
    noticed_on          DATE,
    accepted_on         DATE,
    replied_on          DATE,
    reply_outcome       VARCHAR(20),
    reply_served_on     DATE,
    closed_on           DATE,
    source_number       VARCHAR(100),
    source_hash         VARCHAR(64),
    CONSTRAINT pk_petition_item PRIMARY KEY (id),
    CONSTRAINT uq_petition_item_number UNIQUE (number),
    -- rows entered here have no source number; a null is never a duplicate, on either database
    CONSTRAINT uq_petition_item_source UNIQUE (source_number, bureau_id),
    CONSTRAINT fk_petition_item_bureau FOREIGN KEY (bureau_id) REFERENCES organ (id),
    CONSTRAINT fk_petition_item_responsible FOREIGN KEY (responsible_id) REFERENCES organ (id),
    CONSTRAINT ck_petition_item_state CHECK (state IN ('REGISTERED', 'ESCALATED', 'SENT', 'RECEIVED', 'OBJECTED',
        'ACCEPTED', 'ROUTED', 'STUDYING', 'DRAFTED', 'APPROVING', 'APPROVED', 'REPLIED', 'SERVED', 'UNDER_REVIEW',
        'REVIEWED', 'REVIEW_SERVED', 'UNDER_FINAL_REVIEW', 'FINALLY_REVIEWED', 'CONCLUDED', 'MEDIATED', 'ANSWERED',
        'DECLINED', 'GUIDED', 'FILED', 'WITHDRAWN', 'CLOSED')),
    CONSTRAINT ck_petition_item_channel CHECK (channel IN ('LETTER', 'VISIT', 'ONLINE', 'MOBILE', 'WECHAT', 'CALL',
        'FAX', 'LEADER_MAILBOX', 'VIDEO', 'FROM_ABOVE', 'OTHER')),
    CONSTRAINT ck_petition_item_purpose CHECK (purpose IN ('SUGGESTION', 'DENUNCIATION', 'APPEAL', 'CLAIM',
        'INQUIRY', 'OTHER')),
    CONSTRAINT ck_petition_item_kind CHECK (kind IN ('SUGGESTION', 'DENUNCIATION', 'CLAIM')),
    CONSTRAINT ck_petition_item_openness CHECK (openness IN ('PUBLIC', 'PETITIONER_ONLY', 'CLOSED')),
    CONSTRAINT ck_petition_item_secret CHECK (kind <> 'DENUNCIATION' OR openness <> 'PUBLIC'),
    CONSTRAINT ck_petition_item_disposal CHECK (disposal IN ('REFER', 'ASSIGN', 'OWN', 'DECLINE', 'GUIDE', 'FILE')),
    CONSTRAINT ck_petition_item_disposed CHECK ((disposal IS NULL AND disposed_on IS NULL)
        OR (disposal IS NOT NULL AND disposed_on IS NOT NULL)),
    CONSTRAINT ck_petition_item_route CHECK (legal_route IN ('LITIGATION', 'ARBITRATION', 'PARTY_APPEAL',
        'ADMINISTRATIVE_PROCEDURE', 'DUTY_TO_ACT', 'PETITION')),
    CONSTRAINT ck_petition_item_outcome CHECK (reply_outcome IN ('SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED',
        'MEDIATED')),
    CONSTRAINT ck_petition_item_persons CHECK (persons >= 1 AND involved >= 1)
);

-- The register of the bureau and that of the organ that handles: newest first, by state, by handler.
CREATE INDEX ix_petition_item_registered ON petition_item (bureau_id, registered_on, id);
CREATE INDEX ix_petition_item_state ON petition_item (bureau_id, state, registered_on);
CREATE INDEX ix_petition_item_unit ON petition_item (responsible_id, registered_on, id);
CREATE INDEX ix_petition_item_unit_state ON petition_item (responsible_id, state, registered_on);
CREATE INDEX ix_petition_item_handler ON petition_item (handler, state);
CREATE INDEX ix_petition_item_unit_handler ON petition_item (unit_handler, state);
CREATE INDEX ix_petition_item_lead ON petition_item (bureau_id, lead_name);
CREATE INDEX ix_petition_item_subject ON petition_item (bureau_id, subject_key);
CREATE INDEX ix_petition_item_repeat ON petition_item (repeat_of);
CREATE INDEX ix_petition_item_window ON petition_item (bureau_id, id);

CREATE TABLE petition_number_counter (
    bureau_id           BIGINT        NOT NULL,
    number_year         INTEGER       NOT NULL,
    last_serial         INTEGER       NOT NULL,
    CONSTRAINT pk_petition_number_counter PRIMARY KEY (bureau_id, number_year),
    CONSTRAINT fk_petition_number_counter_bureau FOREIGN KEY (bureau_id) REFERENCES organ (id)
);

-- Each letter, visit, call or form (信访件); several make one item.
CREATE TABLE petition_submission (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    serial              INTEGER       NOT NULL,
    channel             VARCHAR(20)   NOT NULL,
    received_on         DATE          NOT NULL,
    registered_at       TIMESTAMP     NOT NULL,
    registered_by       VARCHAR(60)   NOT NULL,
    persons             INTEGER       NOT NULL,
    place               VARCHAR(200),
    text                VARCHAR(20000),
    CONSTRAINT pk_petition_submission PRIMARY KEY (id),
    CONSTRAINT uq_petition_submission UNIQUE (item_id, serial),
    CONSTRAINT fk_petition_submission_item FOREIGN KEY (item_id) REFERENCES petition_item (id)
);
CREATE INDEX ix_petition_submission_received ON petition_submission (received_on, item_id);

CREATE TABLE petition_petitioner (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    serial              INTEGER       NOT NULL,
    name                VARCHAR(200)  NOT NULL,
    id_type             VARCHAR(30),
    id_number           VARCHAR(60),
    id_number_suspect   BOOLEAN       NOT NULL,
    born_on             DATE,
    phone               VARCHAR(60),
    address             VARCHAR(300),
    postcode            VARCHAR(20),
    email               VARCHAR(200),
    guardian            VARCHAR(200),
    representative      BOOLEAN       NOT NULL,
    CONSTRAINT pk_petition_petitioner PRIMARY KEY (id),
    CONSTRAINT uq_petition_petitioner UNIQUE (item_id, serial),
    CONSTRAINT fk_petition_petitioner_item FOREIGN KEY (item_id) REFERENCES petition_item (id)
);
CREATE INDEX ix_petition_petitioner_name ON petition_petitioner (name, item_id);
CREATE INDEX ix_petition_petitioner_number ON petition_petitioner (id_number, item_id);

-- What is asked for, point by point: the reply answers each.
CREATE TABLE petition_demand (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    serial              INTEGER       NOT NULL,
    text                VARCHAR(1000) NOT NULL,
    outcome             VARCHAR(20),
    answer              VARCHAR(4000),
    CONSTRAINT pk_petition_demand PRIMARY KEY (id),
    CONSTRAINT uq_petition_demand UNIQUE (item_id, serial),
    CONSTRAINT fk_petition_demand_item FOREIGN KEY (item_id) REFERENCES petition_item (id)
);

-- Who may see a denunciation.
CREATE TABLE petition_confidant (
    item_id             BIGINT        NOT NULL,
    login               VARCHAR(60)   NOT NULL,
    CONSTRAINT pk_petition_confidant PRIMARY KEY (item_id, login),
    CONSTRAINT fk_petition_confidant_item FOREIGN KEY (item_id) REFERENCES petition_item (id)
);
CREATE INDEX ix_petition_confidant_login ON petition_confidant (login, item_id);

CREATE TABLE petition_objection (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    organ_id            BIGINT        NOT NULL,
    objected_on         DATE          NOT NULL,
    reasons             VARCHAR(4000) NOT NULL,
    late                BOOLEAN       NOT NULL,
    granted             BOOLEAN,
    decided_on          DATE,
    answer              VARCHAR(4000),
    CONSTRAINT pk_petition_objection PRIMARY KEY (id),
    CONSTRAINT fk_petition_objection_item FOREIGN KEY (item_id) REFERENCES petition_item (id)
);
CREATE INDEX ix_petition_objection_item ON petition_objection (item_id);

CREATE TABLE petition_extension (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    asked_on            DATE          NOT NULL,
    asked_by            VARCHAR(60)   NOT NULL,
    days                INTEGER       NOT NULL,
    reason              VARCHAR(4000) NOT NULL,
    granted             BOOLEAN,
    decided_on          DATE,
    decided_by          VARCHAR(60),
    CONSTRAINT pk_petition_extension PRIMARY KEY (id),
    CONSTRAINT fk_petition_extension_item FOREIGN KEY (item_id) REFERENCES petition_item (id),
    CONSTRAINT ck_petition_extension_days CHECK (days >= 1)
);
CREATE INDEX ix_petition_extension_item ON petition_extension (item_id);

-- 听证, 调解, 和解.
CREATE TABLE petition_meeting (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    kind                VARCHAR(20)   NOT NULL,
    held_on             DATE          NOT NULL,
    ended_on            DATE          NOT NULL,
    parties             VARCHAR(1000),
    result              VARCHAR(4000) NOT NULL,
    agreed              BOOLEAN       NOT NULL,
    perform_by          DATE,
    CONSTRAINT pk_petition_meeting PRIMARY KEY (id),
    CONSTRAINT fk_petition_meeting_item FOREIGN KEY (item_id) REFERENCES petition_item (id),
    CONSTRAINT ck_petition_meeting_kind CHECK (kind IN ('HEARING', 'MEDIATION', 'SETTLEMENT'))
);
CREATE INDEX ix_petition_meeting_item ON petition_meeting (item_id);

-- 处理意见: drafted, approved, issued, served; another one after a review has revoked the first.
CREATE TABLE petition_reply (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    serial              INTEGER       NOT NULL,
    outcome             VARCHAR(20)   NOT NULL,
    facts               VARCHAR(20000) NOT NULL,
    grounds             VARCHAR(4000) NOT NULL,
    opinion             VARCHAR(20000) NOT NULL,
    drafted_by          VARCHAR(60)   NOT NULL,
    approved_by         VARCHAR(60),
    approved_on         DATE,
    issued_on           DATE,
    document            VARCHAR(100),
    served_on           DATE,
    way_of_service      VARCHAR(20),
    CONSTRAINT pk_petition_reply PRIMARY KEY (id),
    CONSTRAINT uq_petition_reply UNIQUE (item_id, serial),
    CONSTRAINT fk_petition_reply_item FOREIGN KEY (item_id) REFERENCES petition_item (id)
);

CREATE TABLE petition_event (
    id                  BIGINT        NOT NULL,
    item_id             BIGINT        NOT NULL,
    happened_at         TIMESTAMP     NOT NULL,
    on_day              DATE          NOT NULL,
    act                 VARCHAR(30)   NOT NULL,
    actor_login         VARCHAR(60)   NOT NULL,
    actor_name          VARCHAR(100)  NOT NULL,
    organ_id            BIGINT,
    from_state          VARCHAR(30),
    to_state            VARCHAR(30)   NOT NULL,
    document            VARCHAR(100),
    note                VARCHAR(4000),
    CONSTRAINT pk_petition_event PRIMARY KEY (id),
    CONSTRAINT fk_petition_event_item FOREIGN KEY (item_id) REFERENCES petition_item (id)
);
CREATE INDEX ix_petition_event_item ON petition_event (item_id, happened_at);
