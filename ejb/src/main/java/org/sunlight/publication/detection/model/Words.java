package org.sunlight.publication.detection.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists that ship under {@code detection/}, each with its source in its first lines. */
final class Words {

    record Term(String word, Cue cue) {}

    private static final List<Term> TERMS = terms();

    /** Terms by their first sign, longest first. */
    private static final Term[][] BY_FIRST = byFirst();

    private static final Map<String, Set<String>> NAMES = lists("names.txt");
    private static final Map<String, Set<String>> PERSONS = lists("persons.txt");

    static final Set<String> SURNAMES = NAMES.get("SURNAME");
    /** Surnames that are everyday words as well. */
    static final Set<String> DOUBTFUL_SURNAMES = NAMES.get("DOUBTFUL");

    /** Of these the ones that join or govern other words, and so stand behind people in any sentence. */
    static final Set<String> FUNCTION_WORDS = NAMES.get("FUNCTION");

    static final Set<String> COMPOUND_SURNAMES = NAMES.get("COMPOUND");
    /** Words that begin like a name and are none. */
    static final List<String> NO_NAMES = List.copyOf(NAMES.get("NO_NAME"));
    /** What stands behind a surname instead of a given name. */
    static final List<String> TITLES = List.copyOf(NAMES.get("TITLE"));
    /** Words that say that a sick person, or a child, is a certain one. */
    static final List<String> SOMEBODY = List.copyOf(PERSONS.get("SOMEBODY"));

    static final List<String> SICK = List.copyOf(PERSONS.get("SICK"));
    /** What ends in the name of an illness of one person. */
    static final List<String> DIAGNOSED = List.copyOf(PERSONS.get("DIAGNOSED"));
    /** What is done, or happens, because of an illness. */
    static final List<String> TREATED = List.copyOf(PERSONS.get("TREATED"));
    /** Signs that many people are meant. */
    static final List<String> MANY = List.copyOf(PERSONS.get("MANY"));

    static final List<String> DEGREE = List.copyOf(PERSONS.get("DEGREE"));
    static final List<String> CHILD_BEFORE_AGE = List.copyOf(PERSONS.get("CHILD_BEFORE_AGE"));
    static final List<String> CHILD_AFTER_AGE = List.copyOf(PERSONS.get("CHILD_AFTER_AGE"));
    static final List<String> ORGAN = List.copyOf(PERSONS.get("ORGAN"));
    static final List<String> KEEP_INSIDE = List.copyOf(PERSONS.get("KEEP_INSIDE"));

    private static final boolean[] GIVEN = signs(NAMES.get("GIVEN"));
    private static final boolean[] SURNAME = firstSigns();
    private static final boolean[] AFTER_NAME = signs(NAMES.get("AFTER"));

    private Words() {}

    static Term[] startingWith(char first) {
        return BY_FIRST[first];
    }

    static boolean isGivenName(char sign) {
        return GIVEN[sign];
    }

    static boolean mayBeginName(char sign) {
        return SURNAME[sign];
    }

    /** Whether the sign often follows a name. */
    static boolean followsName(char sign) {
        return AFTER_NAME[sign];
    }

    /** Whether a word that announces something begins here. */
    static boolean beginAt(PlainText text, int at) {
        Term[] terms = BY_FIRST[text.at(at)];
        if (terms != null) {
            for (Term term : terms) {
                if (text.startsWith(term.word(), at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the text ends in a word that announces something, as titles of fields do. */
    static boolean endIn(String plain) {
        return TERMS.stream().anyMatch(term -> plain.endsWith(term.word()));
    }

    static boolean containsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        lists("cues.txt").forEach((cue, words) -> words.forEach(word -> terms.add(new Term(word, Cue.valueOf(cue)))));
        lists("illnesses.txt")
                .forEach((cue, words) -> words.forEach(word -> terms.add(new Term(word, Cue.valueOf(cue)))));
        return List.copyOf(terms);
    }

    private static Term[][] byFirst() {
        Term[][] byFirst = new Term[Character.MAX_VALUE + 1][];
        TERMS.stream()
                .sorted(Comparator.comparingInt((Term term) -> term.word().length())
                        .reversed())
                .forEach(term -> {
                    char first = term.word().charAt(0);
                    Term[] others = byFirst[first];
                    byFirst[first] = others == null ? new Term[1] : Arrays.copyOf(others, others.length + 1);
                    byFirst[first][byFirst[first].length - 1] = term;
                });
        return byFirst;
    }

    private static boolean[] signs(Set<String> words) {
        boolean[] signs = new boolean[Character.MAX_VALUE + 1];
        words.forEach(word -> word.chars().forEach(c -> signs[c] = true));
        return signs;
    }

    private static boolean[] firstSigns() {
        boolean[] signs = signs(SURNAMES);
        DOUBTFUL_SURNAMES.forEach(surname -> signs[surname.charAt(0)] = true);
        COMPOUND_SURNAMES.forEach(surname -> signs[surname.charAt(0)] = true);
        return signs;
    }

    /** Lines of a list name and its words; a list may go over several lines. */
    private static Map<String, Set<String>> lists(String file) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream("/detection/" + file), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] words = line.strip().split("\\s+");
                        lists.computeIfAbsent(words[0], list -> new LinkedHashSet<>())
                                .addAll(Arrays.asList(words).subList(1, words.length));
                    });
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException("detection/" + file, e);
        }
    }
}
