package org.sunlight.publication.guide.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.guide.GuideContent;
import org.sunlight.publication.guide.GuidePoster;
import org.sunlight.publication.guide.PublicGuide;
import org.sunlight.shared.error.RuleBroken;

class GuideTextTest {

    static OrganView organ(String address, String postcode, String phone, String fax, String email) {
        return new OrganView(
                7, "KMXF", "昆明市信访局", null, "/7/", "KMXF", "昆信公开", null, null, address, postcode, phone, fax, email,
                false, true, 1);
    }

    private static GuideContent start() {
        return GuideStart.of(organ("锦绣大街1号", "650500", "0871-00000001", null, "xxgk@kmxf.example"));
    }

    private static GuideContent with(String phone, String access) {
        GuideContent start = start();
        return new GuideContent(
                start.office(),
                start.address(),
                start.postcode(),
                start.hours(),
                phone,
                start.fax(),
                start.email(),
                start.website(),
                start.classification(),
                start.arrangement(),
                access,
                start.requests(),
                start.supervision());
    }

    @Test
    @DisplayName("GUI-01 GUI-03 what is public can be set in parts again, to the letter")
    void thereAndBack() {
        GuideContent content = GuideText.checked(start());
        assertEquals(content, GuideText.parse(GuideText.render(content)));
        assertTrue(GuideText.render(content).contains("联系电话：0871-00000001"));
        assertTrue(content.requests().lines().count() >= 4);
    }

    @Test
    @DisplayName(
            "GUI-03 a section may hold colons, blank lines and the words of a heading, but not a heading as a line")
    void tricky() {
        GuideContent content = GuideText.checked(with("0871：1", "联系电话：另见\n\n  五、监督和救济 一节  \n网站：无"));
        assertEquals(content, GuideText.parse(GuideText.render(content)));
        GuideContent confused = with("1", "第一段\n五、监督和救济\n第二段");
        assertEquals(
                "GUIDE_HEADING_IN_TEXT",
                assertThrows(RuleBroken.class, () -> GuideText.checked(confused))
                        .code());
    }

    @Test
    @DisplayName("GUI-02 without telephone or a section it is not kept")
    void missing() {
        assertEquals(
                "phone",
                assertThrows(RuleBroken.class, () -> GuideText.checked(with(" ", "正文")))
                        .pointer());
        assertEquals(
                "access",
                assertThrows(RuleBroken.class, () -> GuideText.checked(with("1", null)))
                        .pointer());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @DisplayName("GUI-04 I-36 each part of where an organ can be reached counts, blanks do not")
    @CsvSource(
            value = {
                "锦绣大街1号|650500|1|-|-|",
                "锦绣大街2号|650500|1|-|-|address",
                "锦绣大街1号|650501|1|-|-|postcode",
                "锦绣大街1号|650500|2|-|-|phone",
                "锦绣大街1号|650500|1|3|-|fax",
                "锦绣大街1号|650500|1|-|a@b|email",
            },
            delimiter = '|',
            nullValues = "-")
    void contact(String address, String postcode, String phone, String fax, String email, String difference) {
        Contact before = Contact.of(organ("锦绣大街1号 ", "650500", "1", " ", null));
        List<String> expected = difference == null ? List.of() : List.of(difference);
        assertEquals(expected, before.differences(Contact.of(organ(address, postcode, phone, fax, email))));
    }

    @ParameterizedTest
    @EnumSource(GuidePoster.Size.class)
    @DisplayName("GUI-03 the poster is one page and names organ, address, postcode and telephone")
    void poster(GuidePoster.Size size) throws Exception {
        PublicGuide guide = new PublicGuide(
                "KMXF", "昆明市信访局", "KMXF/2026-00001", "昆明市信访局政府信息公开指南", Instant.EPOCH, GuideText.checked(start()));
        try (PDDocument poster = Loader.loadPDF(GuidePoster.print(guide, size))) {
            String text = new PDFTextStripper().getText(poster);
            List.of("昆明市信访局", "依申请公开指南", "锦绣大街1号", "650500", "0871-00000001")
                    .forEach(word -> assertTrue(text.contains(word), word + " in " + text));
            assertEquals(1, poster.getNumberOfPages());
        }
    }
}
