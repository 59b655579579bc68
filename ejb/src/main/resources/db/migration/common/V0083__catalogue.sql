-- The catalogue of what is public.
CREATE TABLE catalogue_column (
    code                VARCHAR(40)    NOT NULL,
    version             BIGINT         NOT NULL,
    name                VARCHAR(100)   NOT NULL,
    column_type         VARCHAR(40)    NOT NULL,
    description         VARCHAR(400),
    keywords            VARCHAR(200),
    sort_key            INTEGER        NOT NULL,
    CONSTRAINT pk_catalogue_column PRIMARY KEY (code)
);

-- Start values: the plan of 2017 and the column types of 国办发〔2017〕47号; the house adds its own.
INSERT INTO catalogue_column (code, version, name, column_type, description, keywords, sort_key) VALUES
    ('org', 1, '机构职能', '机构职能', '机构设置、职责、办公地址、联系方式', '机构,职能', 10),
    ('leaders', 1, '领导信息', '负责人信息', '负责人姓名、简历、分工', '领导,分工', 20),
    ('news', 1, '工作动态', '工作动态', '本机关重要工作和活动', '信访,动态', 30),
    ('notices', 1, '通知公告', '工作动态', '面向社会的通知和公告', '通知,公告', 40),
    ('policy', 1, '政策文件', '政策文件', '本机关制发的主动公开公文', '政策,文件', 50),
    ('interpretation', 1, '政策解读', '政策解读', '政策文件的解读材料', '政策,解读', 60),
    ('plans', 1, '规划计划', '概况信息', '规划、年度工作要点', '规划,计划', 70),
    ('budget', 1, '财政预决算', '数据发布', '部门预算、决算和三公经费', '预算,决算', 80),
    ('statistics', 1, '统计数据', '数据发布', '信访工作统计数据', '信访,统计', 90),
    ('petitions', 1, '信访事项公开', '回应关切', '公开的信访事项办理过程和结果', '信访,答复', 100),
    ('proposals', 1, '建议提案办理', '回应关切', '人大代表建议和政协提案办理复文', '建议,提案', 110),
    ('requests', 1, '依申请公开转主动公开', '依申请公开', '申请较为集中转为主动公开的信息', '依申请,转化', 120),
    ('guide', 1, '公开指南', '信息公开指南', '政府信息公开指南', '公开指南', 130),
    ('reports', 1, '公开年报', '信息公开年报', '政府信息公开工作年度报告', '年度报告', 140),
    ('special', 1, '专题专栏', '工作动态', '文明城市创建等专题进展', '专题', 150);

CREATE TABLE index_pattern (
    organ_id            BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    organisation_code   VARCHAR(20)    NOT NULL,
    pattern             VARCHAR(60)    NOT NULL,
    CONSTRAINT pk_index_pattern PRIMARY KEY (organ_id),
    CONSTRAINT fk_index_pattern_organ FOREIGN KEY (organ_id) REFERENCES organ (id)
);

CREATE TABLE catalogue_serial (
    id                  VARCHAR(60)    NOT NULL,
    last_serial         INTEGER        NOT NULL,
    CONSTRAINT pk_catalogue_serial PRIMARY KEY (id)
);

