package org.sunlight.web.page.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * A page as it is sent.
 *
 * @param body in UTF-8
 * @param tag validator of the body, with its quotation marks
 * @param names index numbers of the entries on which it depends; null for all
 */
record PublicPage(int status, String mediaType, byte[] body, String tag, Set<String> names) {

    static PublicPage of(int status, String mediaType, String text, Set<String> names) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            String tag = "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
            return new PublicPage(status, mediaType, body, tag, names);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    boolean dependsOn(Set<String> changed) {
        return names == null || names.stream().anyMatch(changed::contains);
    }
}
