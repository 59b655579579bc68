-- Runs of jobs. A run waits, runs and ends; one active run per name and key is held by active_key, which is null afterwards.
CREATE TABLE batch_run (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    name                VARCHAR(60)   NOT NULL,
    definition          VARCHAR(60)   NOT NULL,
    run_key             VARCHAR(200)  NOT NULL,
    active_key          VARCHAR(300),
    once_key            VARCHAR(300),
    once_digest         VARCHAR(64),
    organ_id            BIGINT,
    requested_by        VARCHAR(80)   NOT NULL,
    state               VARCHAR(20)   NOT NULL,
    stop_requested      BOOLEAN       NOT NULL,
    read_count          BIGINT        NOT NULL,
    written_count       BIGINT        NOT NULL,
    rejected_count      BIGINT        NOT NULL,
    total_count         BIGINT,
    file_offset         BIGINT        NOT NULL,
    file_line           BIGINT        NOT NULL,
    execution_id        BIGINT,
    attempts            INTEGER       NOT NULL,
    retry_at            TIMESTAMP,
    created_at          TIMESTAMP     NOT NULL,
    started_at          TIMESTAMP,
    ended_at            TIMESTAMP,
    failure_code        VARCHAR(60),
    incident            VARCHAR(40),
    CONSTRAINT pk_batch_run PRIMARY KEY (id),
    CONSTRAINT uq_batch_run_active UNIQUE (active_key),
    CONSTRAINT uq_batch_run_once UNIQUE (once_key),
    CONSTRAINT fk_batch_run_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT ck_batch_run_state CHECK (state IN ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'STOPPED'))
);

CREATE INDEX ix_batch_run_state ON batch_run (state, id);

CREATE TABLE batch_run_parameter (
    run_id              BIGINT        NOT NULL,
    name                VARCHAR(40)   NOT NULL,
    setting             VARCHAR(400)  NOT NULL,
    CONSTRAINT pk_batch_run_parameter PRIMARY KEY (run_id, name),
    CONSTRAINT fk_batch_run_parameter_run FOREIGN KEY (run_id) REFERENCES batch_run (id)
);

-- What a job did not take, and why. Code and arguments; the sentence is made in the language of the reader.
CREATE TABLE batch_rejection (
    id                  BIGINT        NOT NULL,
    run_id              BIGINT        NOT NULL,
    line                BIGINT        NOT NULL,
    pointer             VARCHAR(200),
    code                VARCHAR(60)   NOT NULL,
    arguments           VARCHAR(400),
    CONSTRAINT pk_batch_rejection PRIMARY KEY (id),
    CONSTRAINT fk_batch_rejection_run FOREIGN KEY (run_id) REFERENCES batch_run (id)
);

CREATE INDEX ix_batch_rejection_run ON batch_rejection (run_id, line, id);
