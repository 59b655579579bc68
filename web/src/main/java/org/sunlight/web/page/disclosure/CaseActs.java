package org.sunlight.web.page.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.disclosure.request.ActOnRequest;
import org.sunlight.disclosure.request.ArchiveRequest;
import org.sunlight.disclosure.request.AssignRequest;
import org.sunlight.disclosure.request.ConfirmReceipt;
import org.sunlight.disclosure.request.HandOver;
import org.sunlight.disclosure.request.ReopenRequest;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestService;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.disclosure.request.Retention;
import org.sunlight.web.kit.Entries;

/** Acts that move the case itself, from the form to the command. */
@ApplicationScoped
class CaseActs {

    @Inject
    private RequestService requests;

    RequestView perform(RequestAct act, RequestView seen, Entries form) {
        String number = seen.number();
        long version = seen.version();
        ActOnRequest simple = new ActOnRequest(number, version, form.day("on"), form.text("note"));
        return switch (act) {
            case CONFIRM_RECEIPT ->
                requests.confirmReceipt(new ConfirmReceipt(number, version, form.day("confirmedOn")));
            case ACCEPT -> requests.accept(simple);
            case ASSIGN -> requests.assign(new AssignRequest(number, version, form.text("handler")));
            case ANNOTATE -> requests.annotate(simple);
            case WITHDRAW -> requests.withdraw(simple);
            case HAND_OVER ->
                requests.handOver(new HandOver(number, version, form.day("consentOn"), form.text("note")));
            case CLOSE -> requests.close(simple);
            case ARCHIVE ->
                requests.archive(new ArchiveRequest(
                        number,
                        version,
                        form.day("on"),
                        form.choice("retention", Retention.class),
                        form.text("fileNumber"),
                        form.lines("files")));
            case REOPEN ->
                requests.reopen(
                        new ReopenRequest(number, version, form.text("order"), form.day("on"), form.day("answerBy")));
            default -> throw new IllegalArgumentException("no form for " + act);
        };
    }
}
