-- What of the law comes after release: holiday notices, the local layer of the calendar, house settings, and the clocks.

CREATE TABLE law_revision (
    topic    VARCHAR(20) NOT NULL,
    revision BIGINT      NOT NULL,
    CONSTRAINT pk_law_revision PRIMARY KEY (topic)
);
INSERT INTO law_revision (topic, revision) VALUES ('CALENDAR', 0);
INSERT INTO law_revision (topic, revision) VALUES ('SETTING', 0);

CREATE TABLE holiday_notice (
    id              BIGINT        NOT NULL,
    version         BIGINT        NOT NULL,
    calendar_year   INTEGER       NOT NULL,
    kind            VARCHAR(12)   NOT NULL,
    state           VARCHAR(12)   NOT NULL,
    document_number VARCHAR(60)   NOT NULL,
    issued_on       DATE          NOT NULL,
    address         VARCHAR(400),
    drafted_by      VARCHAR(60)   NOT NULL,
    drafted_at      TIMESTAMP     NOT NULL,
    in_force_by     VARCHAR(60),
    in_force_at     TIMESTAMP,
    CONSTRAINT pk_holiday_notice PRIMARY KEY (id),
    CONSTRAINT ck_holiday_notice_kind CHECK (kind IN ('ANNUAL', 'AMENDMENT')),
    CONSTRAINT ck_holiday_notice_state CHECK (state IN ('DRAFT', 'IN_FORCE', 'DISCARDED'))
);

CREATE TABLE holiday_notice_day (
    notice_id BIGINT      NOT NULL,
    day       DATE        NOT NULL,
    kind      VARCHAR(16) NOT NULL,
    name      VARCHAR(60) NOT NULL,
    CONSTRAINT pk_holiday_notice_day PRIMARY KEY (notice_id, day),
    CONSTRAINT fk_holiday_notice_day_notice FOREIGN KEY (notice_id) REFERENCES holiday_notice (id),
    CONSTRAINT ck_holiday_notice_day_kind CHECK (kind IN ('HOLIDAY', 'MAKE_UP', 'WORKING', 'WEEKEND'))
);

CREATE TABLE local_holiday (
    id           BIGINT       NOT NULL,
    version      BIGINT       NOT NULL,
    organ_id     BIGINT       NOT NULL,
    day          DATE         NOT NULL,
    kind         VARCHAR(16)  NOT NULL,
    name         VARCHAR(60)  NOT NULL,
    source       VARCHAR(200) NOT NULL,
    entered_by   VARCHAR(60)  NOT NULL,
    entered_at   TIMESTAMP    NOT NULL,
    withdrawn_by VARCHAR(60),
    withdrawn_at TIMESTAMP,
    CONSTRAINT pk_local_holiday PRIMARY KEY (id),
    CONSTRAINT ck_local_holiday_kind CHECK (kind IN ('LOCAL_HOLIDAY', 'MAKE_UP'))
);
CREATE INDEX ix_local_holiday_organ ON local_holiday (organ_id, day);

CREATE TABLE house_setting (
    id            BIGINT       NOT NULL,
    setting_key   VARCHAR(80)  NOT NULL,
    setting_value VARCHAR(200) NOT NULL,
    valid_from    DATE         NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    changed_by    VARCHAR(60)  NOT NULL,
    changed_at    TIMESTAMP    NOT NULL,
    CONSTRAINT pk_house_setting PRIMARY KEY (id)
);
CREATE INDEX ix_house_setting_key ON house_setting (setting_key, valid_from);

-- Due day, state and the like are derived from the events and kept here only to be found by.
CREATE TABLE clock (
    id              BIGINT        NOT NULL,
    version         BIGINT        NOT NULL,
    subject_kind    VARCHAR(40)   NOT NULL,
    subject_number  VARCHAR(80)   NOT NULL,
    rule            VARCHAR(60)   NOT NULL,
    subject         VARCHAR(400)  NOT NULL,
    organ_id        BIGINT        NOT NULL,
    assignee        VARCHAR(60),
    regime_from     DATE          NOT NULL,
    source          VARCHAR(300)  NOT NULL,
    unit            VARCHAR(16)   NOT NULL,
    amount          INTEGER       NOT NULL,
    extension_max   INTEGER,
    move_from_holiday BOOLEAN     NOT NULL,
    state           VARCHAR(10)   NOT NULL,
    day_zero        DATE          NOT NULL,
    extended_by     INTEGER       NOT NULL,
    due_on          DATE,
    unmoved_due_on  DATE,
    provisional     BOOLEAN       NOT NULL,
    remaining       INTEGER,
    stopped_on      DATE,
    late            BOOLEAN       NOT NULL,
    CONSTRAINT pk_clock PRIMARY KEY (id),
    CONSTRAINT uq_clock_ref UNIQUE (subject_kind, subject_number, rule),
    CONSTRAINT ck_clock_unit CHECK (unit IN ('WORKING_DAYS', 'CALENDAR_DAYS')),
    CONSTRAINT ck_clock_state CHECK (state IN ('RUNNING', 'PAUSED', 'STOPPED'))
);
CREATE INDEX ix_clock_open ON clock (organ_id, state, due_on, id);
CREATE INDEX ix_clock_assignee ON clock (assignee, state, due_on, id);

-- Append-only: the ledger of each clock.
CREATE TABLE clock_event (
    id          BIGINT       NOT NULL,
    clock_id    BIGINT       NOT NULL,
    place       INTEGER      NOT NULL,
    kind        VARCHAR(16)  NOT NULL,
    happened_on DATE         NOT NULL,
    amount      INTEGER,
    set_due_on  DATE,
    due_before  DATE,
    due_after   DATE,
    reason      VARCHAR(80)  NOT NULL,
    actor       VARCHAR(60)  NOT NULL,
    recorded_at TIMESTAMP    NOT NULL,
    CONSTRAINT pk_clock_event PRIMARY KEY (id),
    CONSTRAINT uq_clock_event_place UNIQUE (clock_id, place),
    CONSTRAINT fk_clock_event_clock FOREIGN KEY (clock_id) REFERENCES clock (id),
    CONSTRAINT ck_clock_event_kind CHECK (kind IN
        ('START', 'RESTART', 'PAUSE', 'RESUME', 'EXTEND', 'REPLACE_DUE', 'STOP', 'RECALCULATE'))
);
