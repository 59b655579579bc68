package org.sunlight.office.notice.model;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.office.notice.NoticeField;
import org.w3c.dom.Element;

/**
 * One version of one paper, in force from {@code validFrom} (inclusive) to {@code validTo} (exclusive, null: open).
 *
 * @param word 文种代字 within the document number, or null for a paper without number; one that begins with {@code ~}
 *     is of another trade than disclosure
 * @param remedyOf decision code whose remedy it must name, or null for a paper that must not name one
 * @param article the law it rests on, or null where the drafter has to name it
 * @param mandatory sentences that must survive the filling
 * @param content the text with its blanks
 */
public record NoticeTemplate(
        String code,
        LocalDate validFrom,
        LocalDate validTo,
        String title,
        String word,
        String audience,
        String remedyOf,
        String article,
        List<Blank> blanks,
        List<String> mandatory,
        Element content) {

    /**
     * A field of the template.
     *
     * @param part what of a lawful notice it carries: {@code facts}, {@code ground}, {@code article}, {@code term}, or
     *     empty
     * @param initial value when the drafter gives none, or empty
     * @param least smallest number allowed, or null
     * @param most largest number allowed, or null
     */
    public record Blank(
            String name, String kind, boolean required, String part, String initial, Integer least, Integer most) {

        NoticeField field() {
            return new NoticeField(name, kind, required);
        }
    }

    public boolean withRemedy() {
        return remedyOf != null;
    }

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || on.isBefore(validTo));
    }

    public List<NoticeField> fields() {
        return blanks.stream().map(Blank::field).toList();
    }
}
