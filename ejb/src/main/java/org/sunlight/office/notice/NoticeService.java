package org.sunlight.office.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sunlight.office.notice.model.DocumentNumber;
import org.sunlight.office.notice.model.Draft;
import org.sunlight.office.notice.model.Letter;
import org.sunlight.office.notice.model.LetterWords;
import org.sunlight.office.notice.model.Notice;
import org.sunlight.office.notice.model.PrintedNotice;
import org.sunlight.office.notice.paper.LetterDocx;
import org.sunlight.office.notice.paper.LetterHtml;
import org.sunlight.office.notice.paper.LetterPdf;
import org.sunlight.office.notice.store.NoticeStore;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;

/**
 * Drafts, issues and serves notices. Called inside the use cases of the features, which have checked role and organ of
 * their caller: hence open to each of them.
 */
@Stateless
@Audited
@PermitAll
public class NoticeService {

    @Inject
    private NoticeStore notices;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private DraftingTable table;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The letter as it would look, with everything the lint has to say; nothing is stored, no number is used up. */
    public NoticeView preview(DraftNotice command) {
        Draft draft = table.draft(command);
        Letter letter = draft.letter(null);
        return draft.preview(letter, draft.lint(letter), LetterHtml.of(letter));
    }

    /**
     * Prints a paper without a number and keeps nothing of it: for a paper that carries a secret of its addressee.
     *
     * @throws RuleBroken NOTICE_NOT_LAWFUL as {@link #issue}
     */
    public NoticeFile draw(DraftNotice command, NoticeFormat format) {
        Draft draft = table.draft(command);
        Letter letter = draft.letter(null);
        requireClean(draft, letter);
        byte[] content = format == NoticeFormat.PDF ? LetterPdf.of(letter) : LetterDocx.of(letter);
        return PrintedNotice.print(0, format.name(), fileName(letter, command.subjectNumber(), format), content)
                .file(format.mediaType());
    }

    /**
     * Numbers, prints and keeps the notice.
     *
     * @throws RuleBroken NOTICE_NOT_LAWFUL with the rules broken, as the first argument, when the lint has findings
     */
    public NoticeView issue(DraftNotice command) {
        Draft draft = table.draft(command);
        requireClean(draft, draft.letter(null));
        DocumentNumber number = draft.word()
                .map(word -> numbers.next(command.organId(), word, command.on().getYear()))
                .orElse(null);
        Letter letter = draft.letter(number);
        Notice notice =
                Notice.issue(command, draft.template(), letter.addressee(), number, caller.get(), Instant.now(clock));
        notices.add(notice);
        return notice.view(print(notice, letter));
    }

    /** Writes the service record; it is written once. */
    public NoticeView recordService(RecordServiceOfNotice command) {
        Notice notice = notices.get(command.noticeId(), command.seenVersion(), organs.visibleTo(caller.get()));
        notice.serve(command, LocalDate.now(clock));
        notices.flush();
        return notice.view("");
    }

    private static void requireClean(Draft draft, Letter letter) {
        List<LintFinding> findings = draft.lint(letter);
        if (!findings.isEmpty()) {
            throw RuleBroken.at(
                    findings.get(0).place(),
                    "NOTICE_NOT_LAWFUL",
                    String.join(
                            ", ",
                            findings.stream().map(LintFinding::rule).distinct().toList()));
        }
    }

    private static String fileName(Letter letter, String number, NoticeFormat format) {
        return LetterWords.format("file", letter.title(), number) + "."
                + format.name().toLowerCase(Locale.ROOT);
    }

    private String print(Notice notice, Letter letter) {
        String html = LetterHtml.of(letter);
        String name = notice.documentNumber() == null ? notice.subjectNumber() : notice.documentNumber();
        String title = LetterWords.format("file", letter.title(), name);
        keep(notice, NoticeFormat.PDF.name(), title + ".pdf", LetterPdf.of(letter));
        keep(notice, NoticeFormat.DOCX.name(), title + ".docx", LetterDocx.of(letter));
        keep(notice, PrintedNotice.SCREEN, title + ".html", html.getBytes(StandardCharsets.UTF_8));
        return html;
    }

    private void keep(Notice notice, String format, String fileName, byte[] content) {
        notices.add(PrintedNotice.print(notice.id(), format, fileName, content));
    }
}
