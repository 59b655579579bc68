package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.publication.official.OfficialDocumentFilter;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OpennessClass;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;

/** The list of official documents. */
@Named("officialDocumentsPage")
@ViewScoped
public class OfficialDocumentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OfficialDocumentQueries documents;

    @Inject
    private transient CurrentCaller caller;

    private final Entries filter = new Entries();
    private DocumentShelf shelf = DocumentShelf.IN_HAND;
    private transient OfficialDocumentRows rows;

    public OfficialDocumentRows getRows() {
        if (rows == null) {
            rows = new OfficialDocumentRows(documents, this::chosen);
        }
        return rows;
    }

    public void export() throws IOException {
        Faces.sendFile(
                "official-documents.xlsx", true, output -> OfficialDocumentWorkbook.write(documents, chosen(), output));
    }

    public void clear() {
        filter.clear();
    }

    private OfficialDocumentFilter chosen() {
        LocalDate until = filter.day("until");
        String policy = filter.text("policy");
        return new OfficialDocumentFilter(
                shelf.states(),
                filter.choice("class", OpennessClass.class),
                policy == null ? null : Boolean.valueOf(policy),
                filter.choice("validity", Validity.class),
                shelf == DocumentShelf.MINE ? caller.get().login() : null,
                filter.text("text"),
                filter.day("from"),
                until == null ? null : until.plusDays(1));
    }

    public OpennessClass[] getClasses() {
        return OpennessClass.values();
    }

    public Validity[] getValidities() {
        return Validity.values();
    }

    public DocumentShelf[] getShelves() {
        return DocumentShelf.values();
    }

    public DocumentShelf getShelf() {
        return shelf;
    }

    public void setShelf(DocumentShelf shelf) {
        this.shelf = shelf == null ? DocumentShelf.IN_HAND : shelf;
    }

    public Entries getFilter() {
        return filter;
    }
}
