package org.sunlight.petition.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.sunlight.office.counter.QueryCode;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.model.PetitionOrgan;
import org.sunlight.petition.casework.model.PetitionPicture;
import org.sunlight.petition.casework.store.PetitionOrgans;
import org.sunlight.petition.casework.store.PetitionStore;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.CurrentCaller;

/**
 * Where the features about petitions enter the casework: they read an item and move it through an act of its table, with
 * the same checks of side, role, confidence and version as any act of the casework. To be called inside a use case of
 * theirs.
 */
@ApplicationScoped
public class PetitionDoor {

    @Inject
    private PetitionDesk desk;

    @Inject
    private PetitionStore petitions;

    @Inject
    private PetitionOrgans parts;

    @Inject
    private PetitionClocks clocks;

    @Inject
    private CurrentCaller caller;

    /** The key under which features keep what belongs to the item. */
    public record Opened(long id, PetitionView item) {}

    /**
     * The file for a feature that checks by itself who may see it: the petitioner with his query code, a job, an observer.
     * Nothing may be done with it.
     */
    public Optional<Opened> file(String number) {
        return petitions.find(number).map(this::whole);
    }

    private Opened whole(Petition petition) {
        return new Opened(
                petition.id(),
                new PetitionPicture(petition).view(EnumSet.noneOf(PetitionAct.class), clocks.of(petition), true));
    }

    /**
     * Whether the code belongs to the item. The database is asked once for a wrong code as for an unknown number, so that the
     * time tells nothing.
     */
    public boolean isOpenedBy(String number, String code) {
        return number != null && QueryCode.matches(number, code, petitions.queryCodeHash(number));
    }

    /** Whether the item stands at this version; one row is read. */
    public boolean isAt(String number, long version) {
        return petitions.isAt(number, version);
    }

    /** The history of an item whose reader a feature has checked; oldest first. */
    public List<PetitionTimelineEntry> history(String number) {
        return petitions.timeline(petitions.get(number));
    }

    /** @throws NotFound if the caller may not see it */
    public Opened open(String number) {
        Petition petition = desk.look(number);
        return new Opened(petition.id(), desk.view(petition));
    }

    /**
     * Opens the item for an act of its table.
     *
     * @throws NotFound if no side of the item is the caller's, or a denunciation is not confided to him
     * @throws NotAllowed if the act belongs to another side or another role
     * @throws ConflictingEdit if someone changed the item since it was seen
     * @throws org.sunlight.shared.error.Conflict if the item's state does not know the act
     */
    public Opened open(PetitionCommand command, PetitionAct act) {
        Petition petition = desk.take(command, act);
        PetitionLife.after(
                petition.state(), act, petition.regime(), petition.concern().kind());
        return new Opened(petition.id(), desk.view(petition));
    }

    /**
     * Moves an item that was opened for this act and writes its history.
     *
     * @param document number of the paper that belongs to the act, or null
     */
    public PetitionView move(String number, PetitionAct act, LocalDate on, String document, String note) {
        Petition petition = petitions.get(number);
        PetitionState from = petition.state();
        petition.step(act);
        return desk.done(petition, act, from, on, document, note);
    }

    /** The opinion is revoked: the organ has the matter again, and its term counts from this day. */
    public PetitionView remit(
            String number, PetitionAct act, LocalDate on, Integer days, String document, String note) {
        Petition petition = petitions.get(number);
        PetitionState from = petition.state();
        petition.again(act);
        clocks.handleAgain(petition, on, days);
        return desk.done(petition, act, from, on, document, note);
    }

    /** The organ above, which reviews what the organ decides; empty where none is on file. */
    public Optional<Long> superiorOf(long organ) {
        return parts.find(organ).map(part -> part.superiorId());
    }

    /**
     * The bureau that petitions of people of this organ go to: the organ itself, the bureau that sends it items, or else the
     * first of the house; empty where there is none.
     */
    public Optional<Long> bureauFor(long organ) {
        Optional<PetitionOrganView> own = parts.find(organ).map(PetitionOrgan::view);
        if (own.isPresent() && own.get().bureau()) {
            return Optional.of(organ);
        }
        return own.map(PetitionOrganView::bureauId)
                .or(() -> parts.all().stream()
                        .map(PetitionOrgan::view)
                        .filter(PetitionOrganView::bureau)
                        .map(PetitionOrganView::organId)
                        .findFirst());
    }

    /** Whether the caller acts in the name of this organ. */
    public boolean isOfOrgan(long organ) {
        return Long.valueOf(organ).equals(caller.get().organId());
    }

    public String login() {
        return caller.get().login();
    }
}
