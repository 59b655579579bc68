package org.sunlight.petition.satisfaction;

import java.time.LocalDate;

/**
 * A petitioner who was dissatisfied is contacted again.
 *
 * @param result what came of it, or null while it is open
 */
public record RecontactView(
        long id,
        RatedBody rated,
        LocalDate openedOn,
        String reason,
        LocalDate closedOn,
        String closedBy,
        String result) {

    public boolean open() {
        return closedOn == null;
    }
}
