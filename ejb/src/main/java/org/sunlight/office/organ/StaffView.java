package org.sunlight.office.organ;

import java.util.Set;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A member of staff as others see them.
 *
 * @param sectionId section within the organ, or null
 * @param roles names from {@link org.sunlight.shared.security.Roles}
 */
public record StaffView(
        long id,
        String login,
        String name,
        long organId,
        Long sectionId,
        Set<String> roles,
        boolean active,
        long version)
        implements AuditSubject {

    public StaffView {
        roles = Set.copyOf(roles);
    }

    @Override
    public String subjectKind() {
        return "staff";
    }

    @Override
    public String subjectNumber() {
        return login;
    }
}
