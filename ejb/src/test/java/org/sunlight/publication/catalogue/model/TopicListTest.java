package org.sunlight.publication.catalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.publication.catalogue.PrintedTopic;
import org.sunlight.publication.catalogue.TopicView;
import org.sunlight.publication.catalogue.TopicView.Standing;

class TopicListTest {

    private final TopicList topics = TopicList.shipped();

    private String read(String printed) {
        PrintedTopic topic = topics.read(printed);
        return topic.topics().stream().map(TopicView::code).toList() + " " + topic.others();
    }

    @Test
    @DisplayName("CAT-09 two levels, 22 national ones at the top, each with its source; five of them doubtful")
    void isWhole() {
        List<TopicView> national = topics.all().stream()
                .filter(topic -> topic.isTop() && topic.standing() != Standing.LOCAL)
                .toList();
        assertEquals(22, national.size());
        assertEquals(
                Set.of("03", "05", "14", "18", "19"),
                national.stream()
                        .filter(topic -> topic.standing() == Standing.DOUBTFUL)
                        .map(TopicView::code)
                        .collect(Collectors.toSet()));
        assertTrue(topics.all().stream().noneMatch(topic -> topic.source().isBlank()));
        assertEquals("综合政务\\信访", topics.find("02.4").orElseThrow().fullName());
        assertEquals(11, topics.withBelow("02").size());
        assertEquals("重点工作信息", topics.find("L1").orElseThrow().name());
        assertFalse(topics.find("99").isPresent());
    }

    @Test
    @DisplayName("CAT-09 what portals print is taken apart at \\ - , / and blanks; what is no topic is kept apart")
    void readsWhatIsPrinted() {
        assertEquals("[13.2] []", read("卫生、体育\\医药管理"));
        assertEquals("[02.2, 02.10] []", read("综合政务,文秘工作 其他"));
        assertEquals("[02.1] []", read("综合政务-政务公开"));
        assertEquals("[02] [公民]", read("综合政务 / 公民"));
        assertEquals("[02.10] [报告]", read("综合政务,其他 报告"));
        assertEquals("[L2, 08] []", read("公开制度 商贸、海关、旅游"));
        assertEquals("[22] []", read("其他"));
        assertEquals("[L3, 02.7] [报告]", read("信息公开年报 电子政务 报告"));
        assertEquals("[] []", read(null));
        assertEquals("[] [没有的]", read("没有的"));
    }
}
