package org.sunlight.disclosure.request;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sunlight.office.attachment.AttachmentContent;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.office.notice.PaperBinder;
import org.sunlight.office.notice.PaperBinder.Sheet;
import org.sunlight.office.notice.PaperBinder.Table;

/** The whole file of a request to take along: bound as one PDF with an index, or every paper as it is in one ZIP. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
public class CaseFileQueries {

    /** What can be bound as pages; anything else is listed and lies in the ZIP. */
    private static final Set<String> BINDABLE = Set.of("application/pdf", "image/jpeg", "image/png");

    /** Bytes of attachments bound together at most: a file is bound in memory. */
    private static final long MOST_BOUND = 40L * 1024 * 1024;

    @Inject
    private RequestQueries requests;

    @Inject
    private NoticeQueries notices;

    @Inject
    private AttachmentQueries attachments;

    public byte[] bound(String number) throws IOException {
        RequestView file = requests.view(number);
        List<Sheet> sheets = new ArrayList<>();
        for (NoticeView notice : papers(file)) {
            sheets.add(new Sheet(
                    List.of(
                            String.valueOf(sheets.size() + 1),
                            notice.title(),
                            notice.documentNumber() == null ? "" : notice.documentNumber(),
                            notice.issuedOn().toString()),
                    "application/pdf",
                    notices.file(notice.id(), NoticeFormat.PDF).content()));
        }
        long bytes = 0;
        for (AttachmentView kept : kept(file)) {
            boolean fits = BINDABLE.contains(kept.mediaType()) && bytes + kept.size() <= MOST_BOUND;
            bytes += fits ? kept.size() : 0;
            sheets.add(new Sheet(
                    List.of(String.valueOf(sheets.size() + 1), kept.fileName(), "", ""),
                    kept.mediaType(),
                    fits ? bytes(kept) : null));
        }
        return PaperBinder.bind(
                RequestPapers.word("request.casefile.title"),
                List.of(
                        RequestPapers.word("request.casefile.serial"),
                        RequestPapers.word("request.casefile.paper"),
                        RequestPapers.word("request.casefile.documentNumber"),
                        RequestPapers.word("request.casefile.day"),
                        RequestPapers.word("request.casefile.page")),
                sheets,
                RequestPapers.word("request.casefile.notBound"),
                facts(file),
                List.of(history(file)));
    }

    /** Every paper under its own name, with its place in front; the order is that of the index. */
    public void zip(String number, OutputStream output) throws IOException {
        RequestView file = requests.view(number);
        int place = 0;
        try (ZipOutputStream zip = new ZipOutputStream(output, StandardCharsets.UTF_8)) {
            for (NoticeView notice : papers(file)) {
                place++;
                for (NoticeFormat format : NoticeFormat.values()) {
                    NoticeFile paper = notices.file(notice.id(), format);
                    zip.putNextEntry(entry(place, paper.fileName()));
                    zip.write(paper.content());
                }
            }
            for (AttachmentView kept : kept(file)) {
                place++;
                zip.putNextEntry(entry(place, kept.fileName()));
                try (InputStream content = attachments.content(kept.id()).stream()) {
                    content.transferTo(zip);
                }
            }
        }
    }

    private static ZipEntry entry(int place, String fileName) {
        return new ZipEntry("%03d-%s".formatted(place, fileName.replace('/', '_')));
    }

    private List<NoticeView> papers(RequestView file) {
        return notices.of(RequestView.SUBJECT_KIND, file.number()).stream()
                .sorted(Comparator.comparing(NoticeView::issuedAt).thenComparing(NoticeView::id))
                .toList();
    }

    private List<AttachmentView> kept(RequestView file) {
        return attachments.of(RequestView.SUBJECT_KIND, file.number()).stream()
                .filter(kept -> !kept.isWithdrawn())
                .toList();
    }

    private byte[] bytes(AttachmentView kept) throws IOException {
        AttachmentContent content = attachments.content(kept.id());
        try (InputStream stream = content.stream()) {
            return stream.readAllBytes();
        }
    }

    private static Table facts(RequestView file) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(RequestPapers.word("request.casefile.number"), file.number()));
        rows.add(List.of(
                RequestPapers.word("request.casefile.applicant"),
                file.applicant().name()));
        rows.add(List.of(RequestPapers.word("request.casefile.subject"), file.subject()));
        rows.add(List.of(
                RequestPapers.word("request.casefile.received"),
                file.receivedOn() == null ? "" : file.receivedOn().toString()));
        rows.add(List.of(RequestPapers.word("request.casefile.state"), RequestPapers.label(file.state())));
        rows.add(List.of(
                RequestPapers.word("request.casefile.answered"),
                file.decidedOn() == null ? "" : file.decidedOn().toString()));
        return new Table("", List.of(), rows);
    }

    private Table history(RequestView file) {
        return new Table(
                RequestPapers.word("request.casefile.history"),
                List.of(
                        RequestPapers.word("request.casefile.day"),
                        RequestPapers.word("request.casefile.act"),
                        RequestPapers.word("request.casefile.person"),
                        RequestPapers.word("request.casefile.documentNumber")),
                requests.timeline(file.number()).stream()
                        .map(entry -> List.of(
                                entry.on().toString(),
                                RequestPapers.word("request.RequestAct." + entry.act()),
                                entry.actorName(),
                                entry.document() == null ? "" : entry.document()))
                        .toList());
    }
}
