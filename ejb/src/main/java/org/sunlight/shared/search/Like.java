package org.sunlight.shared.search;

/**
 * Words as the pattern of a {@code LIKE … ESCAPE '!'}, which both databases read alike: the percent signs and underscores that
 * a person types mean themselves. Capitals stay as they are; where they do not matter, caller and column make them small.
 */
public final class Like {

    private Like() {}

    public static String containing(String words) {
        return "%" + literal(words) + "%";
    }

    public static String startingWith(String words) {
        return literal(words) + "%";
    }

    private static String literal(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
