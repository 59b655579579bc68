package org.sunlight.web.page.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.disclosure.request.ConsultationView;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.office.organ.Colleague;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** What the form of an act is called and what can be chosen in it. */
@Named("actChoices")
@RequestScoped
public class ActChoices {

    @Inject
    private OrganQueries organs;

    private List<Colleague> handlers;

    /** An act may call a field by a name of its own. */
    public String label(RequestAct act, ActField field) {
        String own = "requestpage.field." + act + "." + field.name();
        return Texts.find(Language.current(), own)
                .orElseGet(() -> Texts.text(Language.current(), "requestpage.field." + field.name()));
    }

    /** What the act means, said before it is done. */
    public String effect(RequestAct act) {
        return Texts.text(Language.current(), "requestpage.effect." + act);
    }

    /** The due day of the answer: a day, paused, or none any more. */
    public String due(RequestView request) {
        ClockView reply = request.replyClock();
        if (reply == null || reply.state() == ClockState.STOPPED) {
            return "\u2014";
        }
        return reply.dueOn() == null ? Texts.text(Language.current(), "kit.light.PAUSED") : Words.day(reply.dueOn());
    }

    public List<Colleague> handlers(RequestView request) {
        if (handlers == null) {
            handlers = organs.colleagues(request.organId());
        }
        return handlers;
    }

    public List<ConsultationView> openConsultations(RequestView request) {
        return request.consultations().stream().filter(ConsultationView::isOpen).toList();
    }

    public WayOfService[] getWays() {
        return WayOfService.values();
    }
}
