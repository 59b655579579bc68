package org.sunlight.publication.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.document.store.NormativeDocumentStore;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Reading the register; entries of other organs do not exist for the caller. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.CLERK,
    Roles.SECTION_HEAD,
    Roles.DISCLOSURE_OFFICER,
    Roles.CONFIDENTIALITY_REVIEWER,
    Roles.DEPUTY_HEAD,
    Roles.HEAD,
    Roles.STATISTICIAN,
    Roles.AUDITOR
})
public class NormativeDocumentQueries {

    @Inject
    private NormativeDocumentStore documents;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    public DocumentView document(long id) {
        return documents.get(id, visible()).view();
    }

    public List<DocumentRow> page(DocumentFilter filter, DocumentSort sort, int first, int size) {
        return documents.page(filter, sort, visible(), first, size);
    }

    public long count(DocumentFilter filter) {
        return documents.count(filter, visible());
    }

    private List<Long> visible() {
        return organs.visibleTo(caller.get());
    }
}
