package org.sunlight.publication.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code detection/cases.csv}: a text, what is to be found in it, and the words that the places point to. */
class DetectorTest {

    private static final Known KNOWN = new Known(
            List.of("王建国", "李", "阿木·尔沙", "Joanne Tan"),
            List.of("0871-65550001", "13900001111", "云溪路7号院"),
            Set.of("0871-63110000", "400-800-1234", "13577770000", "5301020000012345"));

    private final Detector detector = new Detector();

    record Case(String text, String found) {
        @Override
        public String toString() {
            return found + ": " + text;
        }
    }

    static Stream<Case> cases() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter('|')
                .setQuote(null)
                .setCommentMarker('#')
                .setTrim(true)
                .get();
        try (Reader table = new InputStreamReader(
                DetectorTest.class.getResourceAsStream("/detection/cases.csv"), StandardCharsets.UTF_8)) {
            return format.parse(table).getRecords().stream()
                    .map(row -> new Case(unescaped(row.get(0)), row.size() < 2 ? "" : unescaped(row.get(1))))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\z", "\u200b")
                .replace("\\k", "\u2f42");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName(
            "DET-01 DET-02 DET-03 DET-04 PPU-02 each kind is found where it stands, and what only looks like it is not")
    void finds(Case one) {
        String found = detector.look(one.text(), KNOWN).stream()
                .map(hit -> hit.kind() + "=" + one.text().substring(hit.start(), hit.end()))
                .collect(Collectors.joining("; "));
        assertEquals(one.found(), found, one.text());
    }

    @Test
    @DisplayName("DET-02 a wrong check digit lowers the certainty and hides nothing")
    void doubtsWrongCheckDigits() {
        assertEquals(
                "detection.reason.CHECK_DIGIT", only("证号11010519491231002X").reason());
        assertEquals(
                "detection.reason.CHECK_DIGIT_WRONG",
                only("证号110105194912310021").reason());
        assertEquals("detection.reason.OLD_NUMBER", only("证号110105491231002").reason());
    }

    @Test
    @DisplayName("DET-05 the heading of a column gives its cells the context of a sentence")
    void readsHeadings() {
        assertEquals(List.of("NAME 0-2"), shown(new TextPart(Place.TABLE, "名单!B2", "张伟", "姓名")));
        assertEquals(List.of("BIRTH_DATE 0-8"), shown(new TextPart(Place.TABLE, "名单!C2", "19650312", "出生日期")));
        assertEquals(List.of("PHONE 0-8"), shown(new TextPart(Place.TABLE, "名单!D2", "65551234", "联系电话")));
        assertEquals(List.of("ADDRESS 0-12"), shown(new TextPart(Place.TABLE, "名单!E2", "滇池路街道杨家村3组8号", "家庭住址")));
        assertEquals(List.of(), shown(new TextPart(Place.TABLE, "统计!B2", "65551234", "收入(元)")));
    }

    @Test
    @DisplayName("DET-06 no reason carries the datum, and every kind, place and reason has its name in both languages")
    void namesEverything() throws IOException {
        Set<String> keys = Stream.concat(
                        Stream.concat(
                                Stream.of(Suspicion.values()).map(kind -> "detection.Suspicion." + kind),
                                Stream.of(Place.values()).map(place -> "detection.Place." + place)),
                        cases().flatMap(one -> detector.look(one.text(), KNOWN).stream())
                                .map(Suggestion::reason))
                .collect(Collectors.toSet());
        for (String bundle : List.of("detection", "detection_en")) {
            Properties texts = new Properties();
            try (Reader reader =
                    Files.newBufferedReader(Path.of("src/main/resources/messages/" + bundle + ".properties"))) {
                texts.load(reader);
            }
            keys.forEach(key -> assertTrue(texts.containsKey(key), bundle + ": " + key));
        }
    }

    @Test
    @DisplayName("DET-07 what is known of the case does not show in any message")
    void keepsWhatIsKnown() {
        assertFalse(KNOWN.toString().contains("王建国"));
    }

    @Test
    @DisplayName("DET-08 no text takes more than its length: digits, labels and marks without end")
    void isNeverSlow() {
        List<String> hostile = List.of(
                "1",
                "1 ",
                "0",
                "1-",
                "申请人",
                "住",
                "住1号",
                "1号",
                "1栋1",
                "秘密",
                "a",
                "a@",
                "@a.",
                "岁",
                "1岁",
                "出生",
                "19",
                "2017年1月生",
                "怀孕",
                "云A",
                "E1",
                "就读于小学",
                "内部资料",
                "::",
                "(",
                "账号",
                "账号:1");
        for (String piece : hostile) {
            String text = piece.repeat(400_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> detector.look(text, KNOWN), piece);
        }
    }

    private Suggestion only(String text) {
        List<Suggestion> found = detector.look(text, KNOWN);
        assertEquals(1, found.size(), text);
        return found.get(0);
    }

    private List<String> shown(TextPart part) {
        return detector.look(List.of(part), KNOWN).stream()
                .map(hit -> hit.kind() + " " + hit.start() + "-" + hit.end())
                .toList();
    }
}
