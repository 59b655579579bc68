package org.sunlight.petition.casework;

import static org.sunlight.shared.security.Roles.API_PETITIONS_READ;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.model.OutgoingItem;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.store.PetitionExports;
import org.sunlight.petition.casework.store.PetitionOrgans;
import org.sunlight.petition.casework.store.PetitionScope;

/**
 * Items in the shape in which another register takes them over: of the caller's organ and of those below it. What denounces
 * somebody never leaves by this door, whoever asks (PET-27).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD, API_PETITIONS_READ})
public class PetitionExportQueries {

    @Inject
    private PetitionDesk desk;

    @Inject
    private PetitionExports exports;

    @Inject
    private PetitionOrgans parts;

    @Inject
    private OrganQueries organs;

    /**
     * An item with the key under which features keep what belongs to it.
     *
     * @param servedOn day on which the answer that it carries was received; null where none was
     * @param item without its reviews
     */
    public record Outgoing(long id, LocalDate servedOn, PastPetition item) {}

    /**
     * The next items after an id, by id; a first item comes before those that repeat it.
     *
     * @param filter side, states and days count, and whatever else the register filters by
     */
    public List<Outgoing> after(PetitionFilter filter, long afterId, int size) {
        List<Petition> found = exports.after(filter, scope(filter), afterId, size);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, String> codes = organs.all().stream().collect(Collectors.toMap(OrganView::id, OrganView::code));
        PetitionExports.Parts belonging = exports.parts(found);
        return found.stream()
                .map(petition -> {
                    OutgoingItem item = new OutgoingItem(
                            petition,
                            belonging.petitioners().getOrDefault(petition.id(), List.of()),
                            belonging.extensions().get(petition.id()),
                            belonging.replies().get(petition.id()));
                    return new Outgoing(petition.id(), item.servedOn(), item.past(codes));
                })
                .toList();
    }

    private PetitionScope scope(PetitionFilter filter) {
        Long organ = desk.caller().organId();
        boolean bureau = organ == null
                || parts.find(organ).map(part -> part.view().bureau()).orElse(true);
        Side side = filter.side() == Side.UNIT || !bureau ? Side.UNIT : Side.BUREAU;
        return new PetitionScope(side, desk.visible(), desk.caller().login(), true, null);
    }
}
