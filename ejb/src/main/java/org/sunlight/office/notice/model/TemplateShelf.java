package org.sunlight.office.notice.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.office.notice.model.NoticeTemplate.Blank;
import org.sunlight.shared.error.RuleBroken;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The templates as they ship: {@code notice/templates.csv} and the bodies beside it. */
public final class TemplateShelf {

    private static final TemplateShelf SHIPPED = new TemplateShelf(read());

    private final List<NoticeTemplate> templates;

    private TemplateShelf(List<NoticeTemplate> templates) {
        this.templates = List.copyOf(templates);
    }

    public static TemplateShelf shipped() {
        return SHIPPED;
    }

    public List<NoticeTemplate> all() {
        return templates;
    }

    /**
     * The version for a case: that of the day the case is pinned to; where the paper did not exist then, that of the day
     * of the notice.
     *
     * @param caseDate null when the case is pinned to no other day
     * @throws RuleBroken NOTICE_TEMPLATE_NOT_IN_FORCE when neither day has one
     */
    public NoticeTemplate choose(String code, LocalDate caseDate, LocalDate on) {
        return Optional.ofNullable(caseDate)
                .flatMap(day -> find(code, day))
                .or(() -> find(code, on))
                .orElseThrow(() -> RuleBroken.at("template", "NOTICE_TEMPLATE_NOT_IN_FORCE", code, on));
    }

    /** Any version: what all versions of a paper share, such as whom it is written to. */
    public NoticeTemplate anyOf(String code) {
        return templates.stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no template " + code));
    }

    private Optional<NoticeTemplate> find(String code, LocalDate on) {
        return templates.stream()
                .filter(t -> t.code().equals(code) && t.isInForce(on))
                .findFirst();
    }

    private static List<NoticeTemplate> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream table = TemplateShelf.class.getResourceAsStream("/notice/templates.csv");
                InputStreamReader reader = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            List<NoticeTemplate> templates = new ArrayList<>();
            for (CSVRecord row : format.parse(reader)) {
                templates.add(template(row));
            }
            requireNoOverlap(templates);
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException("notice/templates.csv", e);
        }
    }

    private static NoticeTemplate template(CSVRecord row) throws IOException {
        Element content = body(row.get("body"));
        String article = given(row.get("article"));
        List<Blank> blanks = new ArrayList<>(blanks(content));
        if (article == null && !row.get("audience").equals("file")) {
            blanks.add(new Blank("article", "text", true, "article", "", null, null));
        }
        NodeList sentences = content.getElementsByTagName("mandatory");
        List<String> mandatory = IntStream.range(0, sentences.getLength())
                .mapToObj(i -> sentences.item(i).getTextContent())
                .toList();
        String until = row.get("valid_to");
        return new NoticeTemplate(
                row.get("code"),
                LocalDate.parse(row.get("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until),
                row.get("title"),
                given(row.get("word")),
                row.get("audience"),
                given(row.get("remedy")),
                article,
                List.copyOf(blanks),
                mandatory,
                content);
    }

    private static String given(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static List<Blank> blanks(Element content) {
        NodeList fields = content.getElementsByTagName("field");
        return IntStream.range(0, fields.getLength())
                .mapToObj(i -> (Element) fields.item(i))
                .map(f -> new Blank(
                        f.getAttribute("name"),
                        f.getAttribute("kind"),
                        f.getAttribute("required").equals("true"),
                        f.getAttribute("part"),
                        f.getAttribute("initial"),
                        number(f.getAttribute("least")),
                        number(f.getAttribute("most"))))
                .toList();
    }

    private static Integer number(String attribute) {
        return attribute.isEmpty() ? null : Integer.valueOf(attribute);
    }

    private static Element body(String path) throws IOException {
        try (InputStream file = TemplateShelf.class.getResourceAsStream("/notice/" + path)) {
            if (file == null) {
                throw new IOException("missing template body notice/" + path);
            }
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("notice/" + path, e);
        }
    }

    private static void requireNoOverlap(List<NoticeTemplate> templates) {
        List<NoticeTemplate> sorted = templates.stream()
                .sorted(Comparator.comparing(NoticeTemplate::code).thenComparing(NoticeTemplate::validFrom))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            NoticeTemplate before = sorted.get(i - 1);
            boolean overlaps = before.code().equals(sorted.get(i).code())
                    && before.isInForce(sorted.get(i).validFrom());
            if (overlaps) {
                throw new IllegalStateException("two versions at once of " + before.code());
            }
        }
    }
}
