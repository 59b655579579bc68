package org.sunlight.petition.statistics;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that stand on papers of the statistics: papers are in Chinese, whatever language the screen speaks. */
final class StatisticsWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages.statistics",
            Locale.ROOT,
            StatisticsWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private StatisticsWords() {}

    static String get(String key) {
        return WORDS.getString(key);
    }

    static String format(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }

    static String label(Enum<?> constant) {
        return get("statistics." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
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
