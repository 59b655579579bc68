package org.sunlight.petition.casework;

/** Who may see how an item fares. Source: 信访事项网上办理工作规程(试行). */
public enum Openness {
    PUBLIC,
    PETITIONER_ONLY,
    CLOSED
}
