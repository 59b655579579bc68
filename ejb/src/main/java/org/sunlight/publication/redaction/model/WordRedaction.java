package org.sunlight.publication.redaction.model;

import static org.sunlight.publication.redaction.model.WordXml.R;
import static org.sunlight.publication.redaction.model.WordXml.W;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunlight.publication.redaction.Passage;
import org.sunlight.publication.redaction.ReadablePart;
import org.sunlight.publication.redaction.ReadablePart.Kind;
import org.sunlight.shared.error.RuleBroken;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes a Word file anew: only what is seen on paper goes into the new package, under names given here, and the passages
 * are taken out of it.
 */
public final class WordRedaction {

    private static final String RELATION = R + "/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final WordPackage source;
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> hiddenStyles;
    private boolean facingPages;

    /**
     * A part of the new file.
     *
     * @param name below {@code word/}
     * @param relation last word of its relationship to the main part; null for that itself
     */
    private record Part(String name, String relation, String id, Document content, WordPictures pictures, Kind kind) {}

    private WordRedaction(byte[] content) {
        source = WordPackage.open(content);
        hiddenStyles = source.part("word/styles.xml")
                .map(WordXml::parse)
                .map(WordStyles::hiding)
                .orElse(Set.of());
        facingPages = source.part("word/settings.xml")
                .map(WordXml::parse)
                .map(settings ->
                        WordXml.below(settings, W, "evenAndOddHeaders").stream().anyMatch(WordXml::isOn))
                .orElse(false);
        collect();
    }

    /**
     * @param passages none for a copy that only leaves the hidden things behind
     * @throws RuleBroken for a file that is encrypted, damaged, too large, no Word file or one with macros
     */
    public static Rebuilt rebuild(byte[] content, List<Passage> passages) {
        WordRedaction redaction = new WordRedaction(content);
        List<Integer> found = passages.stream().map(passage -> 0).toList();
        for (Part part : redaction.parts) {
            found = Rebuilt.sum(found, WordWords.redact(part.content(), passages));
        }
        return new Rebuilt(redaction.pack(), found);
    }

    /** The words of each part, for a person to choose from. */
    public static List<ReadablePart> read(byte[] content) {
        List<ReadablePart> read = new ArrayList<>();
        Map<Kind, Integer> numbers = new LinkedHashMap<>();
        for (Part part : new WordRedaction(content).parts) {
            if (part.kind() != null) {
                add(read, numbers, part.kind(), WordWords.read(part.content()));
                add(read, numbers, Kind.PICTURE_TEXT, WordWords.alternatives(part.content()));
            }
        }
        return read;
    }

    private static void add(List<ReadablePart> read, Map<Kind, Integer> numbers, Kind kind, String text) {
        if (!text.isBlank()) {
            read.add(new ReadablePart(kind, numbers.merge(kind, 1, Integer::sum), text));
        }
    }

    private void collect() {
        Document main = WordXml.parse(source.part(WordPackage.MAIN).orElseThrow());
        Map<String, WordPackage.Target> targets = source.targets(WordPackage.MAIN);
        WordPictures mainPictures = new WordPictures(source, targets, pictures);
        new WordCleaning(hiddenStyles, mainPictures).clean(main);
        parts.add(new Part("document.xml", null, null, main, mainPictures, Kind.BODY));
        marginal(main, targets, "header", Kind.HEADER);
        marginal(main, targets, "footer", Kind.FOOTER);
        for (WordPackage.Target target : targets.values()) {
            switch (target.kind()) {
                case "footnotes" -> add(target, "footnotes.xml", Kind.NOTE);
                case "endnotes" -> add(target, "endnotes.xml", Kind.NOTE);
                case "styles" -> add(target, "styles.xml", null);
                case "numbering" -> add(target, "numbering.xml", null);
                case "theme" -> add(target, "theme/theme1.xml", null);
                default -> {
                    // everything else stays behind: remarks, people, data, objects, settings, fonts
                }
            }
        }
        Map<String, String> styles = parts.stream()
                .filter(part -> "styles".equals(part.relation()))
                .findFirst()
                .map(part -> WordStyles.rename(part.content()))
                .orElse(Map.of());
        parts.forEach(part -> WordStyles.follow(part.content(), styles));
    }

    private void marginal(Document main, Map<String, WordPackage.Target> targets, String kind, Kind shown) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Element reference : WordXml.below(main, W, kind + "Reference")) {
            WordPackage.Target target = targets.get(reference.getAttributeNS(R, "id"));
            if (target == null || !target.kind().equals(kind)) {
                WordXml.remove(reference);
                continue;
            }
            String id = given.get(target.part());
            if (id == null) {
                id = add(target, kind + (given.size() + 1) + ".xml", shown);
                given.put(target.part(), id);
            }
            reference.getAttributeNodeNS(R, "id").setValue(id);
        }
    }

    private String add(WordPackage.Target target, String name, Kind kind) {
        Document content = WordXml.parse(source.part(target.part()).orElseThrow(Refusal::damaged));
        WordPictures own = new WordPictures(source, source.targets(target.part()), pictures);
        new WordCleaning(hiddenStyles, own).clean(content);
        String id = "part" + parts.size();
        parts.add(new Part(name, target.kind(), id, content, own, kind));
        return id;
    }

    private byte[] pack() {
        Map<String, byte[]> packed = new LinkedHashMap<>();
        packed.put("[Content_Types].xml", bytes(contentTypes()));
        packed.put("_rels/.rels", bytes(relations(List.of(relation("main", "officeDocument", "word/document.xml")))));
        List<String> ofMain = new ArrayList<>();
        for (Part part : parts) {
            packed.put("word/" + part.name(), WordXml.write(part.content()));
            List<String> own = new ArrayList<>();
            part.pictures().relations().forEach((id, name) -> own.add(relation(id, "image", name)));
            if (part.relation() == null) {
                ofMain.addAll(own);
            } else {
                ofMain.add(relation(part.id(), part.relation(), part.name()));
                if (!own.isEmpty()) {
                    packed.put("word/_rels/" + part.name() + ".rels", bytes(relations(own)));
                }
            }
        }
        ofMain.add(relation("settings", "settings", "settings.xml"));
        packed.put("word/settings.xml", bytes(settings()));
        packed.put("word/_rels/document.xml.rels", bytes(relations(ofMain)));
        packed.putAll(pictures);
        return WordPackage.pack(packed);
    }

    private String contentTypes() {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        types.append("<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>");
        for (Part part : parts) {
            String kind = part.relation() == null ? "document.main" : part.relation();
            String type = "theme".equals(kind)
                    ? "application/vnd.openxmlformats-officedocument.theme+xml"
                    : WORD_TYPE + kind + "+xml";
            types.append(override(part.name(), type));
        }
        return types.append(override("settings.xml", WORD_TYPE + "settings+xml"))
                .append("</Types>")
                .toString();
    }

    private static String override(String name, String type) {
        return "<Override PartName=\"/word/" + name + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(List<String> rows) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", rows) + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + kind + "\" Target=\"" + target + "\"/>";
    }

    private String settings() {
        return "<w:settings xmlns:w=\"" + W + "\">" + (facingPages ? "<w:evenAndOddHeaders/>" : "")
                + "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
    }

    private static byte[] bytes(String xml) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml).getBytes(StandardCharsets.UTF_8);
    }
}
