package org.sunlight.disclosure.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum that must hold, as {@code R24+R25=R01+R02}: left what stands there, right what is expected. {@code R05..R12} is
 * every name from the one to the other in the order of the form; {@code previous.} looks into the report of the year
 * before.
 */
record Equation(List<Term> actual, List<Term> expected) {

    private static final Pattern TERM = Pattern.compile("([+-]?)(previous\\.)?([A-Za-z0-9]+)(?:\\.\\.([A-Za-z0-9]+))?");

    /** One name of a sum. */
    record Term(int sign, boolean previous, String name) {

        Term at(UnaryOperator<String> cell) {
            return new Term(sign, previous, cell.apply(name));
        }

        String shown() {
            return previous ? "previous." + name : name;
        }
    }

    static Equation parse(String text, List<String> order) {
        int equals = text.indexOf('=');
        return new Equation(terms(text.substring(0, equals), order), terms(text.substring(equals + 1), order));
    }

    /** The same sum over the cells of one column, row or block. */
    Equation at(UnaryOperator<String> cell) {
        return new Equation(
                actual.stream().map(term -> term.at(cell)).toList(),
                expected.stream().map(term -> term.at(cell)).toList());
    }

    private static List<Term> terms(String side, List<String> order) {
        List<Term> terms = new ArrayList<>();
        Matcher found = TERM.matcher(side);
        int end = 0;
        while (found.find()) {
            if (found.start() != end) {
                break;
            }
            end = found.end();
            int sign = "-".equals(found.group(1)) ? -1 : 1;
            boolean previous = found.group(2) != null;
            List<String> names = found.group(4) == null
                    ? List.of(found.group(3))
                    : order.subList(order.indexOf(found.group(3)), order.indexOf(found.group(4)) + 1);
            names.forEach(name -> terms.add(new Term(sign, previous, name)));
        }
        if (end != side.length()) {
            throw new IllegalStateException("cannot read the rule " + side);
        }
        return terms;
    }
}
