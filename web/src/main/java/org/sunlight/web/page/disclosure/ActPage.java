package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** One act on one request: what it asks, what will follow, and the act itself. */
@Named("actPage")
@ViewScoped
public class ActPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient RequestActs acts;

    @Inject
    private transient Clock clock;

    private String number;
    private RequestAct act;
    private RequestSeen seen;
    private RequestActs.Consequence after;
    private Entries checked;
    private boolean changed;
    private final Entries form = new Entries();

    /** Opens the form: days begin as today. */
    public void load() {
        seen = RequestSeen.open(requests, number);
        number = seen.request().number();
        for (ActField field : getFields()) {
            if (field.kind() == ActField.Kind.TODAY) {
                form.put(field.name(), LocalDate.now(clock));
            }
        }
        if (act == RequestAct.SPLIT) {
            form.put("keptSubject", seen.request().subject());
        }
    }

    /** Tries the act and shows what would follow. */
    public void check() {
        changed = checked != null && !form.equals(checked);
        checked = null;
        try {
            after = acts.attempt(act, seen.request(), form);
        } catch (ConflictingEdit elsewhere) {
            reopen();
            throw elsewhere;
        }
        checked = new Entries();
        checked.putAll(form);
    }

    /** Nobody acts without having seen what follows from exactly what he wrote. */
    public String perform() {
        if (!form.equals(checked)) {
            check();
            return null;
        }
        try {
            RequestActs.Done done = acts.perform(act, seen.request(), form);
            Messages.addFlashGlobalInfo(
                    Texts.text(Language.current(), "requestpage.act.done", Words.label("request", act), number));
            return done.receipts().isEmpty()
                    ? "/disclosure/request.xhtml?faces-redirect=true&number=" + number
                    : QueryCodes.handOver(done.receipts());
        } catch (ConflictingEdit elsewhere) {
            reopen();
            throw elsewhere;
        }
    }

    /** The form keeps what was written; the request is read again, and its consequence must be looked at again. */
    private void reopen() {
        seen = seen.again(requests);
        after = null;
        checked = null;
    }

    public List<ActField> getFields() {
        return ActForms.of(act);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public RequestAct getAct() {
        return act;
    }

    public void setAct(RequestAct act) {
        this.act = act;
    }

    public RequestView getRequest() {
        return seen.request();
    }

    public EditConflict getConflict() {
        return seen.conflict();
    }

    /** Whether the act may still be done: the page may have been kept open, or sent to somebody else. */
    public boolean isPermitted() {
        return seen.request().permits(act);
    }

    public boolean isChecked() {
        return checked != null;
    }

    /** Whether what was written differs from what was looked at before. */
    public boolean isChanged() {
        return changed;
    }

    public RequestActs.Consequence getAfter() {
        return after;
    }

    public Entries getForm() {
        return form;
    }
}
