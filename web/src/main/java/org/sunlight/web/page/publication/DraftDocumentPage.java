package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.official.AmendDraft;
import org.sunlight.publication.official.DraftDocument;
import org.sunlight.publication.official.Genre;
import org.sunlight.publication.official.NormativeSign;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OfficialDocumentService;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.publication.official.OpennessClass;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** Writing a document: a new one, or a draft anew. */
@Named("draftDocumentPage")
@ViewScoped
public class DraftDocumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OfficialDocumentQueries documents;

    @Inject
    private transient OfficialDocumentService service;

    @Inject
    private transient OrganQueries organs;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Clock clock;

    private final Entries form = new Entries();
    private String number;
    private OfficialDocumentView document;
    private DocumentConflict conflict;

    public void load() {
        if (number == null || number.isBlank()) {
            form.put("genre", Genre.NOTICE.name());
            form.put("leadOrganId", caller.get().organId());
            return;
        }
        document = documents.document(number);
        number = document.number();
        DocumentForm.fill(form, document.wording());
        form.put("leadOrganId", document.organId());
    }

    /** What was written stays when somebody else was quicker; his work is shown before it is tried again. */
    public String save() {
        OfficialDocumentView saved;
        try {
            saved = document == null
                    ? service.draft(new DraftDocument(DocumentForm.wording(form)))
                    : service.amend(new AmendDraft(number, document.version(), DocumentForm.wording(form)));
        } catch (ConflictingEdit elsewhere) {
            OfficialDocumentView now = documents.document(number);
            conflict = DocumentConflict.between(document, now);
            document = now;
            throw elsewhere;
        }
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), "official.saved", saved.number()));
        return "/publication/document.xhtml?faces-redirect=true&number=" + saved.number();
    }

    public Genre[] getGenres() {
        return Genre.values();
    }

    public OpennessClass[] getClasses() {
        return OpennessClass.values();
    }

    public List<ClosureGround> getGrounds() {
        return ClosureGround.knownOn(LocalDate.now(clock));
    }

    public FiveOpenness[] getFive() {
        return FiveOpenness.values();
    }

    public NormativeSign[] getSigns() {
        return NormativeSign.values();
    }

    /** Organs that may lead a joint document; another one than one's own is refused, with the reason. */
    public List<OrganView> getOrgans() {
        return organs.all().stream().filter(OrganView::active).toList();
    }

    public DocumentConflict getConflict() {
        return conflict;
    }

    public OfficialDocumentView getDocument() {
        return document;
    }

    public Entries getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
