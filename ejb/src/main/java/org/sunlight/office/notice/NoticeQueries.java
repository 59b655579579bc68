package org.sunlight.office.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sunlight.office.notice.model.Composer;
import org.sunlight.office.notice.model.Letter;
import org.sunlight.office.notice.model.LetterWords;
import org.sunlight.office.notice.model.Notice;
import org.sunlight.office.notice.model.PrintedNotice;
import org.sunlight.office.notice.model.TemplateShelf;
import org.sunlight.office.notice.paper.LetterPdf;
import org.sunlight.office.notice.store.NoticeStore;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.RecordGuards;
import org.sunlight.shared.security.Roles;

/** Reads notices and templates, within the caller's organs. */
@Stateless
@RolesAllowed({
    Roles.CLERK,
    Roles.DISCLOSURE_OFFICER,
    Roles.CONFIDENTIALITY_REVIEWER,
    Roles.SECTION_HEAD,
    Roles.DEPUTY_HEAD,
    Roles.HEAD,
    Roles.SYSTEM,
    Roles.API_REQUESTS_READ
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NoticeQueries {

    private static final String PROOF_OF_SERVICE = "SERVICE";
    /** Answers and opinions: what is not served yet is not out yet. */
    private static final Pattern DECISIONS = Pattern.compile("D\\d\\d|X08|X09|X10");

    private static final String TO_APPLICANT = "applicant";

    @Inject
    private NoticeStore notices;

    @Inject
    private OrganQueries organs;

    @Inject
    private RecordGuards guards;

    @Inject
    private CurrentCaller caller;

    /** Notices of a case, newest first. */
    public List<NoticeView> of(String subjectKind, String subjectNumber) {
        if (!guards.letIn(subjectKind, subjectNumber)) {
            return List.of();
        }
        return notices.of(subjectKind, subjectNumber, visible()).stream()
                .map(notice -> notice.view(""))
                .toList();
    }

    /**
     * Notices of a case that were written to the applicant, oldest first; a decision only once it was served. Called for
     * an applicant whose query code the use case has checked: hence open.
     */
    @PermitAll
    public List<NoticeView> handedToApplicant(String subjectKind, String subjectNumber) {
        return notices.ofCase(subjectKind, subjectNumber).stream()
                .filter(NoticeQueries::isHandedToApplicant)
                .map(notice -> notice.view(""))
                .toList();
    }

    /** The bytes of one of {@link #handedToApplicant}; empty for any other. */
    @PermitAll
    public Optional<NoticeFile> handedToApplicant(
            String subjectKind, String subjectNumber, long id, NoticeFormat format) {
        return notices.ofCase(subjectKind, subjectNumber).stream()
                .filter(notice -> notice.id() == id && isHandedToApplicant(notice))
                .findFirst()
                .map(notice -> printed(id, format.name()).file(format.mediaType()));
    }

    /**
     * Every notice of a record, newest first, whoever issued it. Called inside use cases that have checked that the caller
     * may see the record: hence open.
     */
    @PermitAll
    public List<NoticeView> ofRecord(String subjectKind, String subjectNumber) {
        List<NoticeView> found = new ArrayList<>(notices.ofCase(subjectKind, subjectNumber).stream()
                .map(notice -> notice.view(""))
                .toList());
        Collections.reverse(found);
        return found;
    }

    /** The bytes of one of {@link #ofRecord}; empty for any other. */
    @PermitAll
    public Optional<NoticeFile> ofRecord(String subjectKind, String subjectNumber, long id, NoticeFormat format) {
        return notices.ofCase(subjectKind, subjectNumber).stream()
                .filter(notice -> notice.id() == id)
                .findFirst()
                .map(notice -> printed(id, format.name()).file(format.mediaType()));
    }

    private static boolean isHandedToApplicant(Notice notice) {
        NoticeView view = notice.view("");
        var template = TemplateShelf.shipped().anyOf(view.template());
        boolean decision = DECISIONS.matcher(view.template()).matches();
        return template.audience().equals(TO_APPLICANT) && (!decision || view.isServed());
    }

    /** The notice with its letter for the screen. */
    public NoticeView notice(long id) {
        Notice notice = open(id);
        return notice.view(new String(printed(id, PrintedNotice.SCREEN).content(), StandardCharsets.UTF_8));
    }

    /** The bytes printed on the day of issue. */
    public NoticeFile file(long id, NoticeFormat format) {
        open(id);
        return printed(id, format.name()).file(format.mediaType());
    }

    /**
     * 送达回证 as PDF, for signing or for the file.
     *
     * @param wayLabel the way of service in words
     */
    public NoticeFile proofOfService(long id, String wayLabel) {
        Notice notice = open(id);
        NoticeView view = notice.view("");
        var template = TemplateShelf.shipped().choose(PROOF_OF_SERVICE, null, view.issuedOn());
        var draft = new DraftNotice(
                PROOF_OF_SERVICE,
                view.dispatchedOn() == null ? view.issuedOn() : view.dispatchedOn(),
                view.subjectKind(),
                view.subjectNumber(),
                view.organId(),
                notice.proofOfService(wayLabel));
        Letter letter = new Composer(template, draft, organs.organ(view.organId()), null, rule -> null)
                .letter(null, draft.on());
        byte[] pdf = LetterPdf.of(letter);
        String name = LetterWords.format(
                "file", letter.title(), view.documentNumber() == null ? view.id() : view.documentNumber());
        return PrintedNotice.print(id, NoticeFormat.PDF.name(), name + ".pdf", pdf)
                .file(NoticeFormat.PDF.mediaType());
    }

    /**
     * What a template asks for.
     *
     * @param caseDate day the case is pinned to, or null
     */
    public List<NoticeField> fieldsOf(String template, LocalDate caseDate, LocalDate on) {
        return TemplateShelf.shipped().choose(template, caseDate, on).fields();
    }

    private PrintedNotice printed(long id, String format) {
        return notices.printed(id, format).orElseThrow(() -> new NotFound("NOTICE_NOT_FOUND"));
    }

    /** A notice of the caller's organ, and of a record that its guard opens to him. */
    private Notice open(long id) {
        Notice notice = notices.get(id, visible());
        if (!guards.letIn(notice.subjectKind(), notice.subjectNumber())) {
            throw new NotFound("NOTICE_NOT_FOUND");
        }
        return notice;
    }

    private List<Long> visible() {
        return organs.visibleTo(caller.get());
    }
}
