-- Places in public entries that may be personal data, as the nightly reading found them: where, never what.
CREATE TABLE rescan_hit (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    organ_id            BIGINT        NOT NULL,
    entry_id            BIGINT        NOT NULL,
    index_number        VARCHAR(60)   NOT NULL,
    title               VARCHAR(300)  NOT NULL,
    part                VARCHAR(10)   NOT NULL,
    -- 0 for title and text
    attachment_id       BIGINT        NOT NULL,
    file_name           VARCHAR(255),
    part_number         INTEGER       NOT NULL,
    kind                VARCHAR(30),
    place               VARCHAR(30),
    found_where         VARCHAR(200),
    start_offset        INTEGER       NOT NULL,
    end_offset          INTEGER       NOT NULL,
    reason              VARCHAR(100)  NOT NULL,
    found_on            DATE          NOT NULL,
    seen_at             TIMESTAMP     NOT NULL,
    state               VARCHAR(20)   NOT NULL,
    assignee            VARCHAR(80),
    ended_on            DATE,
    note                VARCHAR(400),
    CONSTRAINT pk_rescan_hit PRIMARY KEY (id),
    CONSTRAINT fk_rescan_hit_entry FOREIGN KEY (entry_id) REFERENCES catalogue_entry (id),
    CONSTRAINT fk_rescan_hit_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_rescan_hit_part CHECK (part IN ('TITLE', 'TEXT', 'FILE')),
    CONSTRAINT ck_rescan_hit_state CHECK ((state = 'OPEN' AND ended_on IS NULL)
        OR (state = 'SETTLED' AND ended_on IS NOT NULL)
        OR (state = 'DISMISSED' AND ended_on IS NOT NULL AND note IS NOT NULL))
);
CREATE INDEX ix_rescan_hit_entry ON rescan_hit (entry_id);
CREATE INDEX ix_rescan_hit_state ON rescan_hit (state, seen_at);
CREATE INDEX ix_rescan_hit_organ ON rescan_hit (organ_id, state, found_on);
