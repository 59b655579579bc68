package org.sunlight.publication.confidentiality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sunlight.office.attachment.AttachmentContent;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.detection.Detector;
import org.sunlight.publication.detection.FileContents;
import org.sunlight.publication.detection.FileReading;
import org.sunlight.publication.detection.Known;
import org.sunlight.publication.detection.Place;
import org.sunlight.publication.detection.Suggestion;
import org.sunlight.publication.detection.Suspicion;
import org.sunlight.publication.detection.TextPart;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

/** Reads title, text and every file of what is handed in, and says where a person has to look (CON-08). */
@ApplicationScoped
public class Examination {

    /** Who has more of them publishes a register of people, and redacts it first. */
    static final int MOST = 1000;

    @Inject
    private AttachmentQueries attachments;

    @Inject
    private OrganQueries organs;

    private final Detector detector = new Detector();
    private final FileReading files = new FileReading();

    /**
     * Looks at all of it; the whole is refused where one file cannot be searched.
     *
     * @throws NotFound ATTACHMENT_NOT_FOUND for a file that neither belongs to the record nor to its organ, though the caller may
     *     open it: an upper organ reads the files of those below and does not publish them
     * @throws RuleBroken with the code of the reading at {@code files[i]}; FILE_WITH_POSITION for a picture that says where it
     *     was taken; FILE_PART_NOT_PROVABLE where a part cannot be searched; TOO_MANY_SUGGESTIONS
     */
    List<Found> look(Material material, Known known) {
        Known all = withOffices(known);
        List<Found> found = new ArrayList<>(inText(material, all));
        for (int i = 0; i < material.files().size(); i++) {
            bounded(found);
            requireOwn(material, material.files().get(i));
            found.addAll(inFile(material, material.files().get(i), all, "files[" + i + "]"));
        }
        bounded(found);
        return found;
    }

    /** Where a person has to look in title and text, with nobody known beforehand. */
    public List<Found> lookAtText(Material material) {
        return inText(material, withOffices(Known.NOTHING));
    }

    /** The same of one file; refused as in a review where it cannot be searched. */
    public List<Found> lookAtFile(Material material, MaterialFile file) {
        return inFile(material, file, withOffices(Known.NOTHING), "files");
    }

    private List<Found> inText(Material material, Known known) {
        List<Found> found = new ArrayList<>();
        detector.look(material.title(), known).forEach(s -> found.add(new Found(SuggestedIn.TITLE, null, 0, s)));
        detector.look(material.text(), known).forEach(s -> found.add(new Found(SuggestedIn.TEXT, null, 0, s)));
        return found;
    }

    private List<Found> inFile(Material material, MaterialFile file, Known known, String pointer) {
        FileContents contents = read(material, file, pointer);
        if (!contents.unprovable().isEmpty()) {
            throw RuleBroken.at(
                    pointer, "FILE_PART_NOT_PROVABLE", contents.unprovable().get(0));
        }
        List<Found> found = new ArrayList<>();
        detector.look(List.of(new TextPart(Place.FILE_NAME, "", file.fileName())), known)
                .forEach(s -> found.add(new Found(SuggestedIn.FILE, file.attachmentId(), -1, s)));
        List<TextPart> parts = contents.parts();
        for (int part = 0; part < parts.size(); part++) {
            for (Suggestion suggestion : detector.look(List.of(parts.get(part)), known)) {
                if (suggestion.kind() == Suspicion.GPS_POSITION) {
                    throw RuleBroken.at(pointer, "FILE_WITH_POSITION");
                }
                found.add(new Found(SuggestedIn.FILE, file.attachmentId(), part, suggestion));
            }
            bounded(found);
        }
        return found;
    }

    private static void bounded(List<Found> found) {
        if (found.size() > MOST) {
            throw RuleBroken.at("text", "TOO_MANY_SUGGESTIONS", MOST);
        }
    }

    /** The texts of a file as the offsets of its suggestions count in them; none once the file was taken out. */
    List<TextPart> partsIfThere(Material material, MaterialFile file) {
        try {
            return read(material, file, "files").parts();
        } catch (Conflict | NotFound takenOut) {
            return List.of();
        }
    }

    private void requireOwn(Material material, MaterialFile file) {
        AttachmentView known = attachments.view(file.attachmentId());
        boolean ofTheRecord = known.subjectKind().equals(material.subjectKind())
                && known.attachedTo().equals(material.subjectNumber());
        if (!ofTheRecord && known.organId() != material.organId()) {
            throw new NotFound("ATTACHMENT_NOT_FOUND");
        }
    }

    /** Files of the record itself, and what else the caller may open. */
    private AttachmentContent open(Material material, MaterialFile file) {
        return attachments
                .contentOf(material.subjectKind(), material.subjectNumber(), file.attachmentId())
                .orElseGet(() -> attachments.content(file.attachmentId()));
    }

    private FileContents read(Material material, MaterialFile file, String pointer) {
        AttachmentContent content = open(material, file);
        Path copy = null;
        try (InputStream stream = content.stream()) {
            copy = Files.createTempFile("examination", null);
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            return files.read(copy, file.mediaType());
        } catch (DomainException refused) {
            throw RuleBroken.at(pointer, refused.code(), refused.arguments().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(copy);
        }
    }

    private static void remove(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What organs print on their own letters is nobody's private number. */
    private Known withOffices(Known known) {
        Set<String> official = new HashSet<>(known.officialNumbers());
        organs.all().stream()
                .flatMap(organ -> Stream.of(organ.phone(), organ.fax(), organ.email()))
                .filter(Objects::nonNull)
                .filter(number -> !number.isBlank())
                .forEach(official::add);
        return new Known(known.names(), known.numbers(), official);
    }
}
