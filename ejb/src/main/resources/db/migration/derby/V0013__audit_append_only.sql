-- Derby cannot raise an error from a trigger; a row that no row may be does it, and its constraint says why.
CREATE TABLE audit_entry_change (
    attempt             INTEGER       NOT NULL,
    CONSTRAINT ck_audit_entry_is_append_only CHECK (attempt = 0)
);

CREATE TRIGGER audit_entry_no_update AFTER UPDATE ON audit_entry
    FOR EACH ROW INSERT INTO audit_entry_change (attempt) VALUES (1);

CREATE TRIGGER audit_entry_no_delete AFTER DELETE ON audit_entry
    FOR EACH ROW INSERT INTO audit_entry_change (attempt) VALUES (1);
