package org.sunlight.publication.redaction.model;

import static org.sunlight.publication.redaction.model.WordXml.A;
import static org.sunlight.publication.redaction.model.WordXml.MATH;
import static org.sunlight.publication.redaction.model.WordXml.MC;
import static org.sunlight.publication.redaction.model.WordXml.PIC;
import static org.sunlight.publication.redaction.model.WordXml.R;
import static org.sunlight.publication.redaction.model.WordXml.V;
import static org.sunlight.publication.redaction.model.WordXml.W;
import static org.sunlight.publication.redaction.model.WordXml.WP;
import static org.sunlight.publication.redaction.model.WordXml.child;
import static org.sunlight.publication.redaction.model.WordXml.is;
import static org.sunlight.publication.redaction.model.WordXml.isOn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sunlight.publication.redaction.RedactionWords;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Leaves of a part what a reader sees on paper; everything else goes. */
final class WordCleaning {

    private static final String MICROSOFT = "http://schemas.microsoft.com/office/word/2010/wordprocessing";
    private static final String SHAPE = MICROSOFT + "Shape";
    private static final String GROUP = MICROSOFT + "Group";
    private static final String CANVAS = MICROSOFT + "Canvas";
    private static final String VML_WORD = "urn:schemas-microsoft-com:office:word";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String DECLARATION = "http://www.w3.org/2000/xmlns/";

    private static final Set<String> KNOWN = Set.of(W, R, A, V, WP, PIC, MATH, MC, SHAPE, GROUP, CANVAS, VML_WORD, XML);
    private static final Set<String> DRAWN = Set.of(PIC, SHAPE, GROUP, CANVAS);

    private static final Set<String> GONE = Set.of(
            "del",
            "moveFrom",
            "delText",
            "delInstrText",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "annotationRef",
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "permStart",
            "permEnd",
            "lastRenderedPageBreak",
            "altChunk",
            "subDoc",
            "sdtPr",
            "sdtEndPr",
            "customXmlPr",
            "smartTagPr",
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "tblGridChange",
            "tblPrExChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "numberingChange",
            "cellIns",
            "cellDel",
            "cellMerge",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart",
            "customXmlMoveToRangeEnd",
            "rsid",
            "rsids",
            "softHyphen",
            "contentPart",
            "control",
            "printerSettings",
            "numPicBullet",
            "vanish",
            "specVanish",
            "webHidden",
            "ffData",
            "fldData",
            "divId",
            "tblCaption",
            "tblDescription",
            "latentStyles",
            "aliases",
            "docPartObj",
            "embedRegular",
            "embedBold");
    private static final Set<String> UNWRAPPED =
            Set.of("ins", "moveTo", "hyperlink", "sdt", "sdtContent", "smartTag", "customXml");
    /** Elements whose text is meant to be one: words, page numbers, places of drawings. */
    private static final Set<String> WRITTEN = Set.of("t", "instrText", "posOffset", "align");

    /** Parts of a theme that bear the name its author gave. */
    private static final Set<String> NAMED = Set.of("theme", "clrScheme", "fontScheme", "fmtScheme", "custClr");

    /** Attributes that lead away or repeat the drawing. */
    private static final Set<String> OTHERS = Set.of("href", "target", "gfxdata");

    private static final Set<String> LINKS =
            Set.of("hlinkClick", "hlinkHover", "hlinkMouseOver", "extLst", "videoFile");

    private final Set<String> hiddenStyles;
    private final WordPictures pictures;

    WordCleaning(Set<String> hiddenStyles, WordPictures pictures) {
        this.hiddenStyles = hiddenStyles;
        this.pictures = pictures;
    }

    void clean(Document part) {
        WordFields.settle(part);
        clean((Node) part.getDocumentElement());
        attributes(part.getDocumentElement());
    }

    private void clean(Node parent) {
        for (Node child : WordXml.children(parent)) {
            cleanOne(child);
        }
    }

    private void clean(Element element) {
        String space = element.getNamespaceURI();
        String name = element.getLocalName();
        if (is(element, MC, "AlternateContent")) {
            choose(element);
        } else if (!KNOWN.contains(String.valueOf(space)) || isGone(element)) {
            WordXml.remove(element);
        } else if (W.equals(space) && UNWRAPPED.contains(name)) {
            List<Node> content = WordXml.children(element);
            WordXml.unwrap(element);
            content.forEach(this::cleanOne);
        } else if (is(element, W, "object")) {
            replaced(element, RedactionWords.get("redaction.removed.object"));
        } else if (is(element, W, "drawing") && !isDrawn(element)) {
            replaced(element, RedactionWords.get("redaction.removed.chart"));
        } else if ((is(element, W, "drawing") || is(element, W, "pict")) && !pictures.settle(element)) {
            replaced(element, RedactionWords.get("redaction.removed.picture"));
        } else if (is(element, W, "noBreakHyphen")) {
            replaced(element, "‑");
        } else {
            clean((Node) element);
            attributes(element);
        }
    }

