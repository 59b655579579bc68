-- Chinese is written without blanks, so a word is looked up by its parts: runs of three signs, of two for a word of two. All
-- parts of the word stand in the text, or the word does not. The text is compared afterwards, for parts may stand apart.
CREATE FUNCTION sunlight_parts(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS
$$ SELECT coalesce(array_agg(DISTINCT substr(words, i, n)), '{}')
   FROM generate_series(2, 3) n, generate_series(1, length(words) - 1) i WHERE i + n - 1 <= length(words) $$;

-- the parts by which a word is looked up: the longer ones where it has any, for they are rarer
CREATE FUNCTION sunlight_sought(word text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT coalesce(array_agg(DISTINCT substr(word, i, least(length(word), 3))), '{}')
   FROM generate_series(1, greatest(length(word) - 2, 1)) i $$;

CREATE INDEX ix_catalogue_entry_parts ON catalogue_entry USING gin (sunlight_parts(search_text));
