-- The day of the earlier answer, where a repeated request is refused.
ALTER TABLE request_decision ADD COLUMN reference_on DATE;
-- One list over several organs is ordered by the day of receipt or of the answer: an index of the organ alone would sort all rows.
CREATE INDEX ix_disclosure_request_newest ON disclosure_request (received_on, id);
CREATE INDEX ix_disclosure_request_answered ON disclosure_request (decided_on, id);
CREATE INDEX ix_disclosure_request_split ON disclosure_request (split_from);
