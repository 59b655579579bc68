package org.sunlight.office.notice.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sunlight.office.notice.DraftNotice;
import org.sunlight.office.notice.LintFinding;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.office.organ.OrganView;

/**
 * A notice on the drafting table: template, values, organ and remedy brought together.
 *
 * @param remedy null for a paper that has none
 * @param explanation table of days of the clock of a rule, or null from it where there is none
 */
public record Draft(
        NoticeTemplate template,
        DraftNotice command,
        OrganView organ,
        RemedyWording remedy,
        Function<String, Letter.Grid> explanation) {

    private static final String OTHER_TRADE = "~";

    /** @param number null while there is none */
    public Letter letter(DocumentNumber number) {
        return new Composer(template, command, organ, remedy, explanation)
                .letter(number == null ? null : number.printed(), command.on());
    }

    public List<LintFinding> lint(Letter letter) {
        return Lint.read(template, command, organ, remedy, letter);
    }

    /** 机关代字 and 文种代字 together; empty for a paper without number. */
    public Optional<String> word() {
        return Optional.ofNullable(template.word()).map(this::joined);
    }

    /** The word of an organ is that of its disclosure papers; a paper of another trade leaves their part of it away. */
    private String joined(String word) {
        return word.startsWith(OTHER_TRADE)
                ? organ.documentWord().replaceAll(LetterWords.get("word.disclosure"), "") + word.substring(1)
                : organ.documentWord() + word;
    }

    public NoticeView preview(Letter letter, List<LintFinding> findings, String html) {
        return new NoticeView(
                0,
                0,
                template.code(),
                letter.title(),
                null,
                command.subjectKind(),
                command.subjectNumber(),
                command.organId(),
                command.on(),
                null,
                null,
                null,
                null,
                null,
                null,
                findings,
                List.of(),
                html);
    }
}
