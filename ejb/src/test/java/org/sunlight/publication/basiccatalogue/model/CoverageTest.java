package org.sunlight.publication.basiccatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.publication.basiccatalogue.BasicEntryParticulars;
import org.sunlight.publication.basiccatalogue.BasicEntryView;
import org.sunlight.publication.basiccatalogue.CoverageRow;
import org.sunlight.publication.basiccatalogue.CoverageState;
import org.sunlight.publication.basiccatalogue.CoverageView;
import org.sunlight.publication.basiccatalogue.DisclosureWay;

class CoverageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static BasicEntryParticulars entry(DisclosureWay way, boolean inUse, Integer cycle, String column) {
        return new BasicEntryParticulars(
                1, "机构信息", null, "内容", "依据", "时限", "办公室", "网站", "公众", way, "本级", "每月", cycle, inUse, column, null,
                null);
    }

    @ParameterizedTest(name = "{0} in use {1}, cycle {2}, column {3}, {4} public, last {5}: {6}")
    @DisplayName("BAS-06 a matter is public, out of date, empty, without a column, or not counted")
    @CsvSource({
        "PROACTIVE,true,30,news,3,2026-11-01,CURRENT",
        "PROACTIVE,true,30,news,3,2026-10-29,CURRENT",
        "PROACTIVE,true,30,news,3,2026-10-28,STALE",
        "PROACTIVE,true,,news,1,2009-01-01,CURRENT",
        "PROACTIVE,true,30,news,0,,EMPTY",
        "PROACTIVE,true,30,,0,,NOT_LINKED",
        "PROACTIVE,false,30,news,3,2026-11-01,NOT_COUNTED",
        "ON_REQUEST,true,30,news,0,,NOT_COUNTED",
    })
    void states(
            DisclosureWay way,
            boolean inUse,
            Integer cycle,
            String column,
            long published,
            LocalDate last,
            CoverageState expected) {
        assertEquals(expected, Coverage.state(entry(way, inUse, cycle, column), published, last, TODAY));
    }

    @ParameterizedTest(name = "{0} current, {1} stale, {2} empty, {3} unlinked, {4} not counted: {5} %")
    @DisplayName("BAS-06 the share counts what is public of what has to be; nothing to count has no share")
    @CsvSource({"1,1,1,0,9,66.7", "2,0,0,1,0,66.7", "3,0,0,0,0,100.0", "0,0,3,0,0,0.0", "0,0,0,0,4,", "1,0,7,0,0,12.5"})
    void sums(int current, int stale, int empty, int unlinked, int uncounted, BigDecimal share) {
        List<CoverageRow> rows = new ArrayList<>();
        add(rows, current, CoverageState.CURRENT);
        add(rows, stale, CoverageState.STALE);
        add(rows, empty, CoverageState.EMPTY);
        add(rows, unlinked, CoverageState.NOT_LINKED);
        add(rows, uncounted, CoverageState.NOT_COUNTED);
        CoverageView sum = Coverage.sum("K-1", rows);
        assertEquals(current + stale + empty + unlinked, sum.counted());
        assertEquals(current + stale, sum.covered());
        assertEquals(stale, sum.stale());
        assertEquals(empty, sum.empty());
        assertEquals(unlinked, sum.notLinked());
        if (share == null) {
            assertNull(sum.share());
        } else {
            assertEquals(share, sum.share());
        }
    }

    private static void add(List<CoverageRow> rows, int times, CoverageState state) {
        BasicEntryView entry =
                new BasicEntryView("1-1", entry(DisclosureWay.PROACTIVE, true, null, "news"), null, null, null);
        IntStream.range(0, times).forEach(i -> rows.add(new CoverageRow(entry, 0, null, state)));
    }

    @Test
    @DisplayName("BAS-01 the start values have every column of the form and follow one another")
    void startValues() {
        List<BasicEntryParticulars> start = StartValues.shipped();
        assertTrue(start.size() >= 22, "the start list names twenty-two matters");
        for (int i = 0; i < start.size(); i++) {
            BasicEntryParticulars said = start.get(i);
            assertEquals(i + 1, said.serial());
            List.of(said.topic(), said.content(), said.basis(), said.term(), said.section(), said.channels())
                    .forEach(text -> assertNotEquals("", text));
            List.of(said.audience(), said.level(), said.frequency(), said.columnCode())
                    .forEach(text -> assertNotEquals("", text));
        }
    }
}