    private void cleanOne(Node node) {
        if (node instanceof Element element) {
            clean(element);
        } else if (!(node instanceof Text
                && WRITTEN.contains(node.getParentNode().getLocalName()))) {
            // remarks, instructions of programs, and words where no reader sees any
            WordXml.remove(node);
        }
    }

    private boolean isGone(Element element) {
        String name = element.getLocalName();
        if (A.equals(element.getNamespaceURI())
                || PIC.equals(element.getNamespaceURI())
                || WP.equals(element.getNamespaceURI())) {
            return LINKS.contains(name);
        }
        if (V.equals(element.getNamespaceURI()) || VML_WORD.equals(element.getNamespaceURI())) {
            return "anchorlock".equals(name);
        }
        if (!W.equals(element.getNamespaceURI())) {
            return false;
        }
        return GONE.contains(name)
                || "name".equals(name) && is(element.getParentNode(), W, "abstractNum")
                || "r".equals(name) && isHidden(element)
                || "tr".equals(name) && isDeletedRow(element);
    }

    private static boolean isDeletedRow(Element row) {
        Element properties = child(row, W, "trPr");
        return properties != null && child(properties, W, "del") != null;
    }

    private boolean isHidden(Element run) {
        Element properties = child(run, W, "rPr");
        if (properties != null) {
            Element direct = child(properties, W, "vanish");
            if (direct != null) {
                return isOn(direct);
            }
            if (isOn(child(properties, W, "specVanish")) || usesHidden(child(properties, W, "rStyle"))) {
                return true;
            }
        }
        Node paragraph = run.getParentNode();
        while (paragraph != null && !is(paragraph, W, "p")) {
            paragraph = paragraph.getParentNode();
        }
        Element how = paragraph == null ? null : child(paragraph, W, "pPr");
        return how != null && usesHidden(child(how, W, "pStyle"));
    }

    private boolean usesHidden(Element style) {
        return style != null && hiddenStyles.contains(style.getAttributeNS(W, "val"));
    }

    /** What Word of today shows stays; the substitute for older programs repeats it and goes. */
    private void choose(Element alternatives) {
        Element choice = child(alternatives, MC, "Choice");
        Element fallback = child(alternatives, MC, "Fallback");
        boolean known = choice != null
                && Set.of("wps", "wpg", "wpc")
                        .containsAll(List.of(choice.getAttribute("Requires").split("\\s+")));
        Element taken = known ? choice : fallback;
        if (taken == null) {
            WordXml.remove(alternatives);
            return;
        }
        if (known) {
            WordXml.children(alternatives).stream()
                    .filter(child -> child != choice)
                    .forEach(WordXml::remove);
            clean((Node) choice);
            return;
        }
        List<Node> content = WordXml.children(taken);
        content.forEach(node -> alternatives.getParentNode().insertBefore(node, alternatives));
        WordXml.remove(alternatives);
        content.forEach(this::cleanOne);
    }

    private static boolean isDrawn(Element drawing) {
        List<Element> graphics = WordXml.below(drawing, A, "graphicData");
        return !graphics.isEmpty()
                && graphics.stream().allMatch(graphic -> DRAWN.contains(graphic.getAttribute("uri")));
    }

    private static void replaced(Element element, String words) {
        Element text = element.getOwnerDocument().createElementNS(W, prefixed(element, "t"));
        text.setTextContent(words);
        element.getParentNode().replaceChild(text, element);
    }

    private static String prefixed(Element like, String name) {
        String prefix = like.lookupPrefix(W);
        return prefix == null ? name : prefix + ":" + name;
    }

    private void attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        List<Attr> gone = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Attr attribute = (Attr) all.item(i);
            if (isGone(attribute)) {
                gone.add(attribute);
            }
        }
        gone.forEach(element::removeAttributeNode);
        if ("docPr".equals(element.getLocalName()) || "cNvPr".equals(element.getLocalName())) {
            element.removeAttribute("title");
            element.setAttribute("name", "image");
        } else if (A.equals(element.getNamespaceURI()) && NAMED.contains(element.getLocalName())) {
            element.setAttribute("name", "theme");
        }
    }

    private static boolean isGone(Attr attribute) {
        String space = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        if (DECLARATION.equals(space)) {
            return !attribute.getValue().isEmpty() && !KNOWN.contains(attribute.getValue());
        }
        if (R.equals(space)) {
            String owner = attribute.getOwnerElement().getLocalName();
            return !owner.equals("headerReference")
                    && !owner.equals("footerReference")
                    && !attribute.getValue().startsWith(WordPictures.OURS);
        }
        if (V.equals(attribute.getOwnerElement().getNamespaceURI()) && space == null) {
            boolean type = "shapetype".equals(attribute.getOwnerElement().getLocalName());
            return name.equals("title") || name.equals("id") && !type || OTHERS.contains(name);
        }
        return space != null && !KNOWN.contains(space)
                || XML.equals(space) && !name.equals("space")
                || MC.equals(space)
                || W.equals(space) && (name.startsWith("rsid") || name.equals("author") || name.equals("date"))
                || space == null && OTHERS.contains(name);
    }
}
