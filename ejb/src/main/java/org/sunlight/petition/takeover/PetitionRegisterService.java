package org.sunlight.petition.takeover;

import static org.sunlight.shared.security.Roles.API_PETITIONS_READ;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.sunlight.shared.audit.Audited;

/** Whoever takes the register along leaves a trace, however many pages it has (PTK-07). */
@Stateless
@Audited
@RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD, API_PETITIONS_READ})
public class PetitionRegisterService {

    /** To be called before the first page is read. */
    public void takeAlong(TakeAlongRegister command) {
        // nothing changes: the entry of the audit is all there is to do
    }
}
