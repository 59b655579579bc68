package org.sunlight.office.organ;

/** A line of the staff list, without roles. */
public record StaffRow(
        long id, String login, String name, String organName, String sectionName, boolean active, long version) {}
