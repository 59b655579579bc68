package org.sunlight.web.error;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sunlight.publication.detection.Suspicion;
import org.sunlight.publication.redaction.LeakPlace;
import org.sunlight.web.kit.Texts;

/** The texts of refusals. */
public final class RefusalTexts {

    /** A file among those that were handed in, counted from 0. */
    private static final Pattern OF_FILES = Pattern.compile("files\\[(\\d{1,6})]");

    private RefusalTexts() {}

    /** The text as it is told at its place: no page has a field for each file, so the text says which one it is about. */
    public static String at(String pointer, String text, Locale locale) {
        Matcher file = OF_FILES.matcher(pointer);
        return file.matches()
                ? new MessageFormat(Texts.text(locale, "kit.ofFile"), locale)
                        .format(new Object[] {Integer.parseInt(file.group(1)) + 1, text})
                : text;
    }

    public static String of(String code, List<Object> arguments, Locale locale) {
        return Texts.find(locale, "error." + code)
                .map(pattern -> new MessageFormat(pattern, locale)
                        .format(arguments.stream()
                                .map(argument -> named(argument, locale))
                                .toArray()))
                .orElse(code);
    }

    /**
     * A kind of personal data and a place in a file are named in the reader's language, several one after the other;
     * everything else stands as it is.
     */
    private static Object named(Object argument, Locale locale) {
        if (argument instanceof Suspicion kind) {
            return Texts.text(locale, "detection.Suspicion." + kind);
        }
        if (argument instanceof LeakPlace place) {
            return Texts.text(locale, "redaction.LeakPlace." + place);
        }
        if (argument instanceof List<?> several) {
            return several.stream()
                    .map(one -> String.valueOf(named(one, locale)))
                    .collect(Collectors.joining(Texts.text(locale, "redaction.listSeparator")));
        }
        return argument;
    }

    /** What this kind of answer means at all, as in the title of a problem document. */
    public static String title(int status, Locale locale) {
        return Texts.find(locale, "problem." + status).orElseGet(() -> Texts.text(locale, "problem.other"));
    }
}
