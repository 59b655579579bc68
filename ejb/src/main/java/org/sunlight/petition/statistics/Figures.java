package org.sunlight.petition.statistics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Amounts of all measures; immutable, absent is zero. */
public final class Figures {

    public static final Figures NONE = new Figures(Map.of());

    private final Map<Measure, Long> amounts;

    private Figures(Map<Measure, Long> amounts) {
        this.amounts = amounts;
    }

    public static Figures of(Map<Measure, Long> amounts) {
        EnumMap<Measure, Long> kept = new EnumMap<>(Measure.class);
        amounts.forEach((measure, amount) -> {
            if (amount != 0) {
                kept.put(measure, amount);
            }
        });
        return new Figures(kept);
    }

    public long get(Measure measure) {
        return amounts.getOrDefault(measure, 0L);
    }

    public Figures plus(Figures other) {
        EnumMap<Measure, Long> sum = new EnumMap<>(Measure.class);
        sum.putAll(amounts);
        other.amounts.forEach((measure, amount) -> sum.merge(measure, amount, Long::sum));
        return of(sum);
    }

    /** {@code ITEMS=12 REPEATS=3}: how the database keeps them. */
    public String written() {
        return amounts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** Measures that are unknown by now count for nothing. */
    public static Figures read(String written) {
        Map<String, Measure> known =
                Arrays.stream(Measure.values()).collect(Collectors.toMap(Measure::name, measure -> measure));
        EnumMap<Measure, Long> amounts = new EnumMap<>(Measure.class);
        for (String part : written.split(" ")) {
            int equals = part.indexOf('=');
            Measure measure = equals < 0 ? null : known.get(part.substring(0, equals));
            if (measure != null) {
                amounts.put(measure, Long.valueOf(part.substring(equals + 1)));
            }
        }
        return new Figures(amounts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures && amounts.equals(figures.amounts);
    }

    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    @Override
    public String toString() {
        return written();
    }
}
