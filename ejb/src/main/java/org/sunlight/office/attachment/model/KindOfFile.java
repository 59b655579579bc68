package org.sunlight.office.attachment.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.sunlight.shared.error.RuleBroken;

/** What a file is, by what stands in it. */
public final class KindOfFile {

    private static final Detector DETECTOR = TikaConfig.getDefaultConfig().getDetector();

    private static final Map<String, Set<String>> KINDS = kinds();

    /** Entries by which the packed formats are known, each with its media type. */
    private static final Map<String, String> IN_ZIP = Map.of(
            "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "OFD.xml", "application/ofd");

    private static final Map<String, String> IN_OLE = Map.of(
            "WordDocument", "application/msword",
            "Workbook", "application/vnd.ms-excel",
            "PowerPoint Document", "application/vnd.ms-powerpoint");

    private static final int LOOKED_AT = 64 * 1024;

    private KindOfFile() {}

    /**
     * Media type of the file.
     *
     * @throws RuleBroken ATTACHMENT_KIND_REFUSED for a kind that is not kept, ATTACHMENT_NAME_MISMATCH when the ending of
     *     the name belongs to another kind
     */
    public static String recognise(Path file, FileName name) {
        String kind = look(file);
        Set<String> endings = KINDS.get(kind);
        if (endings == null) {
            throw RuleBroken.at("fileName", "ATTACHMENT_KIND_REFUSED", kind);
        }
        if (!endings.contains(name.extension())) {
            throw RuleBroken.at("fileName", "ATTACHMENT_NAME_MISMATCH", name.extension(), String.join(", ", endings));
        }
        return kind;
    }

    private static String look(Path file) {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            String kind = DETECTOR.detect(content, new Metadata()).getBaseType().toString();
            return switch (kind) {
                case "application/zip", "application/x-tika-ooxml" -> lookIntoZip(file, kind);
                case "application/octet-stream" -> isChineseText(file) ? "text/plain" : kind;
                case "application/x-tika-msoffice" -> lookIntoOle(file, kind);
                default -> kind;
            };
        } catch (IOException e) {
            throw new UncheckedIOException("stored file cannot be read back", e);
        }
    }

    /** Plain text of older Chinese systems, which the detector does not know: clean GB18030 without control characters. */
    private static boolean isChineseText(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] start = content.readNBytes(LOOKED_AT);
            CharBuffer text = CharBuffer.allocate(start.length);
            CharsetDecoder decoder = Charset.forName("GB18030").newDecoder();
            // a character cut off at the end of what is looked at is no error
            boolean clean = !decoder.decode(ByteBuffer.wrap(start), text, false).isError();
            return clean && text.flip().chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
        }
    }

    private static String lookIntoZip(Path file, String otherwise) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return IN_ZIP.entrySet().stream()
                    .filter(known -> zip.getEntry(known.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(otherwise);
        } catch (ZipException broken) {
            throw RuleBroken.at("fileName", "ATTACHMENT_UNREADABLE");
        }
    }

    private static String lookIntoOle(Path file, String otherwise) {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            return IN_OLE.entrySet().stream()
                    .filter(known -> ole.getRoot().hasEntryCaseInsensitive(known.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException broken) {
            throw RuleBroken.at("fileName", "ATTACHMENT_UNREADABLE");
        }
    }

    private static Map<String, Set<String>> kinds() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream table = KindOfFile.class.getResourceAsStream("/attachment/kinds.csv");
                InputStreamReader reader = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            Map<String, Set<String>> kinds = new HashMap<>();
            for (CSVRecord row : format.parse(reader)) {
                kinds.put(row.get("media_type"), Set.of(row.get("endings").split(" ")));
            }
            return Map.copyOf(kinds);
        } catch (IOException e) {
            throw new UncheckedIOException("attachment/kinds.csv", e);
        }
    }
}
