package org.sunlight.publication.rescan;

import java.util.List;

/** Gives open hits to somebody of the organ. */
public record AssignHits(List<Long> hits, String assignee) {

    public AssignHits {
        hits = List.copyOf(hits);
    }
}
