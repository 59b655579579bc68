package org.sunlight.disclosure.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.disclosure.report.CellKind;
import org.sunlight.disclosure.report.CheckReport;
import org.sunlight.disclosure.report.Finding;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.disclosure.report.ReportTables;
import org.sunlight.disclosure.report.Severity;
import org.sunlight.disclosure.report.SumCheck;

/**
 * The rules of a form, read from {@code report/<form>/rules.csv}, and what they find.
 *
 * <p>A sum with an absent cell is not checked. A blank cell counts as zero in a sum, because the form wants a zero there
 * and C9 already names the blank; a sum whose left side is blank altogether is not checked for the same reason, nor is one
 * with a cell that nobody can read.
 */
public final class CheckRules {

    private static final Map<String, CheckRules> LOADED = new ConcurrentHashMap<>();

    private final ReportForm form;
    private final List<Rule> rules;
    private final ProseRules prose;

    /** @param over what the rule runs over, or the one place it is about */
    private record Rule(String id, String kind, String over, Severity severity, String expression) {

        static Rule of(CSVRecord line) {
            return new Rule(
                    line.get("id"),
                    line.get("kind"),
                    line.get("over"),
                    Severity.valueOf(line.get("severity")),
                    line.get("expression"));
        }
    }

    private CheckRules(String form) {
        this.form = FormLibrary.form(form);
        this.rules = FormLibrary.read(form, "rules.csv").stream().map(Rule::of).toList();
        this.prose = new ProseRules(this.form);
    }

    public static CheckRules of(ReportForm form) {
        return LOADED.computeIfAbsent(form.id(), CheckRules::new);
    }

