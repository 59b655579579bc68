package org.sunlight.disclosure.request;

import java.util.List;

/**
 * A window of the requests that a year takes, by place in table 3.
 *
 * @param lastId id to read on from
 * @param requests how many the window holds; fewer than asked for in the last one
 */
public record RequestGroups(List<RequestGroup> groups, long lastId, int requests) {

    public RequestGroups {
        groups = List.copyOf(groups);
    }
}
