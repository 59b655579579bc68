package org.sunlight.publication.catalogue.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sunlight.publication.catalogue.PrintedTopic;
import org.sunlight.publication.catalogue.TopicView;
import org.sunlight.publication.catalogue.TopicView.Standing;
import org.sunlight.shared.text.ShippedTable;

/**
 * The list of topics in two levels that ships with the product, each with its source. Source: 国办秘函〔2009〕6号.
 */
public final class TopicList {

    /** Portals join the levels by any of these, and put a genre or a service behind a blank. */
    private static final Pattern JOINTS = Pattern.compile("[\\\\,，/／\\s-]+");

    private static final TopicList SHIPPED = new TopicList(read());

    private final Map<String, TopicView> byCode = new LinkedHashMap<>();

    private TopicList(List<TopicView> topics) {
        topics.forEach(topic -> byCode.put(topic.code(), topic));
    }

    public static TopicList shipped() {
        return SHIPPED;
    }

    /** In the order of the list, each before those below it. */
    public List<TopicView> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<TopicView> find(String code) {
        return Optional.ofNullable(code == null ? null : byCode.get(code.strip()));
    }

    /** The code itself and those below it. */
    public List<String> withBelow(String code) {
        return byCode.values().stream()
                .filter(topic -> topic.code().equals(code) || code.equals(topic.parentCode()))
                .map(TopicView::code)
                .toList();
    }

    /** Takes apart what was printed; a name of the second level counts below the first level printed before it. */
    public PrintedTopic read(String printed) {
        List<TopicView> topics = new ArrayList<>();
        List<String> others = new ArrayList<>();
        TopicView above = null;
        for (String part : JOINTS.split(printed == null ? "" : printed.strip())) {
            if (part.isEmpty()) {
                continue;
            }
            Optional<TopicView> found = named(part, above);
            if (found.isEmpty()) {
                others.add(part);
                continue;
            }
            TopicView topic = found.get();
            if (above != null && above.code().equals(topic.parentCode())) {
                topics.remove(above);
            }
            topics.add(topic);
            above = topic.isTop() ? topic : above;
        }
        return new PrintedTopic(List.copyOf(topics), List.copyOf(others));
    }

    private Optional<TopicView> named(String name, TopicView above) {
        Optional<TopicView> below = byCode.values().stream()
                .filter(topic -> above != null && above.code().equals(topic.parentCode()))
                .filter(topic -> topic.name().equals(name))
                .findFirst();
        return below.or(() -> byCode.values().stream()
                .filter(topic -> topic.name().equals(name))
                .min((one, other) -> Boolean.compare(other.isTop(), one.isTop())));
    }

    private static List<TopicView> read() {
        Map<String, TopicView> topics = new LinkedHashMap<>();
        return ShippedTable.read("/catalogue/topics.csv", row -> {
            TopicView above = topics.get(row.get("parent"));
            String name = row.get("name");
            TopicView topic = new TopicView(
                    row.get("code"),
                    row.get("parent"),
                    name,
                    above == null ? name : above.name() + "\\" + name,
                    Standing.valueOf(row.get("standing").toUpperCase(Locale.ROOT)),
                    row.get("source"));
            topics.put(topic.code(), topic);
            return topic;
        });
    }
}
