package org.sunlight.publication.guide.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.guide.GuideContent;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.text.Lexicon;

/**
 * A guide as one plain text, and the parts of that text again: what is public is the text alone, and hall screen and poster are set
 * from it.
 */
public final class GuideText {

    private static final Lexicon WORDS = Lexicon.of("/publication/guide-sections.properties");
    private static final String COLON = WORDS.get("colon");
    private static final List<String> LABELS =
            WORDS.all("label.", "office", "address", "postcode", "hours", "phone", "fax", "email", "website");
    private static final List<String> HEADINGS =
            WORDS.all("heading.", "classification", "arrangement", "access", "requests", "supervision");

    private GuideText() {}

    /**
     * The content with blanks put right.
     *
     * @throws RuleBroken TEXT_MISSING and TEXT_TOO_LONG at the field, GUIDE_HEADING_IN_TEXT where a section holds the heading of another
     */
    public static GuideContent checked(GuideContent said) {
        GuideContent whole = new GuideContent(
                line("office", said.office(), 100, true),
                line("address", said.address(), 200, true),
                line("postcode", said.postcode(), 10, false),
                line("hours", said.hours(), 200, true),
                line("phone", said.phone(), 40, true),
                line("fax", said.fax(), 40, false),
                line("email", said.email(), 100, false),
                line("website", said.website(), 200, false),
                section("classification", said.classification()),
                section("arrangement", said.arrangement()),
                section("access", said.access()),
                section("requests", said.requests()),
                section("supervision", said.supervision()));
        if (!whole.equals(parse(render(whole)))) {
            throw new RuleBroken("GUIDE_HEADING_IN_TEXT");
        }
        return whole;
    }

    private static String line(String pointer, String text, int longest, boolean needed) {
        String single = text == null ? null : text.replaceAll("\\s+", " ");
        return needed ? Wording.required(pointer, single, longest) : Wording.optional(pointer, single, longest);
    }

    private static String section(String pointer, String text) {
        String written = Wording.required(pointer, text, 4000);
        return String.join(
                "\n",
                written.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    public static String render(GuideContent content) {
        List<String> lines = new ArrayList<>();
        List<String> facts = facts(content);
        for (int i = 0; i < LABELS.size(); i++) {
            if (facts.get(i) != null) {
                lines.add(LABELS.get(i) + COLON + facts.get(i));
            }
        }
        List<String> sections = sections(content);
        for (int i = 0; i < HEADINGS.size(); i++) {
            lines.add(HEADINGS.get(i));
            lines.add(sections.get(i));
        }
        return String.join("\n", lines);
    }

    /** The parts of a rendered text; what is not there is null. */
    public static GuideContent parse(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder section = null;
        for (String line : text.lines().toList()) {
            if (HEADINGS.contains(line)) {
                section = sections.computeIfAbsent(line, heading -> new StringBuilder());
            } else if (section != null) {
                section.append(section.isEmpty() ? "" : "\n").append(line);
            } else {
                int colon = line.indexOf(COLON);
                facts.put(line.substring(0, Math.max(0, colon)), line.substring(colon + 1));
            }
        }
        return new GuideContent(
                facts.get(LABELS.get(0)),
                facts.get(LABELS.get(1)),
                facts.get(LABELS.get(2)),
                facts.get(LABELS.get(3)),
                facts.get(LABELS.get(4)),
                facts.get(LABELS.get(5)),
                facts.get(LABELS.get(6)),
                facts.get(LABELS.get(7)),
                body(sections, 0),
                body(sections, 1),
                body(sections, 2),
                body(sections, 3),
                body(sections, 4));
    }

    private static String body(Map<String, StringBuilder> sections, int index) {
        StringBuilder section = sections.get(HEADINGS.get(index));
        return section == null ? null : section.toString();
    }

    private static List<String> facts(GuideContent content) {
        return Arrays.asList(
                content.office(),
                content.address(),
                content.postcode(),
                content.hours(),
                content.phone(),
                content.fax(),
                content.email(),
                content.website());
    }

    private static List<String> sections(GuideContent content) {
        return List.of(
                content.classification(),
                content.arrangement(),
                content.access(),
                content.requests(),
                content.supervision());
    }
}
