CREATE TABLE credential (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    login               VARCHAR(40)   NOT NULL,
    password_hash       VARCHAR(200)  NOT NULL,
    changed_at          TIMESTAMP     NOT NULL,
    must_change         BOOLEAN       NOT NULL,
    failures            INTEGER       NOT NULL,
    locked_until        TIMESTAMP,
    signed_in_at        TIMESTAMP,
    signed_in_from      VARCHAR(60),
    CONSTRAINT pk_credential PRIMARY KEY (id),
    CONSTRAINT uq_credential_login UNIQUE (login),
    CONSTRAINT fk_credential_staff FOREIGN KEY (login) REFERENCES staff (login)
);

CREATE TABLE machine_client (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    client_id           VARCHAR(40)   NOT NULL,
    name                VARCHAR(100)  NOT NULL,
    organ_id            BIGINT        NOT NULL,
    secret_hash         VARCHAR(64)   NOT NULL,
    secret_set_at       TIMESTAMP     NOT NULL,
    scopes              VARCHAR(400)  NOT NULL,
    active              BOOLEAN       NOT NULL,
    CONSTRAINT pk_machine_client PRIMARY KEY (id),
    CONSTRAINT uq_machine_client_client_id UNIQUE (client_id),
    CONSTRAINT fk_machine_client_organ FOREIGN KEY (organ_id) REFERENCES organ (id)
);

-- Keys that sign the tokens of machine clients (ES256). An old one stays until no token signed with it is valid.
CREATE TABLE token_key (
    id                  BIGINT        NOT NULL,
    version             BIGINT        NOT NULL,
    key_id              VARCHAR(40)   NOT NULL,
    private_key         VARCHAR(2000) NOT NULL,
    public_key          VARCHAR(2000) NOT NULL,
    made_at             TIMESTAMP     NOT NULL,
    CONSTRAINT pk_token_key PRIMARY KEY (id),
    CONSTRAINT uq_token_key_key_id UNIQUE (key_id)
);
