package org.sunlight.petition.casework;

import static org.sunlight.shared.security.Roles.USER_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.petition.casework.model.PetitionOrgan;
import org.sunlight.petition.casework.store.PetitionOrgans;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.ConflictingEdit;

/** Says which organ registers petitions, which handles them, and which reviews whose opinions. */
@Stateless
@Audited
public class PetitionOrganService {

    @Inject
    private PetitionOrgans parts;

    @Inject
    private OrganQueries organs;

    @RolesAllowed(USER_ADMINISTRATOR)
    public PetitionOrganView place(PlaceOrgan command) {
        long id = organs.byCode(command.organ()).id();
        PetitionOrgan part = parts.find(id).orElse(null);
        if (part == null) {
            part = new PetitionOrgan(id);
            part.place(command.bureau(), id(command.superior()), id(command.sentBy()));
            parts.add(part);
            return part.view();
        }
        if (part.view().version() != command.seenVersion()) {
            throw new ConflictingEdit();
        }
        part.place(command.bureau(), id(command.superior()), id(command.sentBy()));
        parts.flush();
        return part.view();
    }

    private Long id(String code) {
        return code == null || code.isBlank() ? null : organs.byCode(code).id();
    }
}
