package org.sunlight.office.organ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.office.organ.model.Organ;
import org.sunlight.office.organ.model.Section;
import org.sunlight.office.organ.store.OrganStore;
import org.sunlight.office.organ.store.StaffStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Organs and sections: establish, amend, close, merge. */
@Stateless
@Audited
@RolesAllowed({Roles.USER_ADMINISTRATOR, Roles.SYSTEM})
public class OrganService {

    @Inject
    private OrganStore organs;

    @Inject
    private StaffStore staff;

    @Inject
    private OrganQueries jurisdiction;

    @Inject
    private OrgansInSight inSight;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<OrganAmended> amended;

    @Inject
    private Clock clock;

    public OrganView establish(EstablishOrgan command) {
        Organ parent = command.parentCode() == null ? null : administered(organs.get(command.parentCode()));
        Organ organ = Organ.establish(command.code(), command.particulars());
        requireRootAllowed(parent);
        requireFree(organ.code());
        requirePrefixFree(command.particulars().numberPrefix(), null);
        organs.add(organ, parent);
        organs.flush();
        inSight.forget();
        return organ.view();
    }

    public OrganView amend(AmendOrgan command) {
        Organ organ = administered(organs.get(command.code(), command.seenVersion()));
        requirePrefixFree(command.particulars().numberPrefix(), organ.id());
        OrganView before = organ.view();
        organ.amend(command.particulars());
        organs.flush();
        amended.fire(new OrganAmended(before, organ.view()));
        return organ.view();
    }

    public OrganView close(CloseOrgan command) {
        Organ organ = administered(organs.get(command.code(), command.seenVersion()));
        requireEmpty(organ);
        LocalDate today = LocalDate.now(clock);
        if (command.mergedInto() == null) {
            organ.close(command.reason(), today);
        } else {
            String before = organ.path();
            var below = organs.below(organ);
            organ.mergeInto(administered(organs.get(command.mergedInto())), command.reason(), today);
            below.forEach(lower -> lower.rebase(before, organ.path()));
        }
        organs.flush();
        inSight.forget();
        return organ.view();
    }

    public SectionView formSection(FormSection command) {
        Organ organ = administered(organs.get(command.organCode()));
        organ.requireActive();
        Section section = Section.form(organ.id(), command.name());
        requireNameFree(organ.id(), section.name(), null);
        organs.add(section);
        organs.flush();
        return section.view();
    }

    public SectionView amendSection(AmendSection command) {
        Organ organ = administered(organs.get(command.organCode()));
        Section section = organs.section(command.sectionId(), command.seenVersion());
        if (section.organId() != organ.id()) {
            throw new NotFound("SECTION_NOT_FOUND");
        }
        // before the change: a query afterwards would write it, and the unique key would speak first
        requireNameFree(organ.id(), command.name(), section.id());
        section.amend(command.name(), command.active());
        organs.flush();
        return section.view();
    }

    private Organ administered(Organ organ) {
        if (!jurisdiction.visibleTo(caller.get()).contains(organ.id())) {
            throw new NotFound("ORGAN_NOT_FOUND");
        }
        return organ;
    }

    private void requireRootAllowed(Organ parent) {
        if (parent == null && !caller.get().is(Roles.SYSTEM)) {
            throw Conflict.at("parentCode", "ORGAN_NEEDS_PARENT");
        }
    }

    private void requireFree(String code) {
        if (organs.find(code).isPresent()) {
            throw Conflict.at("code", "ORGAN_CODE_TAKEN", code);
        }
    }

    private void requirePrefixFree(String prefix, Long exceptId) {
        if (prefix != null && organs.isPrefixTaken(prefix.strip(), exceptId)) {
            throw Conflict.at("numberPrefix", "NUMBER_PREFIX_TAKEN", prefix.strip());
        }
    }

    private void requireNameFree(long organId, String name, Long exceptId) {
        if (name != null && organs.isSectionNamed(organId, name.strip(), exceptId)) {
            throw Conflict.at("section", "SECTION_NAME_TAKEN", name.strip());
        }
    }

    private void requireEmpty(Organ organ) {
        if (staff.hasActive(organ.id())) {
            throw new Conflict("ORGAN_HAS_ACTIVE_STAFF", organ.name());
        }
        if (organs.hasActiveBelow(organ)) {
            throw new Conflict("ORGAN_HAS_ACTIVE_ORGANS", organ.name());
        }
    }
}
