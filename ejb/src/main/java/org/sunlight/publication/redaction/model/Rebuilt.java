package org.sunlight.publication.redaction.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A file made anew.
 *
 * @param found how often each passage was there, in the order of the passages
 */
public record Rebuilt(byte[] content, List<Integer> found) {

    public Rebuilt {
        found = List.copyOf(found);
    }

    /** Counts of two parts of a file. */
    static List<Integer> sum(List<Integer> one, List<Integer> other) {
        List<Integer> sum = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sum.add(one.get(i) + other.get(i));
        }
        return sum;
    }
}
