package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.sunlight.publication.document.CorrectDocument;
import org.sunlight.publication.document.DocumentFilter;
import org.sunlight.publication.document.DocumentKind;
import org.sunlight.publication.document.DocumentParticulars;
import org.sunlight.publication.document.DocumentView;
import org.sunlight.publication.document.NormativeDocumentQueries;
import org.sunlight.publication.document.NormativeDocumentService;
import org.sunlight.publication.document.RegisterDocument;
import org.sunlight.publication.document.RepealDocument;
import org.sunlight.publication.document.VoidDocument;
import org.sunlight.web.kit.Entries;

/** The register of normative documents; with an id, one entry of it with its history and its acts. */
@Named("normativeDocumentsPage")
@ViewScoped
public class NormativeDocumentsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/publication/normative-documents.xhtml?faces-redirect=true";

    @Inject
    private NormativeDocumentQueries documents;

    @Inject
    private NormativeDocumentService acts;

    private final Entries filter = new Entries();
    private final Entries entry = new Entries();
    private Long id;
    private DocumentView document;
    private transient NormativeDocumentRows rows;

    /** The form of a correction begins with what stands there. */
    public void open() {
        if (id != null) {
            document = documents.document(id);
            entry.put("kind", document.particulars().kind());
            entry.put("title", document.particulars().title());
            entry.put("documentNumber", document.particulars().documentNumber());
            entry.put("madeOn", document.particulars().madeOn());
            entry.put("repealedOn", document.particulars().repealedOn());
        }
    }

    public NormativeDocumentRows getRows() {
        if (rows == null) {
            rows = new NormativeDocumentRows(documents, this::chosen);
        }
        return rows;
    }

    public void export() throws IOException {
        Faces.sendFile(
                "normative-documents.xlsx",
                true,
                output -> NormativeDocumentWorkbook.write(documents, chosen(), output));
    }

    private DocumentFilter chosen() {
        String inForce = filter.text("inForce");
        String year = filter.text("year");
        return new DocumentFilter(
                filter.text("text"),
                filter.choice("kind", DocumentKind.class),
                inForce == null ? null : Boolean.valueOf(inForce),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null);
    }

    private DocumentParticulars written() {
        return new DocumentParticulars(
                entry.choice("kind", DocumentKind.class),
                entry.text("title"),
                entry.text("documentNumber"),
                entry.day("madeOn"),
                entry.day("repealedOn"));
    }

    public String register() {
        acts.register(new RegisterDocument(written()));
        return ADDRESS;
    }

    public String repeal() {
        acts.repeal(new RepealDocument(id, document.version(), entry.day("endsOn"), entry.text("repealReason")));
        return ADDRESS + "&id=" + id;
    }

    public String correct() {
        acts.correct(new CorrectDocument(id, document.version(), written(), entry.text("correctReason")));
        return ADDRESS + "&id=" + id;
    }

    public String remove() {
        acts.remove(new VoidDocument(id, document.version(), entry.text("voidReason")));
        return ADDRESS + "&id=" + id;
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public DocumentView getDocument() {
        return document;
    }

    public Entries getFilter() {
        return filter;
    }

    public Entries getEntry() {
        return entry;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
