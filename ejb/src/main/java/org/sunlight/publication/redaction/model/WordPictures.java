package org.sunlight.publication.redaction.model;

import static org.sunlight.publication.redaction.model.WordXml.A;
import static org.sunlight.publication.redaction.model.WordXml.R;
import static org.sunlight.publication.redaction.model.WordXml.V;
import static org.sunlight.publication.redaction.model.WordXml.W;
import static org.sunlight.publication.redaction.model.WordXml.is;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.shared.error.RuleBroken;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The pictures of a Word file, made anew without what lay beside the pixels and without the parts cut off on the page. */
final class WordPictures {

    /** Beginning of the relationship ids that are given here. */
    static final String OURS = "img";

    private final WordPackage source;
    private final Map<String, WordPackage.Target> targets;
    private final Map<String, byte[]> shelf;
    private final Map<String, String> relations = new LinkedHashMap<>();

    /**
     * @param targets what the part refers to
     * @param shelf takes the new pictures of the whole file, by name of the part
     */
    WordPictures(WordPackage source, Map<String, WordPackage.Target> targets, Map<String, byte[]> shelf) {
        this.source = source;
        this.targets = targets;
        this.shelf = shelf;
    }

    /** New relationships of the part: id and target below {@code word/}. */
    Map<String, String> relations() {
        return relations;
    }

    /** False when the drawing holds a picture that cannot be made anew; it then goes as a whole. */
    boolean settle(Element drawing) {
        for (Element element : WordXml.below(drawing)) {
            boolean own = owner(element) == drawing;
            if (own && is(element, A, "blip") && !blip(element)) {
                return false;
            }
            if (own && is(element, V, "imagedata") && !imageOfOldKind(element)) {
                return false;
            }
        }
        return true;
    }

    private static Node owner(Node element) {
        Node owner = element.getParentNode();
        while (owner != null && !is(owner, W, "drawing") && !is(owner, W, "pict")) {
            owner = owner.getParentNode();
        }
        return owner;
    }

    private boolean blip(Element blip) {
        blip.removeAttributeNS(R, "link");
        WordXml.below(blip, A, "extLst").forEach(WordXml::remove);
        Attr embed = blip.getAttributeNodeNS(R, "embed");
        if (embed == null) {
            return false;
        }
        Element cut = WordXml.child(blip.getParentNode(), A, "srcRect");
        String id = renewed(embed.getValue(), cut(cut));
        if (id == null) {
            return false;
        }
        embed.setValue(id);
        if (cut != null) {
            List.of("l", "t", "r", "b").forEach(cut::removeAttribute);
        }
        return true;
    }

    private static Pictures.Cut cut(Element cut) {
        return cut == null
                ? Pictures.Cut.NONE
                : new Pictures.Cut(share(cut, "l"), share(cut, "t"), share(cut, "r"), share(cut, "b"));
    }

    private static double share(Element cut, String side) {
        String value = cut.getAttribute(side);
        return value.matches("\\d+") ? Math.min(0.99, Double.parseDouble(value) / 100_000) : 0;
    }

    private boolean imageOfOldKind(Element image) {
        Attr reference = image.getAttributeNodeNS(R, "id");
        image.removeAttribute("src");
        if (reference == null) {
            return false;
        }
        Pictures.Cut cut = new Pictures.Cut(
                fraction(image, "cropleft"),
                fraction(image, "croptop"),
                fraction(image, "cropright"),
                fraction(image, "cropbottom"));
        String id = renewed(reference.getValue(), cut);
        if (id == null) {
            return false;
        }
        reference.setValue(id);
        return true;
    }

    private static double fraction(Element image, String side) {
        String value = image.getAttribute(side);
        image.removeAttribute(side);
        if (value.matches("\\d+f")) {
            return Math.min(0.99, Double.parseDouble(value.substring(0, value.length() - 1)) / 65_536);
        }
        return value.matches("0?\\.\\d+") ? Double.parseDouble(value) : 0;
    }

    private String renewed(String id, Pictures.Cut cut) {
        WordPackage.Target target = targets.get(id);
        if (target == null || !target.kind().equals("image")) {
            return null;
        }
        Pictures.Picture picture = source.part(target.part())
                .map(content -> readable(content, cut))
                .orElse(null);
        if (picture == null) {
            return null;
        }
        String name = "media/image" + (shelf.size() + 1) + "." + picture.kind();
        shelf.put("word/" + name, picture.content());
        String given = OURS + (relations.size() + 1);
        relations.put(given, name);
        return given;
    }

    /** A broken picture leaves a visible gap; a picture that is too large still stops everything. */
    private static Pictures.Picture readable(byte[] content, Pictures.Cut cut) {
        try {
            return Pictures.rebuild(content, cut);
        } catch (RuleBroken refused) {
            if (refused.code().equals("REDACTION_FILE_DAMAGED")) {
                return null;
            }
            throw refused;
        }
    }
}
