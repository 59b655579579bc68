package org.sunlight.office.notice.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sunlight.office.notice.DraftNotice;
import org.sunlight.office.notice.model.Letter.Block;
import org.sunlight.office.notice.model.Letter.Grid;
import org.sunlight.office.notice.model.Letter.Paragraph;
import org.sunlight.office.notice.model.Letter.Points;
import org.sunlight.office.notice.model.Letter.Remedy;
import org.sunlight.office.notice.model.NoticeTemplate.Blank;
import org.sunlight.office.organ.OrganView;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills a template with the facts of a case. */
public final class Composer {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    /** What XML cannot carry, and marks that would change the direction of writing. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]|"
                    + "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private final NoticeTemplate template;
    private final OrganView organ;
    private final RemedyWording remedy;
    private final Function<String, Grid> explanation;
    private final Map<String, String> values = new HashMap<>();

    /**
     * @param remedy null for a paper that has none
     * @param explanation table of the days of the clock of a rule, asked for only by templates that print one; may
     *     answer null where there is no such clock
     */
    public Composer(
            NoticeTemplate template,
            DraftNotice draft,
            OrganView organ,
            RemedyWording remedy,
            Function<String, Grid> explanation) {
        this.template = template;
        this.organ = organ;
        this.remedy = remedy;
        this.explanation = explanation;
        for (Blank blank : template.blanks()) {
            String given = clean(draft.fields().get(blank.name()));
            String value = given.isEmpty() ? blank.initial() : given;
            if (!value.isEmpty() || !blank.required()) {
                values.put(blank.name(), blank.kind().equals("date") ? day(value) : value);
            }
        }
        values.put("subjectNumber", draft.subjectNumber());
        values.put("organ", organ.name());
        values.put("organAddress", organ.address());
        if (template.article() != null) {
            values.put("article", template.article());
        }
        values.values().removeIf(v -> v == null);
    }

    /** @param number document number, or null where there is none yet or never */
    public Letter letter(String number, LocalDate date) {
        List<Block> blocks = new ArrayList<>();
        List<String> enclosures = new ArrayList<>();
        for (Element element : elements(template.content())) {
            switch (element.getTagName()) {
                case "p" -> paragraphs(element, blocks);
                case "when" -> {
                    if (isGiven(element)) {
                        paragraphs(element, blocks);
                    }
                }
                case "points" -> blocks.add(points(element.getAttribute("field")));
                case "remedy" -> blocks.add(new Remedy(remedySentence()));
                case "table" -> blocks.add(grid(element));
                case "explanation" -> explain(element.getAttribute("rule"), blocks);
                case "enclosure" -> enclosures.add(element.getTextContent());
                case "field", "mandatory" -> {
                    // describe the template and are not printed
                }
                default -> throw new IllegalStateException("a template knows no <" + element.getTagName() + ">");
            }
        }
        String addressee = values.getOrDefault("addressee", "{addressee}");
        return new Letter(
                organ.name(), number, template.title(), addressee, blocks, date, contact(), List.copyOf(enclosures));
    }

    /** Dates as people write them; what is no date stays as it was typed, for the lint to find. */
    private static String day(String value) {
        try {
            return value.isEmpty() ? value : LetterWords.day(LocalDate.parse(value));
        } catch (DateTimeException notADay) {
            return "{" + value + "}";
        }
    }

    static String clean(String value) {
        return value == null ? "" : UNPRINTABLE.matcher(value).replaceAll("").strip();
    }

    private void paragraphs(Element p, List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Node node = p.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element when) {
                text.append(isGiven(when) ? fill(when.getTextContent()) : "");
            } else {
                text.append(fill(node.getTextContent()));
            }
        }
        text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> blocks.add(new Paragraph(line)));
    }

    /** Whether the field on which this part hangs was filled in. */
    private boolean isGiven(Element when) {
        return !values.getOrDefault(when.getAttribute("field"), "").isEmpty();
    }

    private Points points(String field) {
        String value = values.getOrDefault(field, "{" + field + "}");
        List<String> lines = Arrays.stream(value.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Points(lines);
    }

    private String remedySentence() {
        if (remedy == null) {
            return "";
        }
        Map<String, String> names = new HashMap<>();
        names.put("reviewOrgan", organ.reviewOrgan());
        names.put("court", organ.court());
        return replace(remedy.sentence(), names);
    }

    private Grid grid(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : elements(table)) {
            rows.add(elements(row).stream()
                    .map(cell -> fill(cell.getTextContent()))
                    .toList());
        }
        return new Grid(null, List.of(), rows, false);
    }

    private void explain(String rule, List<Block> blocks) {
        Grid days = explanation.apply(rule);
        if (days != null) {
            blocks.add(days);
        }
    }

    private String contact() {
        List<String> parts = new ArrayList<>();
        addTo(parts, "address", organ.address());
        addTo(parts, "postcode", organ.postcode());
        addTo(parts, "phone", organ.phone());
        return String.join(LetterWords.get("contact.between"), parts);
    }

    private static void addTo(List<String> parts, String word, String value) {
        if (value != null) {
            parts.add(LetterWords.format(word, value));
        }
    }

    /** A value inside a sentence loses the full stop at its end: the sentence has its own. */
    private String fill(String text) {
        Map<String, String> inline = new HashMap<>();
        values.forEach((name, value) -> inline.put(name, value.replaceAll(LetterWords.get("stops"), "")));
        return replace(text, inline);
    }

    private static String replace(String text, Map<String, String> values) {
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(hit -> {
            String value = values.get(hit.group(1));
            return Matcher.quoteReplacement(value == null ? hit.group() : value);
        });
    }

    private static List<Element> elements(Node parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(i -> parent.getChildNodes().item(i))
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
