package org.sunlight.publication.detection;

/**
 * One piece of text of a file.
 *
 * @param where for a reader who looks for it: {@code 名单!C2} is a cell, {@code p.3} a page, {@code §12} a paragraph
 * @param text as it stands in the file; suggestions count in it
 * @param heading of the column or field the text stands under, empty where there is none; gives the context that a
 *     sentence would give
 */
public record TextPart(Place place, String where, String text, String heading) {

    public TextPart {
        text = text == null ? "" : text;
        heading = heading == null ? "" : heading;
    }

    public TextPart(Place place, String where, String text) {
        this(place, where, text, "");
    }
}
