package org.sunlight.petition.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.model.PetitionOrgan;
import org.sunlight.petition.casework.model.PetitionPicture;
import org.sunlight.petition.casework.model.SentBack;
import org.sunlight.petition.casework.store.PetitionOrgans;
import org.sunlight.petition.casework.store.PetitionStore;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/**
 * What every act upon an item begins and ends with: who may see it, from which side, with which role; the version seen;
 * the history; the view handed back.
 */
@ApplicationScoped
class PetitionDesk {

    /** Who has a part in the handling and may see who petitions. */
    private static final Set<String> HANDLING = Set.of(Roles.CLERK, Roles.SECTION_HEAD, Roles.DEPUTY_HEAD, Roles.HEAD);

    @Inject
    private PetitionStore petitions;

    @Inject
    private PetitionOrgans parts;

    @Inject
    private PetitionHistory history;

    @Inject
    private PetitionClocks clocks;

    @Inject
    private OrganQueries organs;

    @Inject
    private Event<PetitionActed> acted;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    Caller caller() {
        return caller.get();
    }

    boolean seesPersons() {
        return HANDLING.stream().anyMatch(caller()::is);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A day left open means today. */
    LocalDate dayOr(LocalDate given) {
        return given == null ? today() : given;
    }

    List<Long> visible() {
        return organs.visibleTo(caller());
    }

    /**
     * @throws NotFound if no side of the item is the caller's, or a denunciation is not confided to him
     * @throws NotAllowed if the act belongs to another side or another role
     * @throws ConflictingEdit if someone changed the item since it was seen
     */
    Petition take(PetitionCommand command, PetitionAct act) {
        Petition petition = look(command.number());
        if (!mayDo(act, ownSides(petition))) {
            throw new NotAllowed("PETITION_NOT_YOUR_SIDE");
        }
        if (petition.version() != command.seenVersion()) {
            throw new ConflictingEdit();
        }
        // the file is one: whoever touches a part of it makes every older view of it stale
        petitions.touch(petition);
        return petition;
    }

    /** The item without the wish to change it. */
    Petition look(String number) {
        return petitions
                .find(number)
                .filter(petition -> !sides(petition).isEmpty())
                .filter(this::isConfided)
                .orElseThrow(() -> new NotFound("PETITION_NOT_FOUND"));
    }

    private boolean isConfided(Petition petition) {
        return caller().is(Roles.SYSTEM) || petition.isConfidedTo(caller().login());
    }

    /** From which sides the caller sees the item: those of his organ and of the organs below it. */
    Set<Side> sides(Petition petition) {
        return sides(petition, visible());
    }

    /** From which sides the caller acts: who stands above an organ sees its work and does not do it. */
    private Set<Side> ownSides(Petition petition) {
        Long organ = caller().organId();
        return sides(petition, organ == null ? List.of() : List.of(organ));
    }

    private Set<Side> sides(Petition petition, List<Long> visible) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (visible.contains(petition.bureauId())) {
            sides.add(Side.BUREAU);
        }
        Long unit = petition.disposed().responsibleId();
        if (unit != null && visible.contains(unit)) {
            sides.add(Side.UNIT);
        }
        if (unit != null && reviewers(unit).anyMatch(visible::contains)) {
            sides.add(Side.REVIEWER);
        }
        if (sides.contains(Side.BUREAU) || sides.contains(Side.UNIT)) {
            sides.add(Side.EITHER);
        }
        return sides;
    }

    /**
     * Whose files of the item the caller may see beside those of his own organs (PET-26).
     *
     * @throws NotFound as {@link #look}
     */
    Set<Long> sharing(String number) {
        Petition petition = look(number);
        Set<Side> sides = sides(petition);
        Set<Long> organs = new HashSet<>(Set.of(petition.bureauId()));
        Long unit = petition.disposed().responsibleId();
        if (unit != null) {
            organs.add(unit);
        }
        if (sides.contains(Side.BUREAU)) {
            organs.addAll(new SentBack(petition).by());
            if (unit != null) {
                reviewers(unit).forEach(organs::add);
            }
        }
        return organs;
    }

    private Stream<Long> reviewers(long unit) {
        Long first = parts.find(unit).map(PetitionOrgan::superiorId).orElse(null);
        Long last = first == null
                ? null
                : parts.find(first).map(PetitionOrgan::superiorId).orElse(null);
        return Stream.of(first, last).filter(Objects::nonNull);
    }

    private boolean mayDo(PetitionAct act, Set<Side> sides) {
        return sides.contains(act.side()) && act.roles().stream().anyMatch(caller()::is);
    }

    /** @param document document number of the paper that belongs to the act, or null */
    PetitionView done(
            Petition petition, PetitionAct act, PetitionState from, LocalDate on, String document, String note) {
        history.record(petition, act.name(), from, on, document, note);
        petitions.flush();
        acted.fire(new PetitionActed(petition.id(), petition.number(), act.name(), on));
        return view(petition);
    }

    PetitionView done(Petition petition, PetitionAct act, PetitionState from, LocalDate on) {
        return done(petition, act, from, on, null, null);
    }

    PetitionView view(Petition petition) {
        Set<Side> sides = ownSides(petition);
        Set<PetitionAct> acts = EnumSet.noneOf(PetitionAct.class);
        for (PetitionAct act : PetitionAct.values()) {
            if (petition.permits(act) && mayDo(act, sides)) {
                acts.add(act);
            }
        }
        return new PetitionPicture(petition).view(acts, clocks.of(petition), seesPersons());
    }
}
