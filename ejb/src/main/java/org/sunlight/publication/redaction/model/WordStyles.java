package org.sunlight.publication.redaction.model;

import static org.sunlight.publication.redaction.model.WordXml.W;
import static org.sunlight.publication.redaction.model.WordXml.child;
import static org.sunlight.publication.redaction.model.WordXml.isOn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Which styles hide their text, and what styles are called: their names are the author's words, and nobody sees them on paper. */
final class WordStyles {

    private static final int DEEPEST = 20;

    /** Names that Word itself gave; it knows headings and tables of contents by them. */
    private static final Pattern OF_WORD = Pattern.compile("normal|normal table|normal \\(web\\)|no list|no spacing"
            + "|default paragraph font|heading [1-9]|toc [1-9]|toc heading|index [1-9]|header|footer|page number|title|subtitle"
            + "|caption|hyperlink|followedhyperlink|strong|emphasis|table grid|list paragraph|list(?: bullet| number)?(?: [2-5])?"
            + "|body text(?: indent)?(?: [23])?|plain text|date|salutation|closing|signature|quote|balloon text"
            + "|(?:foot|end)note (?:text|reference)|table of figures");

    private static final Set<String> REFERENCES =
            Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink");

    private WordStyles() {}

    /** Gives each style a new id, and a new name unless it is Word's own; returns the new ids by the old ones. */
    static Map<String, String> rename(Document styles) {
        Map<String, String> ids = new HashMap<>();
        for (Element style : WordXml.below(styles, W, "style")) {
            String id = "s" + (ids.size() + 1);
            ids.putIfAbsent(style.getAttributeNS(W, "styleId"), id);
            set(style, "styleId", ids.get(style.getAttributeNS(W, "styleId")));
            Element name = child(style, W, "name");
            boolean known = name != null
                    && OF_WORD.matcher(name.getAttributeNS(W, "val").toLowerCase(Locale.ROOT))
                            .matches();
            if (name != null && !known) {
                set(name, "val", "style " + ids.size());
            }
        }
        return ids;
    }

    /** Leads what uses a style to its new id; what leads nowhere goes. */
    static void follow(Document part, Map<String, String> ids) {
        for (Element element : WordXml.below(part)) {
            if (W.equals(element.getNamespaceURI()) && REFERENCES.contains(element.getLocalName())) {
                String id = ids.get(element.getAttributeNS(W, "val"));
                if (id == null) {
                    WordXml.remove(element);
                } else {
                    set(element, "val", id);
                }
            }
        }
    }

    private static void set(Element element, String attribute, String value) {
        Attr there = element.getAttributeNodeNS(W, attribute);
        if (there != null) {
            there.setValue(value);
        }
    }

    /** Ids of the styles that hide, also by the style they are based on. */
    static Set<String> hiding(Document styles) {
        Map<String, Element> byId = new HashMap<>();
        for (Element style : WordXml.below(styles, W, "style")) {
            byId.put(style.getAttributeNS(W, "styleId"), style);
        }
        Set<String> hiding = new HashSet<>();
        byId.forEach((id, style) -> {
            if (hides(style, byId, 0)) {
                hiding.add(id);
            }
        });
        return hiding;
    }

    private static boolean hides(Element style, Map<String, Element> byId, int depth) {
        if (style == null || depth > DEEPEST) {
            return false;
        }
        Element properties = child(style, W, "rPr");
        Element own = properties == null ? null : child(properties, W, "vanish");
        if (own != null) {
            return isOn(own);
        }
        Element base = child(style, W, "basedOn");
        return base != null && hides(byId.get(base.getAttributeNS(W, "val")), byId, depth + 1);
    }
}
