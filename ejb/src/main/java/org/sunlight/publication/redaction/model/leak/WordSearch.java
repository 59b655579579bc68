package org.sunlight.publication.redaction.model.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sunlight.publication.redaction.LeakPlace;

/** Looks into a packed Office file: every part, every name, and the frame around them. */
final class WordSearch {

    private static final long LARGEST = 256L * 1024 * 1024;
    private static final int DEEPEST = 2;

    private static final Pattern KNOWN_PART = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels"
            + "|word/(?:document|settings|styles|numbering|footnotes|endnotes|header\\d+|footer\\d+)\\.xml"
            + "|word/theme/theme1\\.xml"
            + "|word/_rels/(?:document|footnotes|endnotes|header\\d+|footer\\d+)\\.xml\\.rels"
            + "|word/media/image\\d+\\.(?:png|jpeg)");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private static final Map<LeakPlace, Pattern> FORBIDDEN = Map.of(
            LeakPlace.WORD_REVISIONS,
            Pattern.compile("<w:(?:del|ins|moveFrom|moveTo|delText|delInstrText|\\w+Change|cellIns|cellDel)[\\s/>]"
                    + "|\\sw:rsid\\w*=|<w:rsids?[\\s/>]"),
            LeakPlace.WORD_HIDDEN_TEXT,
            Pattern.compile("<w:(?:vanish|specVanish|webHidden)[\\s/>]"),
            LeakPlace.WORD_FIELDS,
            Pattern.compile(
                    "<w:instrText[^>]*>(?!\\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\\s*<)|<w:(?:fldData|ffData)[\\s/>]"),
            LeakPlace.WORD_OBJECTS,
            Pattern.compile("<w:(?:object|altChunk|subDoc|control)[\\s/>]|<o:OLEObject"),
            LeakPlace.WORD_LINKS,
            Pattern.compile("TargetMode\\s*=\\s*[\"']External|<w:hyperlink[\\s/>]|<a:hlink|\\shref="),
            LeakPlace.WORD_MARKUP,
            Pattern.compile("<w:(?:comment\\w*|sdt|customXml\\w*|smartTag|docVars?|perm\\w+|bookmark\\w+)[\\s/>]"
                    + "|<mc:Fallback|extLst>|<!--|<!DOCTYPE|<\\?(?!xml )"));

    private final byte[] file;
    private final Findings findings;
    private final int depth;

    WordSearch(byte[] file, Findings findings) {
        this(file, findings, 0);
    }

    private WordSearch(byte[] file, Findings findings, int depth) {
        this.file = file;
        this.findings = findings;
        this.depth = depth;
    }

    void search() {
        findings.searched(FORBIDDEN.keySet().toArray(LeakPlace[]::new));
        findings.searched(LeakPlace.WORD_PARTS, LeakPlace.WORD_TEXT, LeakPlace.WORD_PART_NAMES);
        int number = 0;
        long left = LARGEST;
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                number++;
                byte[] part = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= part.length;
                if (left < 0 || !names.add(entry.getName())) {
                    findings.unreadable(LeakPlace.ARCHIVE_FRAME, number);
                    return;
                }
                entry(entry, part, number);
            }
        } catch (IOException | IllegalArgumentException broken) {
            findings.unreadable(LeakPlace.ARCHIVE_FRAME, number);
        }
        frame(number);
    }

    private void entry(ZipEntry entry, byte[] part, int number) {
        String name = entry.getName();
        findings.text(LeakPlace.WORD_PART_NAMES, number, name);
        findings.hiddenIf(entry.getComment() != null || entry.getExtra() != null, LeakPlace.ARCHIVE_FRAME, number);
        if (!KNOWN_PART.matcher(name).matches()) {
            findings.hidden(LeakPlace.WORD_PARTS, number);
        }
        if (PictureSearch.isPicture(part)) {
            PictureSearch.search(part, findings, number);
        } else if (name.startsWith("word/media/")) {
            findings.unreadable(LeakPlace.WORD_PARTS, number);
            findings.bytes(LeakPlace.WORD_PARTS, number, part);
        } else if (part.length > 4 && part[0] == 'P' && part[1] == 'K') {
            inner(part, number);
        } else {
            findings.bytes(LeakPlace.WORD_PARTS, number, part);
            markup(new String(part, StandardCharsets.UTF_8), number);
        }
    }

    private void inner(byte[] part, int number) {
        findings.hidden(LeakPlace.WORD_OBJECTS, number);
        if (depth < DEEPEST) {
            new WordSearch(part, findings, depth + 1).search();
        } else {
            findings.unreadable(LeakPlace.WORD_OBJECTS, number);
        }
    }

    /** The words of the part as they run on over tags, and each attribute by itself. */
    private void markup(String xml, int number) {
        findings.text(LeakPlace.WORD_TEXT, number, TAG.matcher(xml).replaceAll(""));
        FORBIDDEN.forEach(
                (place, pattern) -> findings.hiddenIf(pattern.matcher(xml).find(), place, number));
        List<String> values = new ArrayList<>();
        ATTRIBUTE.matcher(xml).results().forEach(hit -> values.add(hit.group(1) == null ? hit.group(2) : hit.group(1)));
        // parted, so that a value does not run on into the next
        findings.text(LeakPlace.WORD_MARKUP, number, String.join("|", values));
    }

    /** As many entries in the table at the end as in the file, nothing before, between, or after them. */
    private void frame(int entries) {
        String raw = new String(file, StandardCharsets.ISO_8859_1);
        int end = raw.lastIndexOf("PK\u0005\u0006");
        boolean plain = end >= 0 && end + 22 == file.length && u16(end + 10) == entries && u16(end + 20) == 0;
        findings.hiddenIf(!plain || raw.indexOf("PK\u0003\u0004") != 0, LeakPlace.ARCHIVE_FRAME, 0);
    }

    private int u16(int at) {
        return file[at] & 0xff | (file[at + 1] & 0xff) << 8;
    }
}
