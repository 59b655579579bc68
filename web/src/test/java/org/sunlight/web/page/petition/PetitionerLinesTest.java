package org.sunlight.web.page.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.office.counter.IdType;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.PetitionerView;

class PetitionerLinesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "张三|张三||||false",
                "*张三|张三||||true",
                "＊张三 0871-00000001|张三||0871-00000001||true",
                "张三，11010519491231002X，13800000000，某路 2 号|张三|11010519491231002X|13800000000|某路 2 号|false",
                "张三 某路2号 13800000000|张三||13800000000|某路2号|false",
                "Li Si|Li|||Si|false",
            })
    @DisplayName("PET-03 a line is read as it is written at a counter")
    void reads(String line, String name, String number, String phone, String address, boolean representative) {
        PetitionerEntry entry = PetitionerLines.read(List.of(line)).get(0);
        assertEquals(name, entry.name());
        assertEquals(number, entry.idNumber());
        assertEquals(number == null ? null : IdType.RESIDENT_ID, entry.idType());
        assertEquals(phone, entry.phone());
        assertEquals(address, entry.address());
        assertEquals(representative, entry.representative());
    }

    @Test
    @DisplayName("PET-03 what was written for amending reads back as it was")
    void writesWhatItReads() {
        PetitionerView person = new PetitionerView(
                1,
                "张三",
                IdType.RESIDENT_ID,
                "11010519491231002X",
                false,
                null,
                false,
                "0871-00000001",
                "某路2号",
                null,
                null,
                null,
                true);
        PetitionerEntry again = PetitionerLines.read(
                        PetitionerLines.write(List.of(person)).lines().toList())
                .get(0);
        assertEquals(person.name(), again.name());
        assertEquals(person.idNumber(), again.idNumber());
        assertEquals(person.phone(), again.phone());
        assertEquals(person.address(), again.address());
        assertEquals(true, again.representative());
        assertNull(again.email());
        PetitionerView more = new PetitionerView(
                1,
                "张三",
                IdType.RESIDENT_ID,
                "11010519491231002X",
                false,
                LocalDate.of(1949, 12, 31),
                false,
                "0871-00000001",
                null,
                "650500",
                "z@example.org",
                "张母",
                true);
        PetitionerEntry whole =
                PetitionerLines.read(List.of("张三 0871-00000002"), List.of(more)).get(0);
        assertEquals("z@example.org", whole.email());
        assertEquals("张母", whole.guardian());
        assertEquals("0871-00000002", whole.phone());
    }
}
