package org.sunlight.web.page.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.sunlight.office.notice.LintFinding;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** What a check of a letter found, in words. */
@Named("requestWords")
@ApplicationScoped
public class RequestWords {

    public String finding(LintFinding finding) {
        Locale locale = Language.current();
        String place = Texts.find(locale, "notice.place." + finding.place())
                .orElseGet(() -> Texts.text(locale, "notice.field." + finding.place()));
        return Texts.text(locale, "notice.lint." + finding.rule(), place);
    }
}
