package org.sunlight.publication.catalogue;

import java.io.Serializable;

/**
 * A topic of the list (主题分类).
 *
 * @param parentCode null on the first level
 * @param fullName with what stands above it, as in 综合政务\政务公开
 * @param standing how sure the house is of it
 * @param source where the name was seen
 */
public record TopicView(String code, String parentCode, String name, String fullName, Standing standing, String source)
        implements Serializable {

    /** How sure the house is. */
    public enum Standing {
        /** Seen on published pages; the number may still be the product's own. */
        CONFIRMED,
        /** From memory of the national list. */
        DOUBTFUL,
        /** Used by one place only. */
        LOCAL
    }

    public boolean isTop() {
        return parentCode == null;
    }
}
