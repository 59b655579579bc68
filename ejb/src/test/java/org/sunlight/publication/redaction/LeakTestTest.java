package org.sunlight.publication.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunlight.publication.redaction.model.PdfRedaction;

/** The leak test sees each word by itself, with nobody having redacted anything. */
class LeakTestTest {

    private static final String SECRET = "赵某的电话13987654321";

    private static byte[] pdf;
    private static byte[] word;

    @BeforeAll
    static void build() throws IOException {
        pdf = CanaryPdf.withCanaries();
        word = CanaryWord.withCanaries();
    }

    static Stream<String> pdfPlaces() {
        return CanaryPdf.CANARIES.keySet().stream();
    }

    static Stream<String> wordPlaces() {
        return CanaryWord.CANARIES.keySet().stream();
    }

    @ParameterizedTest(name = "RED-05 a PDF that nobody redacted: finds the word in {0}")
    @MethodSource("pdfPlaces")
    void seesInPdf(String place) {
        LeakReport report = LeakTest.search("a.pdf", pdf, List.of(CanaryPdf.word(place)));
        assertTrue(report.hasSecret(), () -> place + ": " + report.leaks());
        assertFalse(LeakTest.search("a.pdf", pdf, List.of("没有这个词")).hasSecret(), "cries wolf");
    }

    @ParameterizedTest(name = "RED-05 a Word file that nobody redacted: finds the word in {0}")
    @MethodSource("wordPlaces")
    void seesInWord(String place) {
        LeakReport report = LeakTest.search("a.docx", word, List.of(CanaryWord.word(place)));
        assertTrue(report.hasSecret(), () -> place + ": " + report.leaks());
        assertFalse(LeakTest.search("a.docx", word, List.of("没有这个词")).hasSecret(), "cries wolf");
    }

    @Test
    @DisplayName("RED-05 the words of a page are read with their fonts, in a file that was saved once")
    void seesTheTextLayer() throws IOException {
        byte[] once = CanaryPdf.plain("信访人" + CanaryPdf.ON_THE_PAGE + "反映的问题");
        assertTrue(LeakTest.search("a.pdf", once, List.of(CanaryPdf.ON_THE_PAGE)).leaks().stream()
                .anyMatch(leak -> leak.kind() == LeakKind.SECRET_FOUND && leak.place() == LeakPlace.PDF_TEXT_LAYER));
    }

    static Stream<String> spellings() {
        byte[] utf8 = SECRET.getBytes(StandardCharsets.UTF_8);
        byte[] gb = SECRET.getBytes(Charset.forName("GB18030"));
        byte[] wide = SECRET.getBytes(StandardCharsets.UTF_16LE);
        StringBuilder entities = new StringBuilder();
        StringBuilder escapes = new StringBuilder();
        StringBuilder percent = new StringBuilder();
        SECRET.chars().forEach(c -> {
            entities.append("&#x").append(Integer.toHexString(c)).append(';');
            escapes.append(String.format("\\u%04x", c));
        });
        for (byte b : utf8) {
            percent.append(String.format("%%%02X", b));
        }
        return Stream.of(
                SECRET,
                "赵 某 的\n电话 139 8765\t4321",
                "赵某的电话１３９８７６５４３２１",
                "赵\u200b某的电话139\u00ad87654321",
                entities.toString(),
                escapes.toString(),
                percent.toString(),
                HexFormat.of().formatHex(utf8),
                HexFormat.of().withUpperCase().formatHex(gb),
                HexFormat.of().formatHex(wide),
                "x" + Base64.getEncoder().encodeToString(utf8),
                Base64.getEncoder().encodeToString(("ab" + SECRET + "zz").getBytes(StandardCharsets.UTF_8)),
                Base64.getMimeEncoder()
                        .encodeToString(("前面的许多字前面的许多字" + SECRET + "后面的许多字后面的许多字").getBytes(wideOrNarrow())),
                Base64.getUrlEncoder().encodeToString(gb));
    }

