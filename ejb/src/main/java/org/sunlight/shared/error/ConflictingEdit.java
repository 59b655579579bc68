package org.sunlight.shared.error;

/** Someone else changed the record since the caller read it; nothing of the caller's act was stored. */
public class ConflictingEdit extends Conflict {

    public ConflictingEdit() {
        super("CONFLICTING_EDIT");
    }
}
