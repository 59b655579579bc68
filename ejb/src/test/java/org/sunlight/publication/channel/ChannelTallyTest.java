package org.sunlight.publication.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.publication.channel.ChannelTally.Appearance;

/** Once in the total, once for each kind; and the numbers of the veto. */
class ChannelTallyTest {

    @Test
    @DisplayName("CHA-08 I-34 an entry on five channels is one entry, and one on each")
    void onceInTheTotal() {
        List<Appearance> appearances = new ArrayList<>();
        for (ChannelKind kind : List.of(
                ChannelKind.WEBSITE,
                ChannelKind.GAZETTE,
                ChannelKind.MICROBLOG,
                ChannelKind.WECHAT,
                ChannelKind.BOARD)) {
            appearances.add(new Appearance("A", kind));
        }
        // a second account of the same kind, and the same account again
        appearances.add(new Appearance("A", ChannelKind.WECHAT));
        appearances.add(new Appearance("A", ChannelKind.WECHAT));
        appearances.add(new Appearance("B", ChannelKind.WECHAT));
        ChannelTally tally = ChannelTally.of(2026, appearances);
        assertEquals(2, tally.total());
        assertEquals(2, tally.byKind().get(ChannelKind.WECHAT));
        assertEquals(1, tally.byKind().get(ChannelKind.WEBSITE));
        assertEquals(0, tally.byKind().get(ChannelKind.OTHER));
        long sum = tally.byKind().values().stream().mapToLong(Long::longValue).sum();
        assertTrue(tally.total() <= sum);
    }

    @ParameterizedTest(name = "{0} news, {1} others, {2} empty: {3}")
    @DisplayName("CHA-04 five, ten and five make the veto, each by itself")
    @CsvSource({"0,0,0,false", "4,9,4,false", "5,0,0,true", "0,10,0,true", "0,0,5,true", "3,2,0,false"})
    void veto(int news, int others, int empty, boolean vetoed) {
        List<ColumnRow> rows = new ArrayList<>();
        rows.addAll(Collections.nCopies(news, row(ColumnClass.NEWS, Freshness.FAILING)));
        rows.addAll(Collections.nCopies(others, row(ColumnClass.OTHER, Freshness.FAILING)));
        rows.addAll(Collections.nCopies(empty, row(ColumnClass.NOTICE, Freshness.EMPTY)));
        rows.addAll(Collections.nCopies(7, row(ColumnClass.NEWS, Freshness.NEAR)));
        VetoCount count = VetoCount.of(rows, 5, 10, 5);
        assertEquals(news, count.failing());
        assertEquals(others, count.overdue());
        assertEquals(empty, count.empty());
        assertEquals(vetoed, count.isVetoed());
    }

    @Test
    @DisplayName("CHA-04 nothing wrong is no veto")
    void nothing() {
        assertFalse(VetoCount.of(List.of(row(ColumnClass.NEWS, Freshness.FRESH)), 5, 10, 5)
                .isVetoed());
    }

    private static ColumnRow row(ColumnClass kind, Freshness freshness) {
        SiteColumnView column = new SiteColumnView("c", 1, "栏目", "工作动态", null, null, 1);
        return new ColumnRow(
                column,
                1,
                null,
                null,
                null,
                kind,
                null,
                false,
                null,
                null,
                LocalDate.of(2026, 1, 1),
                null,
                null,
                freshness);
    }
}
