-- Chinese is written without blanks, so a word is looked up by its pairs of signs: all pairs of the word stand in the text or
-- the word does not. The text is compared afterwards, for pairs may stand apart.
CREATE FUNCTION sunlight_pairs(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS
$$ SELECT coalesce(array_agg(DISTINCT substr(words, i, 2)), '{}') FROM generate_series(1, length(words) - 1) i $$;

CREATE INDEX ix_catalogue_entry_pairs ON catalogue_entry USING gin (sunlight_pairs(search_text));
