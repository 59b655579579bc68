package org.sunlight.web.page.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.office.notice.PaperBinder;
import org.sunlight.office.notice.PaperBinder.Table;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.SiteColumnQueries;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.publication.confidentiality.MaterialFile;
import org.sunlight.publication.confidentiality.ReviewAct;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SuggestionDecision;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;
import org.sunlight.web.kit.MessageMap;
import org.sunlight.web.kit.Words;

/** The printed form of a review (保密审查表). Fields: the forms that organs publish, in one. */
@RequestScoped
public class ReviewFormPaper {

    private static final String CLASSIFIED = "confidentiality.form.";
    private static final Set<String> CATALOGUE_READERS = Set.of(
            Roles.CLERK,
            Roles.DISCLOSURE_OFFICER,
            Roles.SECTION_HEAD,
            Roles.CONFIDENTIALITY_REVIEWER,
            Roles.DEPUTY_HEAD,
            Roles.HEAD,
            Roles.STATISTICIAN,
            Roles.AUDITOR);

    @Inject
    private MessageMap texts;

    @Inject
    private OrganQueries organs;

    @Inject
    private CatalogueQueries entries;

    @Inject
    private SiteColumnQueries columns;

    @Inject
    private OfficialDocumentQueries documents;

    @Inject
    private CurrentCaller caller;

    public byte[] pdf(ReviewView review) {
        Optional<EntryView> entry = caller.get().roles().stream().anyMatch(CATALOGUE_READERS::contains)
                ? entries.of(review.material().subjectKind(), review.material().subjectNumber())
                        .filter(found -> found.reviewNumber().equals(review.number()))
                : Optional.empty();
        return PaperBinder.print(
                texts.get(CLASSIFIED + "title"),
                List.of(
                        new Table(texts.get(CLASSIFIED + "what"), List.of(), head(review, entry)),
                        new Table(texts.get(CLASSIFIED + "declared"), List.of(), statement(review)),
                        new Table(texts.get(CLASSIFIED + "signatures"), List.of(), signatures(review)),
                        new Table(texts.get(CLASSIFIED + "published"), List.of(), published(entry)),
                        new Table(texts.get(CLASSIFIED + "content"), List.of(), content(review))));
    }

    private List<List<String>> head(ReviewView review, Optional<EntryView> entry) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("field.number", review.number()));
        rows.add(row("form.filledOn", Words.day(review.submittedOn())));
        rows.add(row("form.organ", organs.organ(review.material().organId()).name()));
        rows.add(row("field.title", review.material().title()));
        rows.add(row(
                "form.documentNumber",
                entry.map(found -> found.particulars().documentNumber()).orElse("")));
        rows.add(row("field.carrier", Words.label("confidentiality", review.carrier())));
        rows.add(row("field.source", review.source() == null ? texts.get(CLASSIFIED + "own") : review.source()));
        rows.add(row("field.channels", review.channels()));
        rows.add(row(
                "form.column",
                entry.map(found -> column(found.particulars().columnCode())).orElse("")));
        rows.add(row("form.openness", openness(review)));
        rows.add(row("field.plannedOn", Words.day(review.plannedOn())));
        rows.add(row("field.state", Words.label("confidentiality", review.state())));
        rows.add(row("field.remark", review.remark()));
        return rows;
    }

    private String column(String code) {
        return columns.column(code).map(SiteColumnView::name).orElse(code);
    }

    /** Of a document its class; anything else comes to a review only because it is meant for the catalogue. */
    private String openness(ReviewView review) {
        boolean document =
                OfficialDocumentView.SUBJECT_KIND.equals(review.material().subjectKind());
        return document
                ? Words.label("official", documents.opennessOf(review.material().subjectNumber()))
                : texts.get(CLASSIFIED + "proactive");
    }

    private List<List<String>> statement(ReviewView review) {
        long kept = review.suggestions().stream()
                .filter(suggestion -> suggestion.decision() == SuggestionDecision.KEEP)
                .count();
        long removed = review.suggestions().stream()
                .filter(suggestion -> suggestion.decision() == SuggestionDecision.REMOVE)
                .count();
        return List.of(
                row("field.declaration", texts.get(CLASSIFIED + "declaration")),
                row("field.drafter", review.drafterName() + "　" + Words.day(review.submittedOn())),
                row(
                        "suggestion.title",
                        texts.text(
                                CLASSIFIED + "suggestions",
                                review.suggestions().size(),
                                kept,
                                removed,
                                review.undecided())));
    }

    /** One line for each of those who sign, empty for who has not signed yet. */
    private List<List<String>> signatures(ReviewView review) {
        return List.of(
                signature(review, "section", EnumSet.of(ReviewAct.AGREE)),
                signature(review, "reviewer", EnumSet.of(ReviewAct.CONCLUDE)),
                signature(review, "outside", EnumSet.of(ReviewAct.DETERMINE)),
                signature(review, "deputy", EnumSet.of(ReviewAct.APPROVE, ReviewAct.REFUSE)),
                signature(review, "back", EnumSet.of(ReviewAct.RETURN, ReviewAct.VOID)));
    }

    private List<String> signature(ReviewView review, String who, Set<ReviewAct> acts) {
        return row(
                "form." + who,
                review.steps().stream()
                        .filter(step -> acts.contains(step.act()))
                        .map(this::said)
                        .collect(Collectors.joining("；")));
    }

    private String said(ReviewView.Step step) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.label("confidentiality", step.conclusion() == null ? step.act() : step.conclusion()));
        if (step.ground() != null) {
            parts.add(texts.text(CLASSIFIED + "ground", step.ground()));
        }
        if (step.reason() != null) {
            parts.add(texts.text(CLASSIFIED + "reason", step.reason()));
        }
        parts.add(step.name() + "　" + Words.moment(step.at()));
        return String.join("　", parts);
    }

    private List<List<String>> published(Optional<EntryView> entry) {
        String publisher = entry.flatMap(found -> found.events().stream().findFirst())
                .map(EntryView.Event::actorName)
                .orElse("");
        return List.of(
                row("form.publisher", publisher),
                row(
                        "form.publishedAt",
                        entry.map(found -> Words.moment(found.publishedAt())).orElse("")),
                row("form.link", entry.map(EntryView::indexNumber).orElse("")));
    }

    private List<List<String>> content(ReviewView review) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("form.text", review.material().text()));
        for (MaterialFile file : review.material().files()) {
            rows.add(row("field.files", file.fileName() + "　" + Words.size(file.size()) + "　" + file.sha256()));
        }
        rows.add(row("field.hash", review.contentHash()));
        return rows;
    }

    private List<String> row(String key, String value) {
        return List.of(texts.get("confidentiality." + key), value == null ? "" : value);
    }
}
