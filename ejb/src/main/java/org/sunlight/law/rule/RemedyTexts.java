package org.sunlight.law.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sunlight.law.rule.model.RemedyRow;

/**
 * Which remedy a decision must name, by its day and its kind. Whether a kind goes to review first is, since 2024-01-01, a
 * setting per decision code ({@code remedy.review-first.<code>}), because the border of 不予公开 is disputed.
 */
@ApplicationScoped
public class RemedyTexts {

    @Inject
    private HouseSettings settings;

    /** The remedies as the product ships them. */
    public static RemedyTexts shipped() {
        RemedyTexts texts = new RemedyTexts();
        texts.settings = HouseSettings.shipped();
        return texts;
    }

    /**
     * @param decidedOn day of the decision
     * @param decisionCode {@code D01} to {@code D23}, or {@code SILENCE}
     * @return empty for a paper that is no decision (I01 to I10) and before the regulation was in force
     */
    public Optional<RemedyText> on(LocalDate decidedOn, String decisionCode) {
        String setting = "remedy.review-first." + decisionCode;
        if (!settings.has(setting)) {
            return Optional.empty();
        }
        List<RemedyText> inForce = RemedyRow.shipped().stream()
                .filter(row -> row.binds(decidedOn))
                .map(RemedyRow::remedy)
                .toList();
        boolean offered = inForce.stream().anyMatch(RemedyText::reviewFirst);
        boolean reviewFirst = offered && settings.flag(setting, decidedOn);
        return inForce.stream()
                .filter(remedy -> remedy.reviewFirst() == reviewFirst)
                .findFirst();
    }
}
