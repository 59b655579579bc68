package org.sunlight.web.page.petition;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.petition.casework.ActOnPetition;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionService;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.RegisteredPetition;
import org.sunlight.web.kit.Entries;

/**
 * Turns a filled form into the command of its act. Also tries an act and takes it back, so that a person sees what will
 * follow, by the rules themselves and not by a copy of them. Roles are checked by the services called.
 */
@Stateless
@PermitAll
public class PetitionActs {

    @Inject
    private PetitionService petitions;

    @Inject
    private BureauActs ofBureau;

    @Inject
    private UnitActs ofUnit;

    @Inject
    private ReviewActs ofReviewer;

    @Inject
    private NoticeQueries notices;

    @Resource
    private SessionContext context;

    /**
     * What the item is after the act.
     *
     * @param queryCode drawn by it, told this once; or null
     */
    public record Done(PetitionView item, String queryCode) {}

    /** What the act would lead to. */
    public record Consequence(PetitionView item, List<String> papers) implements Serializable {}

    /** What the item would look like after the act, and the papers that would be made; nothing is kept. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Consequence attempt(PetitionAct act, PetitionView seen, Entries form) {
        Set<Long> before = papers(seen).stream().map(NoticeView::id).collect(Collectors.toSet());
        PetitionView after = perform(act, seen, form).item();
        List<String> made = papers(seen).stream()
                .filter(paper -> !before.contains(paper.id()))
                .map(NoticeView::title)
                .toList();
        context.setRollbackOnly();
        return new Consequence(after, made);
    }

    /** Of an item that the caller has before him; reading the item itself again would write it once more. */
    private List<NoticeView> papers(PetitionView seen) {
        return notices.ofRecord(PetitionView.SUBJECT_KIND, seen.number());
    }

    /** Performs the act on the item as it was seen. */
    public Done perform(PetitionAct act, PetitionView seen, Entries form) {
        if (act == PetitionAct.GIVE_RECEIPT) {
            RegisteredPetition given =
                    petitions.giveReceipt(new ActOnPetition(seen.number(), seen.version(), null, form.text("note")));
            return new Done(given.petition(), given.queryCode());
        }
        PetitionView after = switch (act.side()) {
            case BUREAU, EITHER -> ofBureau.perform(act, seen, form);
            case UNIT -> ofUnit.perform(act, seen, form);
            case REVIEWER -> ofReviewer.perform(act, seen, form);
        };
        return new Done(after, null);
    }
}
