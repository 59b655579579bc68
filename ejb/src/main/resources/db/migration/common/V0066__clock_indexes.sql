-- Pages of open clocks come in the order of an index, and their counts from the index alone.
DROP INDEX ix_clock_assignee;
CREATE INDEX ix_clock_assignee ON clock (assignee, state, due_on, id, organ_id);
CREATE INDEX ix_clock_due ON clock (state, due_on, id, organ_id);
