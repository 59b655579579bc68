-- What the public side and those who remember its pages look for.
CREATE INDEX ix_catalogue_entry_changed ON catalogue_entry (changed_at, id);
CREATE INDEX ix_catalogue_entry_validity ON catalogue_entry (validity, state, published_at, id);
CREATE INDEX ix_catalogue_file_attachment ON catalogue_file (attachment_id);
