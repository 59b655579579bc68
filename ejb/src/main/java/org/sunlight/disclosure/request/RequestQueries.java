package org.sunlight.disclosure.request;

import static org.sunlight.shared.security.Roles.API_REQUESTS_READ;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.disclosure.request.model.PublicationProposal;
import org.sunlight.disclosure.request.model.RequestPicture;
import org.sunlight.disclosure.request.store.ProposalStore;
import org.sunlight.disclosure.request.store.RegisterScope;
import org.sunlight.disclosure.request.store.RegisterStore;
import org.sunlight.disclosure.request.store.RequestStore;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.counter.SubjectKey;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** The register and its files, as the caller may see them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    CLERK,
    DISCLOSURE_OFFICER,
    SECTION_HEAD,
    CONFIDENTIALITY_REVIEWER,
    DEPUTY_HEAD,
    HEAD,
    STATISTICIAN,
    API_REQUESTS_READ,
    SYSTEM
})
public class RequestQueries {

    /** Lists are counted up to here; a count that reaches it means: at least so many. */
    public static final int COUNTED_AT_MOST = 10_000;

    private static final int SIMILAR_SHOWN = 10;
    private static final int FREQUENT_SHOWN = 100;

    /** Acts of the inner workings, which the applicant is not told. */
    private static final Set<RequestAct> INTERNAL = EnumSet.of(
            RequestAct.AMEND,
            RequestAct.ASSIGN,
            RequestAct.ANNOTATE,
            RequestAct.GIVE_RECEIPT,
            RequestAct.REQUEST_EXTENSION,
            RequestAct.REFUSE_EXTENSION,
            RequestAct.DRAFT_DECISION,
            RequestAct.DISCARD_DRAFT,
            RequestAct.SUBMIT_DECISION,
            RequestAct.ENDORSE_DECISION,
            RequestAct.APPROVE_DECISION,
            RequestAct.RETURN_DECISION,
            RequestAct.ARCHIVE);

    @Inject
    private RequestDesk desk;

    @Inject
    private RequestStore requests;

    @Inject
    private RegisterStore register;

    @Inject
    private ProposalStore proposals;

    @Inject
    private RequestClocks clocks;

    @Inject
    private ClockQueries clockQueries;

    @Inject
    private NoticeQueries notices;

    @Inject
    private RequestPapers papers;

    @Inject
    private DecisionRules decisions;

    @Inject
    private ReceiptDays receiptDays;

    @Inject
    private HouseSettings settings;

    @Inject
    private OrganQueries organs;

    /** @param number of a request, or of one of its consultations ({@code …/1}) */
    public RequestView view(String number) {
        return desk.view(file(number));
    }

    /** Acts the caller may perform now; the buttons of the screen. */
    public Set<RequestAct> permittedActs(String number) {
        DisclosureRequest request = file(number);
        return new RequestPicture(request, clocks.rules(request)).permittedActs(desk.caller());
    }

    /** The history, oldest act first. */
    public List<TimelineEntry> timeline(String number) {
        return requests.timeline(file(number));
    }

    /** What the request may be decided by the law of its day. */
    public List<DecisionRule> decisions(String number) {
        return decisions.on(file(number).caseDate());
    }

    /** One page of the register with the clocks of the answers. */
    public List<RequestRow> page(RequestFilter filter, RequestSort sort, int first, int size) {
        boolean personal = desk.seesPersons();
        List<RequestRow> rows = register.page(filter, scope(filter), allowed(sort), first, size);
        Map<String, ClockView> replies = replies(rows);
        return rows.stream()
                .map(row -> row.shown(personal, replies.get(row.number())))
                .toList();
    }

    /** Exact up to {@link #COUNTED_AT_MOST}. */
    public long count(RequestFilter filter) {
        return register.count(filter, scope(filter), COUNTED_AT_MOST);
    }

    /** Exact at one statement: for filters that can only find few, as the requests of one day. */
    public long countFew(RequestFilter filter) {
        return register.count(filter, scope(filter));
    }

    /**
     * The next rows by key, for exports of any length.
     *
     * @param afterId id of the last row before, 0 for the first
     */
    public List<RequestRow> after(RequestFilter filter, long afterId, int size) {
        boolean personal = desk.seesPersons();
        List<RequestRow> rows = register.after(filter, scope(filter), afterId, size);
        Map<String, ClockView> replies = replies(rows);
        return rows.stream()
                .map(row -> row.shown(personal, replies.get(row.number())))
                .toList();
    }

    /** Earlier requests of this applicant or about this subject, for the register screen. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public List<RequestRow> similar(String applicantName, String subject) {
        return register.similar(
                desk.visible(),
                applicantName == null ? "" : applicantName.strip(),
                SubjectKey.of(subject == null ? "" : subject),
                SIMILAR_SHOWN);
    }

    /** Subjects asked for so often that they might be published, and not proposed yet. */
    public List<FrequentSubject> frequentSubjects() {
        int threshold = settings.integer("request.frequent-subject.threshold", desk.today());
        return register.frequentSubjects(desk.visible(), threshold, FREQUENT_SHOWN);
    }

