package org.sunlight.publication.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.office.attachment.AttachmentContent;
import org.sunlight.office.attachment.ReleasedFiles;
import org.sunlight.publication.catalogue.model.CatalogueEntry;
import org.sunlight.publication.catalogue.store.CatalogueReading;
import org.sunlight.publication.catalogue.store.CatalogueStore;

/** What anybody may read. Whatever is shown without a code or an account is read here. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicCatalogueQueries {

    /** As many addresses as one site map may hold. Source: sitemaps.org protocol 0.9. */
    private static final int OF_ONE_MAP = 50_000;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private CatalogueStore entries;

    @Inject
    private CatalogueReading reading;

    @Inject
    private ReleasedFiles files;

    /** The entry or its tombstone; empty for what was never public, and for a row that is not what was approved. */
    public Optional<EntryView> entry(String indexNumber) {
        return entries.find(indexNumber).flatMap(this::shown);
    }

    /** What is public of a record now; empty also once withdrawn. */
    public Optional<EntryView> of(String subjectKind, String subjectNumber) {
        return entries.of(subjectKind, subjectNumber).flatMap(this::shown).filter(EntryView::isPublic);
    }

    /**
     * Public entries, newest first; rows that are not what was approved are left out.
     *
     * @param first of the rows, from 0
     */
    public EntryPage page(EntryFilter filter, int first, int size) {
        EntryFilter open = filter.only(EntryState.PUBLISHED);
        // one more than is shown tells whether another page follows
        CatalogueReading.Found found = reading.find(open, null, first, size + 1);
        List<EntryRow> rows = found.entries().stream()
                .limit(size)
                .filter(CatalogueEntry::isAsApproved)
                .map(CatalogueEntry::row)
                .toList();
        return new EntryPage(rows, found.count(), found.entries().size() > size);
    }

    /** The newest public entries, without counting. */
    public List<EntryRow> newest(EntryFilter filter, int size) {
        return reading.page(filter.only(EntryState.PUBLISHED), null, 0, size).stream()
                .filter(CatalogueEntry::isAsApproved)
                .map(CatalogueEntry::row)
                .toList();
    }

    /** Published, changed and withdrawn entries, newest act first. */
    public List<EntryNews> news(int most) {
        return reading.changed(most).stream()
                .filter(CatalogueEntry::isAsApproved)
                .map(CatalogueEntry::news)
                .toList();
    }

    /** Months in which something was published, from the first to this one, newest first. */
    public List<YearMonth> months(Instant now) {
        Instant first = reading.firstPublished();
        List<YearMonth> months = new ArrayList<>();
        if (first != null) {
            YearMonth oldest = YearMonth.from(first.atZone(ZONE));
            for (YearMonth month = YearMonth.from(now.atZone(ZONE));
                    !month.isBefore(oldest);
                    month = month.minusMonths(1)) {
                months.add(month);
            }
        }
        return months;
    }

    /** Year of the first publishing of what is public. */
    public Optional<Integer> firstYear() {
        return Optional.ofNullable(reading.firstPublished())
                .map(first -> first.atZone(ZONE).getYear());
    }

    /** Index numbers of what was published in a month and is public still. */
    public List<String> published(YearMonth month) {
        return reading.published(
                month.atDay(1).atStartOfDay(ZONE).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant(),
                OF_ONE_MAP);
    }

    /**
     * A file of a public entry, under the name that was approved; the caller closes the stream.
     *
     * @throws org.sunlight.shared.error.Conflict ATTACHMENT_DAMAGED when its bytes are not those that were approved
     */
    public Optional<PublicFile> file(long attachmentId) {
        return reading.withFile(attachmentId).stream()
                .filter(CatalogueEntry::isAsApproved)
                .flatMap(entry -> entry.file(attachmentId).stream())
                .findFirst()
                .map(approved -> {
                    AttachmentContent content = files.open(attachmentId, approved.sha256());
                    return new PublicFile(approved, content.stream());
                });
    }

    private Optional<EntryView> shown(CatalogueEntry entry) {
        return entry.isAsApproved() ? Optional.of(entry.view(related(entry))) : Optional.empty();
    }

    /** Titles of others are shown as well, and must be theirs. */
    private List<EntryView.Related> related(CatalogueEntry entry) {
        List<EntryView.Related> all = entries.related(entry.id());
        Set<String> sound =
                reading
                        .numbered(all.stream()
                                .map(EntryView.Related::indexNumber)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(CatalogueEntry::isAsApproved)
                        .map(CatalogueEntry::indexNumber)
                        .collect(Collectors.toSet());
        return all.stream().filter(other -> sound.contains(other.indexNumber())).toList();
    }
}
