package org.sunlight.office.organ;

/**
 * Which staff to list; null means any.
 *
 * @param text part of the login or of the name
 */
public record StaffFilter(Long organId, String role, Boolean active, String text) {

    public static StaffFilter any() {
        return new StaffFilter(null, null, null, null);
    }
}
