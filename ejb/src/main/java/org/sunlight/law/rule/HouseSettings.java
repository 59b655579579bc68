package org.sunlight.law.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.sunlight.law.rule.model.SettingFile;
import org.sunlight.law.rule.model.SettingTimeline;
import org.sunlight.law.rule.store.SettingStore;

/**
 * What the law leaves to the house, and what of the law is doubtful: defaults of the product with their evidence, laid
 * over by what the house has decided, each value with the day from which it holds. Other nodes see a change within
 * {@link #RECHECK_SECONDS} seconds, this one at once.
 */
@ApplicationScoped
public class HouseSettings {

    static final long RECHECK_SECONDS = 5;

    private record Snapshot(long revision, Instant checkedAt, Map<String, SettingTimeline> timelines) {}

    @Inject
    private SettingStore store;

    @Inject
    private Clock clock;

    private volatile Snapshot snapshot;

    /** Settings as the product ships them. */
    public static HouseSettings shipped() {
        HouseSettings settings = new HouseSettings();
        settings.snapshot = new Snapshot(0, Instant.MAX, SettingTimeline.of(SettingFile.shipped(), List.of()));
        return settings;
    }

    public int integer(String key, LocalDate on) {
        return Integer.parseInt(text(key, on));
    }

    public List<Integer> integers(String key, LocalDate on) {
        return List.of(text(key, on).split(" ")).stream().map(Integer::valueOf).toList();
    }

    public boolean flag(String key, LocalDate on) {
        return Boolean.parseBoolean(text(key, on));
    }

    public BigDecimal amount(String key, LocalDate on) {
        return new BigDecimal(text(key, on));
    }

    /** A day of every year, as {@code MM-dd}. */
    public MonthDay monthDay(String key, LocalDate on) {
        return MonthDay.parse("--" + text(key, on));
    }

    /**
     * The value in force on a day; before the first value, the first.
     *
     * @throws IllegalArgumentException if there is no such setting: our mistake
     */
    public String text(String key, LocalDate on) {
        return find(key).on(on).value();
    }

    public boolean has(String key) {
        return timelines().containsKey(key);
    }

    /** All values of a setting from the oldest to the newest, without gap. */
    public List<SettingPeriod> timeline(String key) {
        return find(key).periods();
    }

    /** All settings in the order of the file. */
    public List<SettingView> all() {
        return timelines().values().stream().map(SettingTimeline::view).toList();
    }

    /** Another object after every change, the same one in between: for who keeps what follows from the settings. */
    Object state() {
        return timelines();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingChanged changed) {
        snapshot = null;
    }

    private SettingTimeline find(String key) {
        SettingTimeline timeline = timelines().get(key);
        if (timeline == null) {
            throw new IllegalArgumentException("no setting " + key);
        }
        return timeline;
    }

    private Map<String, SettingTimeline> timelines() {
        Snapshot current = snapshot;
        if (current != null && (clock == null || fresh(current))) {
            return current.timelines();
        }
        long revision = store.revision();
        boolean changed = current == null || current.revision() != revision;
        Map<String, SettingTimeline> timelines =
                changed ? SettingTimeline.of(SettingFile.shipped(), store.all()) : current.timelines();
        snapshot = new Snapshot(revision, clock.instant(), timelines);
        return timelines;
    }

    private boolean fresh(Snapshot current) {
        return clock.instant().isBefore(current.checkedAt().plusSeconds(RECHECK_SECONDS));
    }
}
