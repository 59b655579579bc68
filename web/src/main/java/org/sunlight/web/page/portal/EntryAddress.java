package org.sunlight.web.page.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where an entry is found. Index numbers hold slashes, and those of older catalogues anything; both have an address. */
public final class EntryAddress {

    static final String CATALOGUE = "/public/catalogue";

    private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z_-]+([./][0-9A-Za-z_-]+)*");

    private EntryAddress() {}

    /** Path below the house. */
    public static String of(String indexNumber) {
        return PLAIN.matcher(indexNumber).matches()
                ? CATALOGUE + "/" + indexNumber
                : CATALOGUE + "?index=" + URLEncoder.encode(indexNumber, StandardCharsets.UTF_8);
    }
}