    private static Charset wideOrNarrow() {
        return StandardCharsets.UTF_16LE;
    }

    @ParameterizedTest(name = "RED-05 finds the word however it is spelled: {index}")
    @MethodSource("spellings")
    void seesEverySpelling(String text) {
        assertTrue(LeakTest.search("a.txt", text.getBytes(StandardCharsets.UTF_8), List.of(SECRET))
                .hasSecret());
    }

    @ParameterizedTest(name = "RED-05 finds the word in the encoding {0}")
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void seesEveryEncoding(String charset) {
        byte[] file = ("公开的文字" + SECRET + "公开的文字").getBytes(Charset.forName(charset));
        assertTrue(LeakTest.search("a.bin", file, List.of(SECRET)).hasSecret());
        byte[] shifted = new byte[file.length + 1];
        System.arraycopy(file, 0, shifted, 1, file.length);
        assertTrue(LeakTest.search("a.bin", shifted, List.of(SECRET)).hasSecret());
    }

    @Test
    @DisplayName("RED-05 the name of the file counts")
    void seesTheName() {
        LeakReport report = LeakTest.search("关于" + SECRET + "的答复.txt", new byte[] {'o', 'k'}, List.of(SECRET));
        assertEquals(List.of(new Leak(LeakKind.SECRET_FOUND, LeakPlace.FILE_NAME, 0)), report.leaks());
    }

    @Test
    @DisplayName("RED-06 what cannot be read is a leak, and so is a packed file with something around it")
    void failsClosed() throws IOException {
        assertFalse(LeakTest.search("a.bin", new byte[] {0, 1, 2, 3}, List.of()).isClean());
        assertFalse(LeakTest.search("a.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII), List.of())
                .isClean());
        assertFalse(LeakTest.search("a.docx", new byte[] {'P', 'K', 3, 4, 9, 9}, List.of())
                .isClean());
        byte[] plain = CanaryWord.plain("公开");
        byte[] longer = Arrays.copyOf(plain, plain.length + 3);
        assertTrue(LeakTest.search("a.docx", longer, List.of()).leaks().stream()
                .anyMatch(leak -> leak.place() == LeakPlace.ARCHIVE_FRAME));
        assertTrue(LeakTest.search("a.docx", plain, List.of()).isClean());
    }

    @Test
    @DisplayName("RED-06 an object that nothing leads to is a leak, even where no word in it is known")
    void seesUnreachable() throws IOException {
        byte[] made = PdfRedaction.rebuild(CanaryPdf.plain("公开"), List.of()).content();
        assertTrue(LeakTest.search("a.pdf", made, List.of()).isClean());
        byte[] behind = CanaryPdf.unreachable("谁也不知道");
        byte[] longer = Arrays.copyOf(made, made.length + behind.length);
        System.arraycopy(behind, 0, longer, made.length, behind.length);
        assertTrue(LeakTest.search("a.pdf", longer, List.of()).leaks().stream()
                .anyMatch(leak -> leak.place() == LeakPlace.PDF_OTHER));
    }

    @Test
    @DisplayName("RED-05 a word too short to be looked for is refused, not passed over")
    void refusesShortWords() {
        assertThrows(IllegalArgumentException.class, () -> LeakTest.search("a.txt", new byte[] {'a'}, List.of(" 王 ")));
    }

    @Test
    @DisplayName("RED-05 no leak carries the word it found")
    void keepsTheSecret() {
        String told =
                LeakTest.search("a.docx", word, CanaryWord.CANARIES.values()).toString()
                        + LeakTest.search("a.pdf", pdf, CanaryPdf.CANARIES.values());
        CanaryWord.CANARIES.values().forEach(canary -> assertFalse(told.contains(canary)));
        CanaryPdf.CANARIES.values().forEach(canary -> assertFalse(told.contains(canary)));
    }
}
