package org.sunlight.publication.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CatalogueSearchIT extends CatalogueCase {

    private List<String> found(String words) {
        return rows(new EntryFilter(words, null, null, null, null, null, null, null));
    }

    private List<String> rows(EntryFilter filter) {
        return open.page(filter, 0, 50).rows().stream().map(EntryRow::title).toList();
    }

    @Test
    @DisplayName("CAT-11 finds words of two signs, inside a longer one, several at once, full-width and capitals alike")
    void findsWords() throws Exception {
        published(material("关于檐廊修缮ＡＢＣ计划的通知", "正文"), particulars("檐信〔2017〕９号", "檐廊 修缮", Validity.IN_FORCE));
        String title = "关于檐廊修缮ＡＢＣ计划的通知";
        for (String words : List.of("檐廊", "檐廊修缮", "修缮 檐廊", "abc", "ＡＢＣ", "Abc 檐廊", "檐信〔2017〕9号", "檐信〔2017〕９号", "檐")) {
            assertEquals(List.of(title), found(words), words);
        }
        for (String words : List.of("廊檐", "檐廊拆除", "檐廊 拆除", "檐%修", "檐_修", "%檐")) {
            assertEquals(List.of(), found(words), words);
        }
    }

    @Test
    @DisplayName("CAT-11 percent sign, underscore and the sign that guards them mean themselves")
    void takesSignsAsSigns() throws Exception {
        published("支出增长50%的翳说明", "正文");
        published("文件名a_b!c的翳说明", "正文");
        assertEquals(List.of("支出增长50%的翳说明"), found("50%"));
        assertEquals(List.of("文件名a_b!c的翳说明"), found("a_b!c"));
        assertEquals(List.of(), found("a%b"));
        assertEquals(2, found("翳说").size());
    }

    @Test
    @DisplayName(
            "CAT-12 narrows by topic with those below, column, organ, year and validity; counts; goes on page by page")
    void narrows() throws Exception {
        for (int i = 0; i < 5; i++) {
            published(material("甃砖第" + i + "件", "正文"), particulars(null, "甃砖", i == 0 ? Validity.REPEALED : null));
        }
        int year = LocalDate.now(clock).getYear();
        long bureau = organs.byCode(BUREAU).id();
        EntryFilter all = new EntryFilter("甃砖", "02", "policy", bureau, year, null, null, null);
        assertEquals(List.of("甃砖第4件", "甃砖第3件", "甃砖第2件", "甃砖第1件", "甃砖第0件"), rows(all));
        assertEquals(List.of(), rows(new EntryFilter("甃砖", "03", null, null, null, null, null, null)));
        assertEquals(List.of(), rows(new EntryFilter("甃砖", null, "news", null, null, null, null, null)));
        assertEquals(List.of(), rows(new EntryFilter("甃砖", null, null, bureau + 1, null, null, null, null)));
        assertEquals(List.of(), rows(new EntryFilter("甃砖", null, null, null, year - 1, null, null, null)));
        assertEquals(
                List.of("甃砖第0件"), rows(new EntryFilter("甃砖", null, null, null, null, Validity.REPEALED, null, null)));
        EntryPage second = open.page(all, 2, 2);
        assertEquals(
                List.of("甃砖第2件", "甃砖第1件"),
                second.rows().stream().map(EntryRow::title).toList());
        assertTrue(second.next());
        assertEquals(new EntryCount(5, false), second.count());
        assertFalse(open.page(all, 4, 2).next());
        EntryRow last = second.rows().get(1);
        assertEquals(
                List.of("甃砖第0件"),
                rows(new EntryFilter(
                        "甃砖",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new EntryFilter.Place(last.publishedAt(), last.id()))));
    }
}
