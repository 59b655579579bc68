package org.sunlight.publication.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.RelationKind;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.publication.document.NormativeDocumentService;
import org.sunlight.publication.document.RepealDocument;
import org.sunlight.publication.official.model.EffectOnDocument;
import org.sunlight.publication.official.model.OfficialDocument;
import org.sunlight.publication.official.store.OfficialDocumentStore;

/** What documents do to earlier ones, and what the day does to them: told to the public page and to the register (OFD-10). */
@ApplicationScoped
public class EffectsOfDocuments {

    @Inject
    private OfficialDocumentStore documents;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private NormativeDocumentService register;

    /** Finds what the signed document repeals and amends, and does it if its day has come. */
    void pointAndDo(OfficialDocument signed, LocalDate today) {
        for (EffectOnDocument effect : signed.effects()) {
            effect.point(documents
                    .signed(signed.organId(), effect.written())
                    .filter(found -> found != signed)
                    .orElse(null));
            boolean due = signed.inForceOn() != null && !signed.inForceOn().isAfter(today);
            if (due && effect.other() != null) {
                perform(effect, today);
            }
        }
        documents.flush();
    }

    void perform(EffectOnDocument effect, LocalDate today) {
        OfficialDocument other = effect.other();
        String cause = effect.document().documentNumber();
        if (effect.kind() == RelationKind.REPEALS) {
            if (other.repealedOn() == null && other.validity() != null) {
                other.repealFrom(effect.document().inForceOn(), today);
            }
        } else {
            other.markAmended();
        }
        effect.markDone();
        documents.flush();
        tell(other, cause);
        link(effect);
    }

    /** The public page and the register say what has become of the document. */
    void tell(OfficialDocument document, String reason) {
        if (document.validity() != null) {
            catalogue.markValidity(OfficialDocumentView.SUBJECT_KIND, document.number(), document.validity(), reason);
        }
        boolean over = document.validity() == Validity.REPEALED || document.validity() == Validity.EXPIRED;
        if (over && document.registerId() != null) {
            LocalDate on = document.validity() == Validity.REPEALED ? document.repealedOn() : document.expiresOn();
            register.lapse(new RepealDocument(document.registerId(), 0, on, reason));
        }
    }

    /** Both are public: each page names the other. */
    void link(EffectOnDocument effect) {
        String one = effect.document().indexNumber();
        String other = effect.other() == null ? null : effect.other().indexNumber();
        if (effect.isDone() && one != null && other != null) {
            catalogue.relate(one, effect.kind(), other);
        }
    }
}
