package org.sunlight.petition.statistics;

import org.sunlight.office.notice.PaperWords;

/** Words of the papers of the statistics. */
final class StatisticsWords {

    private static final PaperWords WORDS = PaperWords.of("statistics");

    private StatisticsWords() {}

    static String get(String key) {
        return WORDS.get(key);
    }

    static String format(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }

    static String label(Enum<?> constant) {
        return WORDS.label("statistics", constant);
    }

    static String indicator(Formula formula) {
        return get("statistics.indicator." + formula.indicator());
    }

    static String period(Period period) {
        String year = String.valueOf(period.startsOn().getYear());
        int month = period.startsOn().getMonthValue();
        return switch (period.kind()) {
            case MONTH -> format("statistics.month", year, String.valueOf(month));
            case QUARTER -> format("statistics.quarter", year, String.valueOf(month / 3 + 1));
            case YEAR -> format("statistics.year", year);
        };
    }
}
