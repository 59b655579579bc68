package org.sunlight.web.page.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.TimelineEntry;
import org.sunlight.office.notice.LintFinding;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.StaffNames;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** What a check of a letter found, in words. */
@Named("requestWords")
@ApplicationScoped
public class RequestWords {

    @Inject
    private StaffNames names;

    /** The note of an act; names stand for logins, and words for the codes of decisions. */
    public String note(TimelineEntry event) {
        if (event.note() == null) {
            return "";
        }
        if (event.act().equals(RequestAct.ASSIGN.name())) {
            return names.of(event.note());
        }
        return event.act().equals(RequestAct.DRAFT_DECISION.name())
                ? Words.label("request", DecisionCode.valueOf(event.note()))
                : event.note();
    }

    public String finding(LintFinding finding) {
        Locale locale = Language.current();
        String place = Texts.find(locale, "notice.place." + finding.place())
                .orElseGet(() -> Texts.text(locale, "notice.field." + finding.place()));
        return Texts.text(locale, "notice.lint." + finding.rule(), place);
    }
}
