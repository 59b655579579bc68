package org.sunlight.disclosure.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum that must hold, as {@code R24+R25=R01+R02}: left what stands there, right what is expected; with {@code >=} the left
 * side may be greater. {@code R05..R12} is every name from the one to the other in the order of the form; {@code previous.}
 * looks into the report of the year before, {@code ledger.} into the register.
 */
record Equation(List<Term> actual, boolean atLeast, List<Term> expected) {

    private static final Pattern TERM =
            Pattern.compile("([+-]?)(?:(previous|ledger)\\.)?([A-Za-z0-9]+)(?:\\.\\.([A-Za-z0-9]+))?");

    /** One name of a sum. */
    record Term(int sign, Side side, String name) {

        Term at(UnaryOperator<String> cell) {
            return side == Side.LEDGER ? this : new Term(sign, side, cell.apply(name));
        }

        String shown() {
            return side == Side.REPORT ? name : side.name().toLowerCase(Locale.ROOT) + "." + name;
        }
    }

    /** Where a name is looked up. */
    enum Side {
        REPORT,
        PREVIOUS,
        LEDGER
    }

    static Equation parse(String text, List<String> order) {
        int equals = text.indexOf('=');
        boolean atLeast = text.charAt(equals - 1) == '>';
        return new Equation(
                terms(text.substring(0, atLeast ? equals - 1 : equals), order),
                atLeast,
                terms(text.substring(equals + 1), order));
    }

    /** The same sum over the cells of one column, row or block. */
    Equation at(UnaryOperator<String> cell) {
        return new Equation(
                actual.stream().map(term -> term.at(cell)).toList(),
                atLeast,
                expected.stream().map(term -> term.at(cell)).toList());
    }

    private static List<Term> terms(String text, List<String> order) {
        List<Term> terms = new ArrayList<>();
        Matcher found = TERM.matcher(text);
        int end = 0;
        while (found.find()) {
            if (found.start() != end) {
                break;
            }
            end = found.end();
            int sign = "-".equals(found.group(1)) ? -1 : 1;
            Side side = found.group(2) == null
                    ? Side.REPORT
                    : Side.valueOf(found.group(2).toUpperCase(Locale.ROOT));
            List<String> names = found.group(4) == null
                    ? List.of(found.group(3))
                    : order.subList(order.indexOf(found.group(3)), order.indexOf(found.group(4)) + 1);
            names.forEach(name -> terms.add(new Term(sign, side, name)));
        }
        if (end != text.length()) {
            throw new IllegalStateException("cannot read the rule " + text);
        }
        return terms;
    }
}