CREATE TABLE catalogue_entry (
    id                  BIGINT         NOT NULL,
    version             BIGINT         NOT NULL,
    organ_id            BIGINT         NOT NULL,
    publisher           VARCHAR(200)   NOT NULL,
    index_number        VARCHAR(60)    NOT NULL,
    subject_kind        VARCHAR(40)    NOT NULL,
    subject_number      VARCHAR(60)    NOT NULL,
    title               VARCHAR(300)   NOT NULL,
    body                VARCHAR(30000) NOT NULL,
    content_hash        VARCHAR(64)    NOT NULL,
    review_id           BIGINT         NOT NULL,
    review_number       VARCHAR(40)    NOT NULL,
    review_state        VARCHAR(20)    DEFAULT 'APPROVED' NOT NULL,
    topic_code          VARCHAR(20)    NOT NULL,
    column_code         VARCHAR(40)    NOT NULL,
    genre               VARCHAR(60),
    document_number     VARCHAR(100),
    keywords            VARCHAR(200),
    description         VARCHAR(200),
    formed_on           DATE,
    effective_on        DATE,
    expires_on          DATE,
    validity            VARCHAR(20),
    five_openness       VARCHAR(20),
    origin              VARCHAR(200),
    origin_address      VARCHAR(400),
    as_printed          VARCHAR(4000),
    search_text         VARCHAR(1000)  NOT NULL,
    state               VARCHAR(20)    NOT NULL,
    published_at        TIMESTAMP      NOT NULL,
    changed_at          TIMESTAMP      NOT NULL,
    withdrawn_on        DATE,
    withdrawn_reason    VARCHAR(1000),
    CONSTRAINT pk_catalogue_entry PRIMARY KEY (id),
    CONSTRAINT uq_catalogue_entry_index UNIQUE (index_number),
    CONSTRAINT uq_catalogue_entry_subject UNIQUE (subject_kind, subject_number),
    CONSTRAINT fk_catalogue_entry_organ FOREIGN KEY (organ_id) REFERENCES organ (id),
    CONSTRAINT fk_catalogue_entry_column FOREIGN KEY (column_code) REFERENCES catalogue_column (code),
    -- no entry without an approval of exactly its content, and no approval taken back under a published entry
    CONSTRAINT ck_catalogue_entry_review CHECK (review_state = 'APPROVED'),
    CONSTRAINT fk_catalogue_entry_review FOREIGN KEY (review_id, content_hash, review_state)
        REFERENCES confidentiality_review (id, content_hash, state),
    CONSTRAINT ck_catalogue_entry_state CHECK (state IN ('PUBLISHED', 'WITHDRAWN')),
    CONSTRAINT ck_catalogue_entry_validity CHECK (validity IS NULL OR validity IN ('IN_FORCE', 'NOT_YET', 'AMENDED',
        'EXPIRED', 'REPEALED')),
    CONSTRAINT ck_catalogue_entry_five CHECK (five_openness IS NULL OR five_openness IN ('DECISION', 'EXECUTION',
        'ADMINISTRATION', 'SERVICE', 'RESULT')),
    CONSTRAINT ck_catalogue_entry_withdrawn CHECK ((state = 'PUBLISHED' AND withdrawn_on IS NULL)
        OR (state = 'WITHDRAWN' AND withdrawn_on IS NOT NULL AND withdrawn_reason IS NOT NULL))
);
CREATE INDEX ix_catalogue_entry_newest ON catalogue_entry (state, published_at, id);
CREATE INDEX ix_catalogue_entry_column ON catalogue_entry (column_code, state, published_at, id);
CREATE INDEX ix_catalogue_entry_topic ON catalogue_entry (topic_code, state, published_at, id);
CREATE INDEX ix_catalogue_entry_organ ON catalogue_entry (organ_id, state, published_at, id);

CREATE TABLE catalogue_file (
    id                  BIGINT         NOT NULL,
    entry_id            BIGINT         NOT NULL,
    attachment_id       BIGINT         NOT NULL,
    file_name           VARCHAR(255)   NOT NULL,
    media_type          VARCHAR(100)   NOT NULL,
    size_bytes          BIGINT         NOT NULL,
    sha256              VARCHAR(64)    NOT NULL,
    CONSTRAINT pk_catalogue_file PRIMARY KEY (id),
    CONSTRAINT fk_catalogue_file_entry FOREIGN KEY (entry_id) REFERENCES catalogue_entry (id),
    CONSTRAINT fk_catalogue_file_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id)
);
CREATE INDEX ix_catalogue_file_entry ON catalogue_file (entry_id);

CREATE TABLE catalogue_event (
    id                  BIGINT         NOT NULL,
    entry_id            BIGINT         NOT NULL,
    act                 VARCHAR(20)    NOT NULL,
    done_at             TIMESTAMP      NOT NULL,
    login               VARCHAR(80)    NOT NULL,
    name                VARCHAR(100)   NOT NULL,
    reason              VARCHAR(1000),
    title               VARCHAR(300)   NOT NULL,
    body                VARCHAR(30000) NOT NULL,
    particulars         VARCHAR(4000)  NOT NULL,
    content_hash        VARCHAR(64)    NOT NULL,
    review_id           BIGINT         NOT NULL,
    CONSTRAINT pk_catalogue_event PRIMARY KEY (id),
    CONSTRAINT fk_catalogue_event_entry FOREIGN KEY (entry_id) REFERENCES catalogue_entry (id),
    CONSTRAINT ck_catalogue_event_act CHECK (act IN ('PUBLISH', 'REPLACE', 'CORRECT', 'WITHDRAW'))
);
CREATE INDEX ix_catalogue_event_entry ON catalogue_event (entry_id);

CREATE TABLE catalogue_relation (
    id                  BIGINT         NOT NULL,
    entry_id            BIGINT         NOT NULL,
    other_id            BIGINT         NOT NULL,
    kind                VARCHAR(20)    NOT NULL,
    CONSTRAINT pk_catalogue_relation PRIMARY KEY (id),
    CONSTRAINT uq_catalogue_relation UNIQUE (entry_id, other_id, kind),
    CONSTRAINT fk_catalogue_relation_entry FOREIGN KEY (entry_id) REFERENCES catalogue_entry (id),
    CONSTRAINT fk_catalogue_relation_other FOREIGN KEY (other_id) REFERENCES catalogue_entry (id),
    CONSTRAINT ck_catalogue_relation_kind CHECK (kind IN ('INTERPRETS', 'REPEALS', 'AMENDS', 'FOLLOWS'))
);
CREATE INDEX ix_catalogue_relation_other ON catalogue_relation (other_id);
