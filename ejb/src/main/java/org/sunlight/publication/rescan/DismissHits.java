package org.sunlight.publication.rescan;

import java.util.List;

/** Says of open hits that they may stand, and why. */
public record DismissHits(List<Long> hits, String reason) {

    public DismissHits {
        hits = List.copyOf(hits);
    }
}
