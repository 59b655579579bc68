package org.sunlight.publication.redaction.model;

import static org.sunlight.publication.redaction.model.WordXml.A;
import static org.sunlight.publication.redaction.model.WordXml.W;
import static org.sunlight.publication.redaction.model.WordXml.is;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.publication.redaction.Passage;
import org.sunlight.publication.redaction.RedactedText;
import org.sunlight.publication.redaction.TextRedaction;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The words of a cleaned part: read, and taken out across runs, cells and paragraphs. */
final class WordWords {

    private WordWords() {}

    /** Takes the passages out of texts and attributes; how often each was there. */
    static List<Integer> redact(Document part, List<Passage> passages) {
        List<Integer> found = passages.stream().map(passage -> 0).toList();
        for (List<Element> paragraph : paragraphs(part).values()) {
            found = Rebuilt.sum(found, redact(paragraph, passages));
        }
        // once more over all of them: words may run on in the next cell or paragraph
        found = Rebuilt.sum(found, redact(texts(part), passages));
        for (Element element : WordXml.below(part)) {
            found = Rebuilt.sum(found, redactAttributes(element, passages));
        }
        return found;
    }

    private static List<Integer> redact(List<Element> texts, List<Passage> passages) {
        StringBuilder all = new StringBuilder();
        List<Integer> begins = new ArrayList<>();
        List<StringBuilder> pieces = new ArrayList<>();
        for (Element text : texts) {
            begins.add(all.length());
            String words = text.getTextContent();
            pieces.add(new StringBuilder(words));
            all.append(words);
        }
        Hits hits = Hits.in(all.toString(), passages);
        for (int i = hits.regions().size() - 1; i >= 0; i--) {
            cut(hits.regions().get(i), begins, pieces);
        }
        if (!hits.regions().isEmpty()) {
            for (int i = 0; i < texts.size(); i++) {
                texts.get(i).setTextContent(pieces.get(i).toString());
                keepBlanks(texts.get(i));
            }
        }
        return hits.found();
    }

    /** From behind, so that the places of what is still to be cut stay true. */
    private static void cut(Hits.Region region, List<Integer> begins, List<StringBuilder> pieces) {
        boolean first = true;
        int lastPiece = pieces.size() - 1;
        for (int i = 0; i <= lastPiece; i++) {
            int begin = begins.get(i);
            int untilPiece = i == lastPiece ? Integer.MAX_VALUE : begins.get(i + 1);
            int from = Math.max(region.start(), begin);
            int until = Math.min(region.end(), untilPiece);
            if (from < until) {
                StringBuilder piece = pieces.get(i);
                piece.replace(
                        from - begin, until - begin, first ? region.ground().mark() : "");
                first = false;
            }
        }
    }

    private static void keepBlanks(Element text) {
        if (W.equals(text.getNamespaceURI())) {
            text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
    }

    private static List<Integer> redactAttributes(Element element, List<Passage> passages) {
        List<Integer> found = passages.stream().map(passage -> 0).toList();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            boolean names = "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
            if (!names && !attribute.getValue().isEmpty()) {
                RedactedText rest = TextRedaction.redact(attribute.getValue(), passages);
                if (!rest.text().equals(attribute.getValue())) {
                    attribute.setValue(rest.text());
                    found = Rebuilt.sum(found, rest.found());
                }
            }
        }
        return found;
    }

    /** Paragraph by paragraph, as a reader sees them. */
    static String read(Document part) {
        StringBuilder text = new StringBuilder();
        paragraphs(part).values().forEach(paragraph -> {
            paragraph.forEach(piece -> text.append(piece.getTextContent()));
            text.append('\n');
        });
        return text.toString().strip();
    }

    /** The texts that stand for pictures. */
    static String alternatives(Document part) {
        StringBuilder text = new StringBuilder();
        for (Element element : WordXml.below(part)) {
            for (String name : List.of("descr", "alt", "string")) {
                if (!element.getAttribute(name).isBlank()) {
                    text.append(element.getAttribute(name)).append('\n');
                }
            }
        }
        return text.toString().strip();
    }

    private static Map<Node, List<Element>> paragraphs(Document part) {
        Map<Node, List<Element>> paragraphs = new LinkedHashMap<>();
        for (Element text : texts(part)) {
            Node owner = text.getParentNode();
            while (owner != null && !is(owner, W, "p") && !is(owner, A, "p")) {
                owner = owner.getParentNode();
            }
            paragraphs
                    .computeIfAbsent(owner == null ? part : owner, node -> new ArrayList<>())
                    .add(text);
        }
        return paragraphs;
    }

    private static List<Element> texts(Document part) {
        return WordXml.below(part).stream()
                .filter(element -> "t".equals(element.getLocalName()))
                .toList();
    }
}
