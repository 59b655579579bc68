package org.sunlight.publication.redaction.model;

import static org.sunlight.publication.redaction.model.WordXml.W;
import static org.sunlight.publication.redaction.model.WordXml.child;
import static org.sunlight.publication.redaction.model.WordXml.isOn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Which styles hide their text. */
final class WordStyles {

    private static final int DEEPEST = 20;

    private WordStyles() {}

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
