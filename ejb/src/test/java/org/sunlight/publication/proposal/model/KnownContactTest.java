package org.sunlight.publication.proposal.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunlight.publication.proposal.DeputyContact;
import org.sunlight.shared.error.RuleBroken;

/** Ways to reach a deputy stay out of what is published (DEP-05). */
class KnownContactTest {

    private static final KnownContact CONTACT = new KnownContact(
            new DeputyContact("0871-66112233", "daibiao@qq.example", "翠湖南路教师公寓三栋", "650031"),
            List.of("0871-00000001", "xxgk@kmxf.example", "云南省昆明市呈贡区锦绣大街1号", "650500"));

    @ParameterizedTest(name = "DEP-05 refused: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "代表电话：0871-66112233 | PERSONAL_DATA_IN_TEXT",
                "代表手机 138 8888 8888 | PERSONAL_DATA_IN_TEXT",
                "代表手机１３８８８８８８８８８ | PERSONAL_DATA_IN_TEXT",
                "邮箱 DAIBIAO@qq.example | PERSONAL_DATA_IN_TEXT",
                "邮箱 other@mail.example | PERSONAL_DATA_IN_TEXT",
                "寄往翠湖南路教师公寓三栋 | PERSONAL_DATA_IN_TEXT",
                "寄往翠湖南路 教师公寓 三栋 | PERSONAL_DATA_IN_TEXT",
                "住北京路12号3单元501室 | PERSONAL_DATA_IN_TEXT",
                "通信地址所在的650031片区 | POSTCODE_IN_TEXT",
                "邮政编码：651100 | POSTCODE_IN_TEXT",
                "邮 编 651100 | POSTCODE_IN_TEXT"
            })
    void refuses(String text, String code) {
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> CONTACT.refuseIn("publicText", text));
        assertEquals("publicText " + code, refusal.pointer() + " " + refusal.code());
        for (String known : CONTACT.known().known()) {
            assertFalse(refusal.arguments().toString().contains(known), "the refusal tells what it hides");
        }
    }

    @ParameterizedTest(name = "DEP-05 may stay: {0}")
    @ValueSource(
            strings = {
                "尊敬的李建国代表：您提出的建议收悉。",
                "联系人：信访局办公室，电话 0871-00000001，邮编：650500",
                "昆信复〔2017〕12号，2017年6月30日",
                "地址：云南省昆明市呈贡区锦绣大街1号",
                "投入资金6500310元",
                ""
            })
    void letsStay(String text) {
        assertDoesNotThrow(() -> CONTACT.refuseIn("publicText", text));
    }

    @Test
    @DisplayName(
            "DEP-05 the public text begins without the lines that hold contact data, and with all others as they are")
    void leavesLinesOut() {
        String reply = "李建国代表：\n您的建议收悉。\n（代表电话：13888888888，邮编：650031）\n联系电话：0871-00000001\n\n昆明市信访局";
        assertEquals("李建国代表：\n您的建议收悉。\n联系电话：0871-00000001\n\n昆明市信访局", CONTACT.withoutContactLines(reply));
    }
}
