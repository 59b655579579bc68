package org.sunlight.web.page.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.sunlight.law.clock.Calculation;
import org.sunlight.law.clock.CalculatorQueries;
import org.sunlight.law.rule.LimitUnit;
import org.sunlight.law.rule.TimeLimit;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.time.ClockProducer;
import org.sunlight.web.error.RefusalTexts;
import org.sunlight.web.kit.Language;

/**
 * The public calculator. Question and answer are one address, so that a link says it all; nothing but plain links and a
 * plain form, so that it works without script and without a session.
 */
@Named("calculatorPage")
@RequestScoped
public class CalculatorPage {

    @Inject
    private CalculatorQueries calculator;

    private String rule = "request.reply";
    private String day;
    private String moment;
    private Calculation answer;
    private String problem;

    /** Reads the question out of the address and answers it. */
    public void ask() {
        if (day == null && moment == null) {
            return;
        }
        try {
            answer = answer();
        } catch (DateTimeException malformed) {
            problem = RefusalTexts.of(hours() ? "MOMENT_UNREADABLE" : "DAY_UNREADABLE", List.of(), Language.current());
        } catch (DomainException refused) {
            problem = RefusalTexts.of(refused.code(), refused.arguments(), Language.current());
        }
    }

    private Calculation answer() {
        if (hours()) {
            LocalDateTime here = LocalDateTime.parse(text(moment).replace(' ', 'T'));
            return calculator.byMoment(rule, here.atZone(ClockProducer.ZONE).toOffsetDateTime());
        }
        return calculator.byDay(rule, LocalDate.parse(text(day)));
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    private boolean hours() {
        return calculator.unitOf(rule) == LimitUnit.HOURS;
    }

    public List<TimeLimit> getRegimes() {
        return calculator.rules().stream()
                .filter(regimes -> regimes.get(0).rule().equals(rule))
                .findFirst()
                .orElse(List.of());
    }

    public List<String> getRules() {
        return calculator.rules().stream().map(regimes -> regimes.get(0).rule()).toList();
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule == null || rule.isBlank() ? this.rule : rule;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getMoment() {
        return moment;
    }

    public void setMoment(String moment) {
        this.moment = moment;
    }

    public Calculation getAnswer() {
        return answer;
    }

    public String getProblem() {
        return problem;
    }
}
