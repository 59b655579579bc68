package org.sunlight.publication.interpretation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.StartClock;
import org.sunlight.law.rule.RuleBook;
import org.sunlight.law.rule.RulesInForce;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryAct;
import org.sunlight.publication.catalogue.EntryChanged;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublishEntry;
import org.sunlight.publication.catalogue.RelationKind;
import org.sunlight.publication.confidentiality.Gate;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.MaterialFile;
import org.sunlight.publication.interpretation.model.Interpretation;
import org.sunlight.publication.interpretation.store.InterpretationStore;
import org.sunlight.publication.official.DocumentPublished;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.shared.error.Conflict;

/**
 * The release beside the document. Hears, in the transaction of the publishing, that a document became public: starts the term
 * of its interpretation, or where the term of the day is nothing, releases both in one act or neither (INT-04, INT-05).
 */
@ApplicationScoped
public class InterpretationRelease {

    static final String TERM = "interpretation.publish";
    private static final String COLUMN = "interpretation";

    @Inject
    private InterpretationStore interpretations;

    @Inject
    private OfficialDocumentQueries documents;

    @Inject
    private AttachmentQueries attachments;

    @Inject
    private Gate gate;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private ClockService clocks;

    @Inject
    private ClockQueries terms;

    @Inject
    private RuleBook rules;

    @Inject
    private Clock clock;

    void follow(@Observes DocumentPublished published) {
        RulesInForce law = rules.on(published.publishedOn());
        if (!published.policy() || !law.knows(TERM)) {
            return;
        }
        Interpretation interpretation = interpretations
                .ofDocument(published.number())
                .filter(Interpretation::isWritten)
                .orElseThrow(() -> new Conflict("INTERPRETATION_NOT_READY"));
        startTerm(interpretation, published.publishedOn());
        if (interpretation.isOut()) {
            catalogue.relate(interpretation.indexNumber(), RelationKind.INTERPRETS, published.indexNumber());
        } else if (isTogether(law)) {
            if (!gate.isOpenFor(material(interpretation))) {
                throw new Conflict("INTERPRETATION_NOT_READY");
            }
            release(interpretation, documents.document(published.number()), null, null);
        }
    }

    /** Nothing between the two is 同步发布. */
    static boolean isTogether(RulesInForce law) {
        return law.limit(TERM).amount() == 0;
    }

    void forget(@Observes EntryChanged change) {
        if (change.act() == EntryAct.WITHDRAW && InterpretationView.SUBJECT_KIND.equals(change.subjectKind())) {
            interpretations
                    .find(change.subjectNumber())
                    .ifPresent(interpretation -> interpretation.withdrawn(LocalDate.now(clock)));
        }
    }

    /** Text and files as they stand. */
    Material material(Interpretation interpretation) {
        List<MaterialFile> files = attachments.of(InterpretationView.SUBJECT_KIND, interpretation.number()).stream()
                .filter(file -> !file.isWithdrawn())
                .map(InterpretationRelease::file)
                .toList();
        return interpretation.material(files);
    }

    private static MaterialFile file(AttachmentView file) {
        return MaterialFile.of(file);
    }

    /** Puts it into the catalogue beside its document, which must be public already. */
    void release(Interpretation interpretation, OfficialDocumentView document, String keywords, String reason) {
        if (document.indexNumber() == null) {
            throw new Conflict("DOCUMENT_NOT_PUBLIC");
        }
        EntryParticulars particulars = new EntryParticulars(
                document.wording().topicCode(),
                COLUMN,
                null,
                null,
                keywords,
                null,
                interpretation.draftedOn(),
                null,
                null,
                null,
                document.fiveOpenness(),
                null,
                null,
                null);
        EntryView entry = catalogue.publish(new PublishEntry(material(interpretation), particulars, null, reason));
        interpretation.published(entry.indexNumber(), LocalDate.now(clock));
        interpretations.flush();
        catalogue.relate(entry.indexNumber(), RelationKind.INTERPRETS, document.indexNumber());
        stopTerm(interpretation);
    }

    private void startTerm(Interpretation interpretation, LocalDate publishedOn) {
        boolean known = !clocksOf(interpretation).isEmpty();
        if (!known && !interpretation.isOut()) {
            clocks.start(new StartClock(
                    ref(interpretation),
                    interpretation.title(),
                    interpretation.organId(),
                    publishedOn,
                    publishedOn,
                    interpretation.handler(),
                    null));
        }
    }

    private void stopTerm(Interpretation interpretation) {
        if (clocksOf(interpretation).stream().anyMatch(term -> term.state() != ClockState.STOPPED)) {
            clocks.stop(ref(interpretation), LocalDate.now(clock), "interpretation.clock.PUBLISHED");
        }
    }

    private List<ClockView> clocksOf(Interpretation interpretation) {
        return terms.of(InterpretationView.SUBJECT_KIND, interpretation.number());
    }

    private static ClockRef ref(Interpretation interpretation) {
        return new ClockRef(InterpretationView.SUBJECT_KIND, interpretation.number(), TERM);
    }
}