    public List<ProposalView> proposals(int first, int size) {
        return proposals.all(desk.visible(), first, size).stream()
                .map(PublicationProposal::view)
                .toList();
    }

    /** Where the subject is public already because others asked for it: to be told when it is asked for again. */
    public Optional<ProposalView> publicOn(String subject) {
        String key = SubjectKey.of(subject == null ? "" : subject);
        return key.isEmpty()
                ? Optional.empty()
                : proposals.publicOn(desk.visible(), key).map(PublicationProposal::view);
    }

    /** Which day will be the day of receipt: empty while it is not confirmed. For the register screen. */
    public Optional<LocalDate> receiptDay(
            Channel channel, boolean signedFor, LocalDate arrivedOn, LocalDate confirmedOn) {
        return receiptDays.isByConfirmation(channel, signedFor, arrivedOn)
                ? Optional.ofNullable(confirmedOn)
                : Optional.of(arrivedOn);
    }

    /** What the applicant may follow, with the code of his receipt; empty for a wrong code as for an unknown number. */
    @PermitAll
    public Optional<TrackedRequest> track(String number, String queryCode) {
        Optional<DisclosureRequest> found = requests.find(number);
        boolean right = DisclosureRequest.isQueryCode(found, number, queryCode);
        return right ? found.map(this::tracked) : Optional.empty();
    }

    /** A notice of {@link #track}, under the same conditions. */
    @PermitAll
    public Optional<NoticeFile> trackPaper(String number, String queryCode, long notice, NoticeFormat format) {
        boolean right = DisclosureRequest.isQueryCode(requests.find(number), number, queryCode);
        return right ? notices.handedToApplicant(RequestView.SUBJECT_KIND, number, notice, format) : Optional.empty();
    }

    /**
     * The receipt on paper, drawn while the code is at hand; nothing of it is kept.
     *
     * @throws RuleBroken QUERY_CODE_WRONG for any other code than that of the receipt
     * @throws Conflict RECEIPT_WITHOUT_DUE_DAY while the answer has no due day
     */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public NoticeFile receipt(String number, String queryCode, NoticeFormat format) {
        DisclosureRequest request = file(number);
        if (!DisclosureRequest.isQueryCode(Optional.of(request), request.number(), queryCode)) {
            throw RuleBroken.at("code", "QUERY_CODE_WRONG");
        }
        LocalDate dueOn = clocks.replyDueOn(request);
        if (dueOn == null) {
            throw new Conflict("RECEIPT_WITHOUT_DUE_DAY");
        }
        return papers.draw(request, "I09", desk.today(), papers.receipt(request, dueOn, queryCode), format);
    }

    private TrackedRequest tracked(DisclosureRequest request) {
        List<TrackedRequest.Step> steps = requests.timeline(request).stream()
                .filter(entry -> INTERNAL.stream().noneMatch(act -> act.name().equals(entry.act())))
                .map(entry -> new TrackedRequest.Step(entry.act(), entry.on(), entry.document()))
                .toList();
        return new TrackedRequest(
                request.number(),
                organs.organ(request.organId()).name(),
                request.subject(),
                request.state(),
                request.receivedOn(),
                request.decidedOn(),
                steps,
                clockQueries.of(RequestView.SUBJECT_KIND, request.number()).stream()
                        .map(clock -> clockQueries.explain(clock.ref()))
                        .toList(),
                notices.handedToApplicant(RequestView.SUBJECT_KIND, request.number()).stream()
                        .map(paper -> new TrackedRequest.Paper(
                                paper.id(), paper.title(), paper.documentNumber(), paper.issuedOn()))
                        .toList());
    }

    private DisclosureRequest file(String number) {
        return desk.look(number == null ? null : number.replaceFirst("/\\d+$", ""));
    }

    private RegisterScope scope(RequestFilter filter) {
        return new RegisterScope(
                organs(filter), desk.seesPersons(), filter.light() == null ? null : clockQueries.span(filter.light()));
    }

    /** Who may not see the names is not given their order either. */
    private RequestSort allowed(RequestSort sort) {
        return sort.isPersonal() && !desk.seesPersons() ? RequestSort.RECEIVED_NEWEST : sort;
    }

    private List<Long> organs(RequestFilter filter) {
        List<Long> visible = desk.visible();
        return filter.organId() == null
                ? visible
                : visible.stream().filter(filter.organId()::equals).toList();
    }

    private Map<String, ClockView> replies(List<RequestRow> rows) {
        return clockQueries
                .of(
                        RequestView.SUBJECT_KIND,
                        rows.stream().map(RequestRow::number).toList(),
                        RequestClocks.REPLY)
                .stream()
                .collect(Collectors.toMap(clock -> clock.ref().subjectNumber(), Function.identity()));
    }
}
