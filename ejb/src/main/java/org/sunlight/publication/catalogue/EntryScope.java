package org.sunlight.publication.catalogue;

import java.util.List;

/**
 * A part of the catalogue; null and an empty list mean any.
 *
 * @param organId whose entries
 * @param titleWords an entry belongs to it when its title has one of them
 */
public record EntryScope(Long organId, String columnCode, String topicCode, List<String> titleWords) {

    public EntryScope {
        titleWords = titleWords == null ? List.of() : List.copyOf(titleWords);
    }

    public static EntryScope column(String code) {
        return new EntryScope(null, code, null, List.of());
    }
}
