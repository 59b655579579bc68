package org.sunlight.office.notice.model;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sunlight.office.notice.DraftNotice;
import org.sunlight.office.notice.LintFinding;
import org.sunlight.office.notice.model.NoticeTemplate.Blank;
import org.sunlight.office.organ.OrganView;

/** Reads a filled letter as an examiner would; the rules stand in the package comment. */
public final class Lint {

    /** Prefix of values that must not be printed. */
    public static final String HIDDEN = "hide.";

    /** What the person wrote, who may ask for whatever he likes. */
    private static final Set<String> QUOTED = Set.of("requested", "request");

    private static final int LONGEST_FIELD = 5000;
    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]{1,60})}");
    private static final String MONTH_AND_DAY = "(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])";
    private static final Pattern ID_NUMBER = Pattern.compile("(?<![0-9A-Za-z])([1-9]\\d{5}(18|19|20)\\d{2}"
            + MONTH_AND_DAY + "\\d{3}[\\dXx]|[1-9]\\d{5}\\d{2}" + MONTH_AND_DAY + "\\d{3})(?![0-9A-Za-z])");
    private static final Pattern REMEDY = Pattern.compile(LetterWords.get("remedy.pattern"));
    private static final Pattern TERM = Pattern.compile(LetterWords.get("remedy.term"));
    private static final Pattern DIRECT_ACTION = Pattern.compile(LetterWords.get("review.first.broken"));

    private final NoticeTemplate template;
    private final DraftNotice draft;
    private final OrganView organ;
    private final RemedyWording remedy;
    private final Letter letter;
    private final List<LintFinding> findings = new ArrayList<>();

    private Lint(NoticeTemplate template, DraftNotice draft, OrganView organ, RemedyWording remedy, Letter letter) {
        this.template = template;
        this.draft = draft;
        this.organ = organ;
        this.remedy = remedy;
        this.letter = letter;
    }

    /** What is wrong with the letter; empty when it may leave the house. */
    public static List<LintFinding> read(
            NoticeTemplate template, DraftNotice draft, OrganView organ, RemedyWording remedy, Letter letter) {
        Lint lint = new Lint(template, draft, organ, remedy, letter);
        lint.checkBlanks();
        lint.checkOrgan();
        lint.checkRemedy();
        lint.checkWords();
        lint.checkSecrets();
        return List.copyOf(lint.findings);
    }

    private void checkBlanks() {
        for (Blank blank : template.blanks()) {
            String value = Composer.clean(draft.fields().get(blank.name()));
            if (value.isEmpty()) {
                if (blank.required() && blank.initial().isEmpty()) {
                    find(ruleOf(blank.part()), blank.name(), null);
                }
            } else if (value.length() > LONGEST_FIELD) {
                find("NOT-14", blank.name(), Integer.toString(LONGEST_FIELD));
            } else {
                checkForm(blank, value);
            }
        }
    }

    private static String ruleOf(String part) {
        return switch (part) {
            case "facts" -> "NOT-01";
            case "ground" -> "NOT-02";
            case "article" -> "NOT-03";
            case "term" -> "NOT-05";
            case "organ" -> "NOT-06";
            default -> "NOT-13";
        };
    }

    private void checkForm(Blank blank, String value) {
        if (blank.kind().equals("date") && !isDay(value)) {
            find("NOT-15", blank.name(), null);
        }
        if (blank.kind().equals("number")) {
            boolean number = value.matches("\\d{1,4}");
            boolean within = number
                    && (blank.least() == null || Integer.parseInt(value) >= blank.least())
                    && (blank.most() == null || Integer.parseInt(value) <= blank.most());
            if (!number) {
                find("NOT-15", blank.name(), null);
            } else if (!within) {
                find("NOT-05", blank.name(), blank.least() + "–" + blank.most());
            }
        }
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private void checkOrgan() {
        if (organ.name() == null || organ.name().isBlank()) {
            find("NOT-06", "organ", null);
        }
        if (letter.remedy().contains("{reviewOrgan}")) {
            find("NOT-06", "reviewOrgan", null);
        }
        if (letter.remedy().contains("{court}")) {
            find("NOT-06", "court", null);
        }
    }

    private void checkRemedy() {
        String sentence = letter.remedy();
        if (template.withRemedy()) {
            if (sentence.isBlank()) {
                find("NOT-04", "remedy", null);
            } else {
                if (!TERM.matcher(sentence).find()) {
                    find("NOT-05", "remedy", null);
                }
                boolean offersCourtAtOnce = DIRECT_ACTION.matcher(sentence).find();
                if (remedy.reviewFirst() == offersCourtAtOnce) {
                    find("NOT-04", "remedy", null);
                }
            }
        } else if (!sentence.isBlank()) {
            find("NOT-07", "remedy", null);
        }
        template.blanks().stream()
                .map(Blank::name)
                .filter(name -> !QUOTED.contains(name))
                .filter(name ->
                        REMEDY.matcher(Composer.clean(draft.fields().get(name))).find())
                .forEach(name -> find(template.withRemedy() ? "NOT-11" : "NOT-07", name, null));
    }

    private void checkWords() {
        String text = letter.text();
        template.blanks().stream().map(Blank::name).forEach(name -> {
            if (PLACE.matcher(Composer.clean(draft.fields().get(name))).find()) {
                find("NOT-10", name, null);
            }
        });
        boolean articleNamed = template.article() == null || text.contains(template.article());
        if (!articleNamed) {
            find("NOT-03", "article", null);
        }
        template.mandatory().stream()
                .filter(sentence -> !text.contains(sentence))
                .forEach(sentence -> find("NOT-12", "body", sentence));
    }

    private void checkSecrets() {
        for (Blank blank : template.blanks()) {
            String value = plain(draft.fields().get(blank.name()));
            if (ID_NUMBER.matcher(value).find()) {
                find("NOT-08", blank.name(), null);
            }
        }
        String text = plain(letter.text());
        for (Map.Entry<String, String> field : draft.fields().entrySet()) {
            String secret = plain(field.getValue());
            if (field.getKey().startsWith(HIDDEN) && secret.length() > 1 && text.contains(secret)) {
                find(field.getKey().endsWith("idNumber") ? "NOT-08" : "NOT-09", "body", null);
            }
        }
    }

    /** Full-width digits and spaces must not hide a number or a name. */
    private static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\h\\v]", "");
    }

    private void find(String rule, String place, String detail) {
        LintFinding finding = new LintFinding(rule, place, detail);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
