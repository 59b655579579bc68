-- Newest first over several bureaus at once: the index by bureau cannot follow that order, and sorting a million rows would.
CREATE INDEX ix_petition_item_newest ON petition_item (registered_on, id);
