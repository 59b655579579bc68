package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PetitionTimelineEntry;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** One act on one item: what it asks, what will follow, and the act itself. */
@Named("petitionActPage")
@ViewScoped
public class PetitionActPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PetitionQueries petitions;

    @Inject
    private transient PetitionActs acts;

    @Inject
    private transient Clock clock;

    private String number;
    private PetitionAct act;
    private PetitionView item;
    private int actsSeen;
    private List<PetitionTimelineEntry> meanwhile = List.of();
    private PetitionActs.Consequence after;
    private Entries checked;
    private final Entries form = new Entries();

    /** Opens the form: days begin as today, what exists already stands there. */
    public void load() {
        item = petitions.view(number);
        number = item.number();
        actsSeen = petitions.timeline(number).size();
        for (PetitionField field : getFields()) {
            if (field.kind() == PetitionField.Kind.TODAY) {
                form.put(field.name(), LocalDate.now(clock));
            }
        }
        PetitionBeginnings.of(act, item).forEach(form::put);
    }

    /** Tries the act and shows what would follow. */
    public void check() {
        checked = null;
        try {
            after = acts.attempt(act, item, form);
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
            PetitionActs.Done done = acts.perform(act, item, form);
            Messages.addFlashGlobalInfo(
                    Texts.text(Language.current(), "petitionpage.act.done", Words.label("petition", act), number));
            return done.queryCode() == null
                    ? "/petition/petition.xhtml?faces-redirect=true&number=" + number
                    : PetitionCodesOnce.handOver(number, done.queryCode());
        } catch (ConflictingEdit elsewhere) {
            reopen();
            throw elsewhere;
        }
    }

    /** The form keeps what was written; the item is read again, and its consequence must be looked at again. */
    private void reopen() {
        List<PetitionTimelineEntry> past = petitions.timeline(number);
        meanwhile = List.copyOf(past.subList(Math.min(actsSeen, past.size()), past.size()));
        actsSeen = past.size();
        item = petitions.view(number);
        after = null;
        checked = null;
    }

    public List<PetitionField> getFields() {
        return PetitionForms.of(act, item);
    }

    /** Whether the act may still be done: the page may have been kept open, or sent to somebody else. */
    public boolean isPermitted() {
        return item.permits(act);
    }

    public boolean isChecked() {
        return checked != null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public PetitionAct getAct() {
        return act;
    }

    public void setAct(PetitionAct act) {
        this.act = act;
    }

    public PetitionView getItem() {
        return item;
    }

    public List<PetitionTimelineEntry> getMeanwhile() {
        return meanwhile;
    }

    public PetitionActs.Consequence getAfter() {
        return after;
    }

    public Entries getForm() {
        return form;
    }
}
