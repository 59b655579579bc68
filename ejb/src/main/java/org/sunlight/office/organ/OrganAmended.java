package org.sunlight.office.organ;

/** The particulars of an organ were changed. Fired inside the transaction. */
public record OrganAmended(OrganView before, OrganView after) {}
