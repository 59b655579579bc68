package org.sunlight.petition.casework;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.office.notice.PaperBinder;
import org.sunlight.office.notice.PaperBinder.Sheet;
import org.sunlight.office.notice.PaperBinder.Table;

/** The whole file of an item to take along, bound as one PDF with an index (PET-24). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD})
public class PetitionCaseFileQueries {

    /** What can be bound as pages; anything else is listed. */
    private static final Set<String> BINDABLE = Set.of("application/pdf", "image/jpeg", "image/png");

    /** Bytes of attachments bound together at most: a file is bound in memory. */
    private static final long MOST_BOUND = 40L * 1024 * 1024;

    @Inject
    private PetitionQueries petitions;

    @Inject
    private AttachmentQueries attachments;

    /** What the caller may see of it: the papers of the item and the files that his house brought. */
    public byte[] bound(String number) throws IOException {
        PetitionView file = petitions.view(number);
        List<Sheet> sheets = new ArrayList<>();
        List<NoticeView> papers = petitions.papers(number).stream()
                .sorted(Comparator.comparing(NoticeView::issuedAt).thenComparing(NoticeView::id))
                .toList();
        for (NoticeView paper : papers) {
            sheets.add(new Sheet(
                    List.of(
                            String.valueOf(sheets.size() + 1),
                            paper.title(),
                            paper.documentNumber() == null ? "" : paper.documentNumber(),
                            paper.issuedOn().toString()),
                    "application/pdf",
                    petitions.paper(number, paper.id(), NoticeFormat.PDF).content()));
        }
        long bytes = 0;
        for (AttachmentView kept : attachments.of(PetitionView.SUBJECT_KIND, number)) {
            if (kept.isWithdrawn()) {
                continue;
            }
            boolean fits = BINDABLE.contains(kept.mediaType()) && bytes + kept.size() <= MOST_BOUND;
            bytes += fits ? kept.size() : 0;
            sheets.add(new Sheet(
                    List.of(String.valueOf(sheets.size() + 1), kept.fileName(), "", ""),
                    kept.mediaType(),
                    fits ? content(kept) : null));
        }
        return PaperBinder.bind(
                word("title"),
                List.of(word("serial"), word("paper"), word("documentNumber"), word("day"), word("page")),
                sheets,
                word("notBound"),
                facts(file),
                List.of(history(number)));
    }

    private byte[] content(AttachmentView kept) throws IOException {
        try (InputStream stream = attachments.content(kept.id()).stream()) {
            return stream.readAllBytes();
        }
    }

    private static String word(String key) {
        return PetitionWords.get("petition.casefile." + key);
    }

    private static Table facts(PetitionView file) {
        String names = file.petitioners().stream()
                .map(PetitionerView::name)
                .filter(name -> name != null)
                .collect(Collectors.joining("、"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(word("number"), file.number()));
        rows.add(List.of(word("registered"), file.registeredOn().toString()));
        rows.add(List.of(word("channel"), PetitionWords.label(file.channel())));
        rows.add(List.of(word("petitioner"), file.anonymous() ? word("anonymous") : names));
        rows.add(List.of(word("subject"), file.subject()));
        rows.add(List.of(word("state"), PetitionWords.label(file.state())));
        rows.add(List.of(
                word("answered"),
                file.repliedOn() == null ? "" : file.repliedOn().toString()));
        return new Table("", List.of(), rows);
    }

    private Table history(String number) {
        return new Table(
                word("history"),
                List.of(word("day"), word("act"), word("person"), word("documentNumber")),
                petitions.timeline(number).stream()
                        .map(entry -> List.of(
                                entry.on().toString(),
                                PetitionWords.get("petition.PetitionAct." + entry.act()),
                                entry.actorName(),
                                entry.document() == null ? "" : entry.document()))
                        .toList());
    }
}
