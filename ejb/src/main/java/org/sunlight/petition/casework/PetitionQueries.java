package org.sunlight.petition.casework;

import static org.sunlight.shared.security.Roles.API_PETITIONS_READ;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;
import static org.sunlight.shared.security.Roles.SYSTEM;
import static org.sunlight.shared.security.Roles.USER_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.office.counter.SubjectKey;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.model.PetitionOrgan;
import org.sunlight.petition.casework.store.PetitionOrgans;
import org.sunlight.petition.casework.store.PetitionRegister;
import org.sunlight.petition.casework.store.PetitionScope;
import org.sunlight.petition.casework.store.PetitionStore;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.Roles;

/** The register and its files, as the caller may see them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD, STATISTICIAN, API_PETITIONS_READ, SYSTEM})
public class PetitionQueries {

    /** Lists are counted up to here; a count that reaches it means: at least so many. */
    public static final int COUNTED_AT_MOST = 10_000;

    private static final int LIKELY_SHOWN = 8;
    private static final int REPEATS_SHOWN = 100;

    @Inject
    private PetitionDesk desk;

    @Inject
    private PetitionStore petitions;

    @Inject
    private PetitionRegister register;

    @Inject
    private PetitionOrgans parts;

    @Inject
    private ClockQueries clocks;

    @Inject
    private NoticeQueries notices;

    @Inject
    private PetitionPapers papers;

    public PetitionView view(String number) {
        return desk.view(desk.look(number));
    }

    /** Oldest first. */
    public List<PetitionTimelineEntry> timeline(String number) {
        return petitions.timeline(desk.look(number));
    }

    /** @param first index of the first row, from 0 */
    public List<PetitionRow> page(PetitionFilter filter, PetitionSort sort, int first, int size) {
        return shown(register.page(filter, scope(filter), sort, first, size));
    }

    /** For exports: the next rows after an id, by id. */
    public List<PetitionRow> after(PetitionFilter filter, long afterId, int size) {
        return shown(register.after(filter, scope(filter), afterId, size));
    }

    /** Exact below {@link #COUNTED_AT_MOST}. */
    public long count(PetitionFilter filter) {
        return register.count(filter, scope(filter), COUNTED_AT_MOST);
    }

    /** What may be the same matter of the same person; whether it is, a person decides. */
    public List<PetitionRow> likelyRepeats(RegisterPetition form) {
        List<String> names = form.petitioners().stream()
                .map(PetitionerEntry::name)
                .filter(name -> name != null && !name.isBlank())
                .map(String::strip)
                .toList();
        List<String> numbers = form.petitioners().stream()
                .map(PetitionerEntry::idNumber)
                .filter(number -> number != null && !number.isBlank())
                .map(number -> number.strip().toUpperCase(Locale.ROOT))
                .toList();
        String subject = form.subject() == null ? "" : SubjectKey.of(form.subject());
        return shown(register.likely(scope(PetitionFilter.everything()), names, numbers, subject, LIKELY_SHOWN));
    }

    /** The items that repeat this one, oldest first. */
    public List<PetitionRow> repeatsOf(String number) {
        Petition petition = desk.look(number);
        return shown(register.repeatsOf(petition.number(), scope(PetitionFilter.everything()), REPEATS_SHOWN));
    }

    /** Whether the caller's organ registers petitions, and whether it has a part in them at all. */
    public Optional<PetitionOrganView> ownPart() {
        Long organ = desk.caller().organId();
        return organ == null ? Optional.empty() : parts.find(organ).map(PetitionOrgan::view);
    }

    /** The papers of the item, newest first, of whatever organ; only for those who have a part in the handling. */
    @RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public List<NoticeView> papers(String number) {
        return notices.ofRecord(PetitionView.SUBJECT_KIND, desk.look(number).number());
    }

    /** @throws NotFound if the item has no such paper */
    @RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public NoticeFile paper(String number, long id, NoticeFormat format) {
        return notices.ofRecord(PetitionView.SUBJECT_KIND, desk.look(number).number(), id, format)
                .orElseThrow(() -> new NotFound("NOTICE_NOT_FOUND"));
    }

    /**
     * The receipt to print; nothing of it is kept, for it carries the query code.
     *
     * @param code as it was drawn
     */
    @RolesAllowed({CLERK, SECTION_HEAD})
    public NoticeFile receipt(String number, String code, NoticeFormat format) {
        return papers.receipt(view(number), code, format);
    }

    /** Every organ with a part in petitions; also for the administrator who gives them their parts. */
    @RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD, STATISTICIAN, API_PETITIONS_READ, SYSTEM, USER_ADMINISTRATOR
    })
    public List<PetitionOrganView> parts() {
        return parts.all().stream().map(PetitionOrgan::view).toList();
    }

    private PetitionScope scope(PetitionFilter filter) {
        Side side = side(filter);
        return new PetitionScope(
                side,
                side == Side.UNIT ? withReviewed(desk.visible()) : desk.visible(),
                desk.caller().is(Roles.SYSTEM) ? null : desk.caller().login(),
                desk.seesPersons(),
                filter.light() == null ? null : clocks.span(filter.light()));
    }

    /** An organ also sees the items of those whose opinions it reviews, on either level. */
    private List<Long> withReviewed(List<Long> own) {
        List<PetitionOrganView> all = parts();
        Set<Long> first = below(all, Set.copyOf(own));
        Set<Long> seen = new TreeSet<>(own);
        seen.addAll(first);
        seen.addAll(below(all, first));
        return List.copyOf(seen);
    }

    private static Set<Long> below(List<PetitionOrganView> all, Set<Long> superiors) {
        return all.stream()
                .filter(part -> part.superiorId() != null && superiors.contains(part.superiorId()))
                .map(PetitionOrganView::organId)
                .collect(Collectors.toSet());
    }

    private Side side(PetitionFilter filter) {
        if (filter.side() == Side.UNIT || filter.side() == Side.BUREAU) {
            return filter.side();
        }
        return ownPart().map(part -> part.bureau() ? Side.BUREAU : Side.UNIT).orElse(Side.BUREAU);
    }

    private List<PetitionRow> shown(List<PetitionRow> rows) {
        return desk.seesPersons()
                ? rows
                : rows.stream().map(PetitionRow::withoutName).toList();
    }
}
