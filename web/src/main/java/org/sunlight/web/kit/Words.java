package org.sunlight.web.kit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as people write them, in the language of the page. The functions of the tag library {@code sunlight.kit}. */
public final class Words {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Words() {}

    /** {@code 2017年7月3日} or {@code 2017-07-03}; nothing for null. */
    public static String day(LocalDate day) {
        return day == null ? "" : day.format(pattern("kit.day.pattern"));
    }

    /** Day and minute in Asia/Shanghai; nothing for null. */
    public static String moment(Instant moment) {
        return moment == null ? "" : moment.atZone(ZONE).format(pattern("kit.moment.pattern"));
    }

    /** Name of the day of the week. */
    public static String weekday(LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern("EEEE", Language.current()));
    }

    /** The name of a constant: text {@code <feature>.<Enum>.<CONSTANT>}; nothing for null. */
    public static String label(String feature, Object constant) {
        if (!(constant instanceof Enum<?> value)) {
            return "";
        }
        String key = feature + "." + value.getDeclaringClass().getSimpleName() + "." + value.name();
        return Texts.text(Language.current(), key);
    }

    /**
     * What a light says in words.
     *
     * @param light name of a light
     * @param days working days left, or days of delay when negative; null where only the light is known
     */
    public static String light(Object light, Integer days) {
        String name = String.valueOf(light).toUpperCase(Locale.ROOT);
        Locale locale = Language.current();
        if (days == null || name.equals("DONE")) {
            return Texts.text(locale, "kit.light." + name);
        }
        if (name.equals("PAUSED")) {
            return Texts.text(locale, "kit.light.pausedWith", days);
        }
        if (days < 0) {
            return Texts.text(locale, "kit.light.late", -days);
        }
        return days == 0 ? Texts.text(locale, "kit.light.today") : Texts.text(locale, "kit.light.left", days);
    }

    /** Bytes in a size people read. */
    public static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        return bytes < 1024 * 1024
                ? String.format(Locale.ROOT, "%.0f KB", bytes / 1024.0)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }

    /** The name of a constant as a class of the style sheet. */
    public static String lower(Object constant) {
        return constant == null
                ? ""
                : constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For a value within an address. */
    public static String encoded(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static DateTimeFormatter pattern(String key) {
        Locale locale = Language.current();
        return DateTimeFormatter.ofPattern(Texts.text(locale, key), locale);
    }
}
