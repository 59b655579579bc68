package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.official.JointOrgan;
import org.sunlight.publication.official.OfficialAct;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.publication.official.OfficialState;
import org.sunlight.publication.official.OpennessClass;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** One act on one document: what it asks, what will follow, and the act itself. */
@Named("documentActPage")
@ViewScoped
public class DocumentActPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OfficialDocumentQueries documents;

    @Inject
    private transient AttachmentQueries attachments;

    @Inject
    private transient DocumentActs acts;

    @Inject
    private transient Clock clock;

    private String number;
    private OfficialAct act;
    private OfficialDocumentView document;
    private OfficialDocumentView after;
    private DocumentConflict conflict;
    private Entries checked;
    private final Entries form = new Entries();

    /** Opens the form: days begin as today, what exists already stands there. */
    public void load() {
        document = documents.document(number);
        number = document.number();
        LocalDate today = LocalDate.now(clock);
        form.put("agreedOn", today);
        form.put("toldOn", today);
        form.put("on", today);
        DocumentForm.openness(form, document.wording().openness());
        form.put("topicCode", document.wording().topicCode());
        form.put("columnCode", document.wording().columnCode());
        form.put("publicTitle", document.publicTitle() == null ? document.title() : document.publicTitle());
        form.put("publicText", document.publicText() == null ? document.text() : document.publicText());
        form.put(
                "files",
                getFiles().stream()
                        .filter(file -> document.publicFiles() == null
                                || document.publicFiles().contains(file.id()))
                        .map(file -> String.valueOf(file.id()))
                        .toArray(String[]::new));
    }

    /** Tries the act and shows what would follow. */
    public void check() {
        checked = null;
        try {
            after = acts.attempt(act, document, form);
        } catch (ConflictingEdit elsewhere) {
            reopen();
            throw elsewhere;
        }
        checked = copy();
    }

    /** Nobody acts without having seen what follows from exactly what he wrote. */
    public String perform() {
        if (!copy().equals(checked)) {
            check();
            return null;
        }
        try {
            acts.perform(act, document, form);
        } catch (ConflictingEdit elsewhere) {
            reopen();
            throw elsewhere;
        }
        Messages.addFlashGlobalInfo(
                Texts.text(Language.current(), "requestpage.act.done", Words.label("official", act), number));
        return "/publication/document.xhtml?faces-redirect=true&number=" + number;
    }

    /** Arrays are compared by what is in them. */
    private Entries copy() {
        Entries copy = new Entries();
        form.forEach((field, value) ->
                copy.put(field, value instanceof Object[] array ? Arrays.asList(array.clone()) : value));
        return copy;
    }

    private void reopen() {
        OfficialDocumentView now = documents.document(number);
        conflict = DocumentConflict.between(document, now);
        document = now;
        after = null;
        checked = null;
    }

    /** Files that may go out with it. */
    public List<AttachmentView> getFiles() {
        return act != OfficialAct.PREPARE_PUBLIC
                ? List.of()
                : attachments.of(OfficialDocumentView.SUBJECT_KIND, number).stream()
                        .filter(file -> !file.isWithdrawn())
                        .toList();
    }

    public boolean isPermitted() {
        return document.acts().contains(act);
    }

    /** A reason may be given, has to be given, or has no place. */
    public boolean isReasonNeeded() {
        return switch (act) {
            case RETURN, DISCARD, REPEAL, REVIEW_OPENNESS -> true;
            case PUBLISH -> document.state() == OfficialState.PUBLISHED;
            default -> false;
        };
    }

    public boolean isReasonPossible() {
        return isReasonNeeded()
                || act == OfficialAct.SUBMIT
                || act == OfficialAct.SUBMIT_FOR_OPENNESS
                || act == OfficialAct.CONFIRM_OPENNESS
                || act == OfficialAct.AGREE;
    }

    public boolean isChecked() {
        return checked != null;
    }

    public List<JointOrgan> getJointOrgans() {
        return document.jointOrgans();
    }

    public OpennessClass[] getClasses() {
        return OpennessClass.values();
    }

    public List<ClosureGround> getGrounds() {
        return ClosureGround.knownOn(LocalDate.now(clock));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public OfficialAct getAct() {
        return act;
    }

    public void setAct(OfficialAct act) {
        this.act = act;
    }

    public OfficialDocumentView getDocument() {
        return document;
    }

    public OfficialDocumentView getAfter() {
        return after;
    }

    public DocumentConflict getConflict() {
        return conflict;
    }

    public Entries getForm() {
        return form;
    }
}
