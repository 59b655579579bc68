-- What is public of a petition stands in the catalogue now, behind an approval; here only its draft is kept.
ALTER TABLE petition_publication DROP CONSTRAINT ck_petition_publication_release;
DROP INDEX ix_petition_publication_published;
ALTER TABLE petition_publication DROP COLUMN published_by;
ALTER TABLE petition_publication DROP COLUMN published_on;
ALTER TABLE petition_publication DROP COLUMN content_hash;
ALTER TABLE petition_publication DROP COLUMN withdrawn_by;
ALTER TABLE petition_publication DROP COLUMN withdrawn_on;
ALTER TABLE petition_publication DROP COLUMN reason;
