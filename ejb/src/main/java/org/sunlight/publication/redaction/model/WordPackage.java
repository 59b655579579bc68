package org.sunlight.publication.redaction.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sunlight.shared.error.RuleBroken;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of a Word file, unpacked with care. */
final class WordPackage {

    static final String MAIN = "word/document.xml";

    private static final int MOST_PARTS = 2000;
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
    /** The same for every file; the first month that the format can write without an extra field. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final Map<String, byte[]> parts;

    /** Where a relationship of a part leads. */
    record Target(String kind, String part) {}

    private WordPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * @throws RuleBroken REDACTION_FILE_ENCRYPTED, REDACTION_FILE_DAMAGED, REDACTION_FILE_TOO_LARGE,
     *     REDACTION_FILE_HAS_MACROS, REDACTION_KIND_UNSUPPORTED
     */
    static WordPackage open(byte[] content) {
        if (startsWith(content, OLD_OFFICE)) {
            boolean locked = new String(content, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
            throw locked ? Refusal.encrypted() : Refusal.unsupported();
        }
        Map<String, byte[]> parts = unpack(content);
        if (parts.isEmpty()) {
            throw Refusal.damaged();
        }
        if (!parts.containsKey(MAIN)) {
            throw Refusal.unsupported();
        }
        boolean macros = parts.keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml"));
        if (macros) {
            throw Refusal.macros();
        }
        return new WordPackage(parts);
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (content[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, byte[]> unpack(byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = LARGEST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= part.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    throw Refusal.tooLarge();
                }
                parts.put(entry.getName().replace('\\', '/'), part);
            }
            return parts;
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.damaged();
        }
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** What the part refers to inside of the file, by relationship id; outside addresses are not among them. */
    Map<String, Target> targets(String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Target> targets = new HashMap<>();
        part(folder + "_rels/" + part.substring(slash + 1) + ".rels").ifPresent(file -> {
            NodeList rows = WordXml.parse(file).getElementsByTagNameNS("*", "Relationship");
            for (int i = 0; i < rows.getLength(); i++) {
                Element row = (Element) rows.item(i);
                if (!"External".equals(row.getAttribute("TargetMode"))) {
                    String kind = row.getAttribute("Type");
                    targets.put(
                            row.getAttribute("Id"),
                            new Target(
                                    kind.substring(kind.lastIndexOf('/') + 1),
                                    absolute(folder, row.getAttribute("Target"))));
                }
            }
        });
        return targets;
    }

    private static String absolute(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        for (int up = path.indexOf("/../"); up > 0; up = path.indexOf("/../")) {
            path = path.substring(0, path.lastIndexOf('/', up - 1) + 1) + path.substring(up + 4);
        }
        return path;
    }

    /** Packs parts in their order; without times, comments or extra fields. */
    static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_DAY);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