    /** Every finding, in the order of the rules and of the print. */
    public List<Finding> check(CheckReport report) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            switch (rule.kind()) {
                case "EQUATION" ->
                    sums(rule, report).stream()
                            .filter(sum -> !sum.holds())
                            .map(this::finding)
                            .forEach(findings::add);
                case "WELL_FORMED" -> findings.addAll(malformed(rule, report.tables()));
                case "PARTS" -> findings.addAll(unlikeTheirParts(rule, report));
                case "PROSE" -> findings.addAll(prose.contradictions(rule.id(), rule.severity(), report));
                case "MENTION" -> findings.addAll(prose.feeNotMentioned(rule.id(), rule.severity(), report));
                default -> throw new IllegalStateException("no such kind of rule: " + rule.kind());
            }
        }
        return findings;
    }

    /** Tells one edition of the rules from another, with the form they belong to; the same on every machine and start. */
    public String edition() {
        // over the text: the hash of a constant is another one in every virtual machine
        return form.id() + ":" + Integer.toHexString(rules.toString().hashCode());
    }

    /** Both sides of every sum that can be checked, also where they agree. */
    public List<SumCheck> sums(CheckReport report) {
        return rules.stream()
                .filter(rule -> rule.kind().equals("EQUATION"))
                .flatMap(rule -> sums(rule, report).stream())
                .toList();
    }

    private List<SumCheck> sums(Rule rule, CheckReport report) {
        List<String> order = switch (rule.over()) {
            case "3.rows" -> form.columns().stream().map(ReportForm.Column::id).toList();
            case "3.columns" -> form.rows().stream().map(ReportForm.Row::id).toList();
            default -> List.of();
        };
        Equation equation = Equation.parse(rule.expression(), order);
        List<SumCheck> sums = new ArrayList<>();
        switch (rule.over()) {
            case "3.columns" ->
                form.columns()
                        .forEach(column -> evaluate(
                                rule,
                                "3." + column.id(),
                                equation.at(row -> "3." + row + "." + column.id()),
                                report,
                                sums));
            case "3.rows" ->
                form.rows()
                        .forEach(row -> evaluate(
                                rule,
                                "3." + row.id(),
                                equation.at(name -> "3." + row.id() + "." + name),
                                report,
                                sums));
            case "4.rows" ->
                form.remedyRows()
                        .forEach(row -> evaluate(
                                rule,
                                "4." + row.id(),
                                equation.at(name -> "4." + row.id() + "." + name),
                                report,
                                sums));
            default -> evaluate(rule, rule.over(), equation.at(name -> besides(rule.over(), name)), report, sums);
        }
        return sums;
    }

    /** The cell of this name in the column of a cell of table 3, or in table 2. */
    private static String besides(String cell, String name) {
        return cell.startsWith("3.") ? "3." + name + cell.substring(cell.lastIndexOf('.')) : "2." + name;
    }

    private void evaluate(Rule rule, String scope, Equation equation, CheckReport report, List<SumCheck> into) {
        boolean somethingStandsThere = equation.actual().stream()
                .anyMatch(term -> side(term, report).number(term.name()).isPresent());
        if (!somethingStandsThere || !readable(equation.actual(), report) || !readable(equation.expected(), report)) {
            return;
        }
        into.add(new SumCheck(
                rule.id(),
                rule.severity(),
                scope,
                equation.atLeast(),
                equation.actual().stream().map(Equation.Term::shown).toList(),
                sum(equation.actual(), report),
                equation.expected().stream().map(Equation.Term::shown).toList(),
                sum(equation.expected(), report)));
    }

    private static ReportTables side(Equation.Term term, CheckReport report) {
        return switch (term.side()) {
            case REPORT -> report.tables();
            case PREVIOUS -> report.previous();
            case LEDGER -> report.ledger().byName();
        };
    }

    private static boolean readable(List<Equation.Term> terms, CheckReport report) {
        return terms.stream()
                .allMatch(term -> side(term, report).isBlank(term.name())
                        || side(term, report).number(term.name()).isPresent());
    }

    private static BigDecimal sum(List<Equation.Term> terms, CheckReport report) {
        return terms.stream()
                .map(term -> side(term, report).figure(term.name()).multiply(BigDecimal.valueOf(term.sign())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Finding finding(SumCheck sum) {
        return new Finding(
                sum.rule(),
                sum.severity(),
                sum.scope(),
                sum.expected().toPlainString(),
                sum.actual().toPlainString(),
                List.of(
                        form.words(sum.scope()),
                        sum.expected().toPlainString(),
                        sum.actual().toPlainString()));
    }

    private List<Finding> malformed(Rule rule, ReportTables tables) {
        List<Finding> findings = new ArrayList<>();
        form.cells().forEach((cell, kind) -> {
            if (tables.has(cell) && !isWellFormed(tables, cell, kind)) {
                findings.add(new Finding(
                        rule.id(),
                        rule.severity(),
                        cell,
                        null,
                        tables.text(cell),
                        List.of(form.words(cell), tables.text(cell))));
            }
        });
        return findings;
    }

    private static boolean isWellFormed(ReportTables tables, String cell, CellKind kind) {
        BigDecimal number = tables.number(cell).orElse(null);
        if (number == null) {
            return false;
        }
        return switch (kind) {
            case COUNT -> number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
            case SIGNED -> number.stripTrailingZeros().scale() <= 0;
            case MONEY -> number.signum() >= 0;
        };
    }

    private List<Finding> unlikeTheirParts(Rule rule, CheckReport report) {
        List<Finding> findings = new ArrayList<>();
        if (report.parts().isEmpty()) {
            return findings;
        }
        for (String cell : form.cells().keySet()) {
            BigDecimal stands = report.tables().number(cell).orElse(null);
            if (stands == null
                    || !report.parts().stream()
                            .allMatch(part -> part.number(cell).isPresent())) {
                continue;
            }
            BigDecimal expected =
                    report.parts().stream().map(part -> part.figure(cell)).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (stands.compareTo(expected) != 0) {
                findings.add(finding(new SumCheck(
                        rule.id(), rule.severity(), cell, false, List.of(cell), stands, List.of(), expected)));
            }
        }
        return findings;
    }
}
