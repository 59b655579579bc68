package org.sunlight.office.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalTraceTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "证号530102199001010018,ID_NUMBER",
                "证号５３０１０２１９９００１０１００１８,ID_NUMBER",
                "证号530102 19900101 0018,ID_NUMBER",
                "老证530102900101001,ID_NUMBER",
                "电话13888888888,MOBILE",
                "电话138-8888-8888,MOBILE",
                "致电0871-63110000,PHONE",
                "卡号6222021234567890120,-",
                "卡号6222021234567890128,BANK_CARD",
                "邮箱wang.x@example.com,EMAIL",
                "车牌云A12345,PLATE",
                "住北京路12号3单元501室,ADDRESS",
                "护照E12345678,PASSPORT",
                "信访人王建国反映,NAME",
                "信访人王 建 国反映,NAME",
                "小区电梯停运三个月,-",
                "文号昆信访〔2026〕123号,-",
                "登记编号KMXF-XF-2026-000123,-",
                "共120件、3500人次,-",
                "2026年11月24日至2026年12月31日,-"
            })
    @DisplayName(
            "PPU-02 what has the form of personal data, or stands in the case, is found; numbers of the house are not")
    void finds(String text, String kinds) {
        Set<String> found = PersonalTrace.find(text, List.of("王建国", "李")).stream()
                .map(PersonalTrace::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(kinds == null ? Set.of() : Set.of(kinds.split(" ")), found, text);
    }
}
