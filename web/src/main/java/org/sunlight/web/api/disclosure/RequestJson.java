package org.sunlight.web.api.disclosure;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.law.clock.ClockView;

/** A request for other systems. It has no field for a name or a contact, so none can leak. */
@JsonbPropertyOrder({
    "number",
    "state",
    "channel",
    "applicantKind",
    "subject",
    "arrivedOn",
    "receivedOn",
    "dueOn",
    "provisional",
    "decisionCode",
    "decidedOn"
})
public record RequestJson(
        String number,
        String state,
        String channel,
        String applicantKind,
        String subject,
        LocalDate arrivedOn,
        LocalDate receivedOn,
        LocalDate dueOn,
        Boolean provisional,
        String decisionCode,
        LocalDate decidedOn) {

    static RequestJson of(RequestRow row) {
        return new RequestJson(
                row.number(),
                row.state().name(),
                row.channel().name(),
                row.applicantKind().name(),
                row.subject(),
                row.arrivedOn(),
                row.receivedOn(),
                dueOn(row.reply()),
                provisional(row.reply()),
                row.decisionCode() == null ? null : row.decisionCode().name(),
                row.decidedOn());
    }

    static RequestJson of(RequestView view) {
        return new RequestJson(
                view.number(),
                view.state().name(),
                view.channel().name(),
                view.applicant().kind().name(),
                view.subject(),
                view.arrivedOn(),
                view.receivedOn(),
                dueOn(view.replyClock()),
                provisional(view.replyClock()),
                view.decisionCode() == null ? null : view.decisionCode().name(),
                view.decidedOn());
    }

    private static LocalDate dueOn(ClockView clock) {
        return clock == null ? null : clock.dueOn();
    }

    private static Boolean provisional(ClockView clock) {
        return clock == null ? null : clock.provisional();
    }
}
