package org.sunlight.web.page.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.StringJoiner;
import org.sunlight.publication.catalogue.EntryFilter;
import org.sunlight.publication.catalogue.Validity;

/**
 * What a reader asks the catalogue, as it stands in the address. What makes no sense is left out, so that each question has
 * one address and each address one remembered page.
 *
 * @param page from 1
 * @param before place from which the list goes on, where it is longer than can be counted
 */
public record CatalogueQuestion(
        String words,
        String topic,
        String column,
        Long organ,
        Integer year,
        Validity validity,
        int page,
        EntryFilter.Place before) {

    static final int SIZE = 20;

    private static final int LONGEST = 100;
    private static final int DEEPEST = 50;

    static CatalogueQuestion of(HttpServletRequest request) {
        return new CatalogueQuestion(
                text(request, "words", ".+"),
                text(request, "topic", "[A-Z0-9.]{1,20}"),
                text(request, "column", "[a-z0-9-]{1,40}"),
                number(text(request, "organ", "\\d{1,18}")),
                year(text(request, "year", "[12]\\d{3}")),
                validity(text(request, "validity", "[A-Z_]{1,20}")),
                page(text(request, "page", "\\d{1,4}")),
                place(text(request, "before", "\\d{1,16}\\.\\d{1,9}-\\d{1,18}")));
    }

    EntryFilter filter() {
        return new EntryFilter(words, topic, column, organ, year, validity, null, before);
    }

    int first() {
        return (page - 1) * SIZE;
    }

    /** Whether anything narrows the catalogue. */
    public boolean isNarrowed() {
        return words != null || topic != null || column != null || organ != null || year != null || validity != null;
    }

    /** Parameters of the address, with the question mark; nothing where nothing is asked. */
    public String address() {
        StringJoiner address = new StringJoiner("&", "?", "").setEmptyValue("");
        add(address, "words", words);
        add(address, "topic", topic);
        add(address, "column", column);
        add(address, "organ", organ);
        add(address, "year", year);
        add(address, "validity", validity);
        add(address, "before", before == null ? null : written(before));
        add(address, "page", page == 1 ? null : page);
        return address.toString();
    }

    CatalogueQuestion at(int other) {
        return new CatalogueQuestion(words, topic, column, organ, year, validity, other, before);
    }

    CatalogueQuestion from(EntryFilter.Place place) {
        return new CatalogueQuestion(words, topic, column, organ, year, validity, 1, place);
    }

    private static void add(StringJoiner address, String name, Object value) {
        if (value != null) {
            address.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    private static String text(HttpServletRequest request, String name, String form) {
        String value = request.getParameter(name);
        if (value == null || value.isBlank() || !value.strip().matches(form)) {
            return null;
        }
        String plain = value.strip().replaceAll("\\s+", " ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private static Long number(String text) {
        return text == null ? null : Long.valueOf(text);
    }

    private static Integer year(String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private static Validity validity(String text) {
        return Arrays.stream(Validity.values())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static int page(String text) {
        return text == null ? 1 : Math.max(1, Math.min(DEEPEST, Integer.parseInt(text)));
    }

    private static String written(EntryFilter.Place place) {
        return place.publishedAt().getEpochSecond() + "." + place.publishedAt().getNano() + "-" + place.id();
    }

    private static EntryFilter.Place place(String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split("[.-]");
        return new EntryFilter.Place(
                Instant.ofEpochSecond(Math.min(Long.parseLong(parts[0]), 253_000_000_000L), Long.parseLong(parts[1])),
                Long.parseLong(parts[2]));
    }
}
