package org.sunlight.law.rule.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunlight.law.rule.Evidence;
import org.sunlight.law.rule.SettingPeriod;
import org.sunlight.law.rule.SettingType;
import org.sunlight.law.rule.SettingView;

/**
 * The values of one setting in time. A value holds from its day until the next value begins, whoever set it; where the
 * house and the product begin on the same day the house wins, and of two decisions of the house the later one.
 */
public final class SettingTimeline {

    private final SettingFile.Line description;
    private final TreeMap<LocalDate, SettingPeriod> starts = new TreeMap<>();

    private SettingTimeline(SettingFile.Line description) {
        this.description = description;
    }

    /** @param decisions in the order in which they were taken */
    public static Map<String, SettingTimeline> of(List<SettingFile.Line> lines, List<HouseSetting> decisions) {
        Map<String, SettingTimeline> timelines = new LinkedHashMap<>();
        for (SettingFile.Line line : lines) {
            timelines
                    .computeIfAbsent(line.key(), key -> new SettingTimeline(line))
                    .starts
                    .put(line.validFrom(), period(line));
        }
        for (HouseSetting decision : decisions) {
            SettingTimeline timeline = timelines.get(decision.key());
            if (timeline != null) { // a setting of an earlier version of the product has no meaning any more
                timeline.starts.put(decision.validFrom(), period(decision));
            }
        }
        return timelines;
    }

    public SettingPeriod on(LocalDate day) {
        Map.Entry<LocalDate, SettingPeriod> entry = starts.floorEntry(day);
        return entry == null ? starts.firstEntry().getValue() : entry.getValue();
    }

    public List<SettingPeriod> periods() {
        List<SettingPeriod> periods = new ArrayList<>();
        for (SettingPeriod period : starts.values()) {
            LocalDate next = starts.higherKey(period.validFrom());
            periods.add(new SettingPeriod(
                    period.key(),
                    period.value(),
                    period.validFrom(),
                    next,
                    period.evidence(),
                    period.source(),
                    period.reason(),
                    period.changedBy()));
        }
        return periods;
    }

    public SettingType type() {
        return description.type();
    }

    public SettingView view() {
        return new SettingView(description.key(), description.type(), description.choices(), periods());
    }

    private static SettingPeriod period(SettingFile.Line line) {
        return new SettingPeriod(
                line.key(), line.value(), line.validFrom(), null, line.evidence(), line.source(), null, null);
    }

    private static SettingPeriod period(HouseSetting decision) {
        return new SettingPeriod(
                decision.key(),
                decision.value(),
                decision.validFrom(),
                null,
                Evidence.HOUSE,
                null,
                decision.reason(),
                decision.changedBy());
    }
}
