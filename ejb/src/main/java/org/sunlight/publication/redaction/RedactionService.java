package org.sunlight.publication.redaction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.sunlight.office.attachment.AttachmentContent;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.publication.redaction.model.FileMaking;
import org.sunlight.publication.redaction.model.Rebuilt;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Roles;

/**
 * Makes files that may be released out of files that may not, and keeps the proof. Making and searching a long PDF takes
 * minutes, longer than a transaction may last: only the keeping is done in one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Audited
@RolesAllowed({Roles.CLERK, Roles.DISCLOSURE_OFFICER, Roles.SECTION_HEAD, Roles.CONFIDENTIALITY_REVIEWER})
public class RedactionService {

    @Inject
    private AttachmentQueries attachments;

    @Inject
    private RedactionLedger ledger;

    /**
     * Takes the passages out of a copy of the file and keeps the copy with the same case.
     *
     * @throws RuleBroken REDACTION_PASSAGE_NOT_FOUND at a passage that is not there; REDACTION_LEAKS with the places, when
     *     the copy is not proven clean; the codes of RED-08 at the field {@code file}; nothing is kept then
     */
    public RedactionView redact(RedactFile command) {
        FileMaking.check(command.passages());
        return make(command.attachmentId(), command.passages(), command.secrets());
    }

    /** The same without passages: only what is hidden stays behind. */
    public RedactionView cleanCopy(CleanFile command) {
        return make(command.attachmentId(), List.of(), command.secrets());
    }

    private RedactionView make(long attachmentId, List<Passage> passages, Collection<String> secrets) {
        List<String> words = FileMaking.words(passages, secrets);
        AttachmentContent file = attachments.content(attachmentId);
        AttachmentView source = file.view();
        Rebuilt rebuilt = FileMaking.rebuild(source.mediaType(), bytes(file), passages);
        FileMaking.requireFound(rebuilt.found());
        String name = FileMaking.name(source.fileName(), words);
        LeakReport proof = LeakTest.search(name, rebuilt.content(), words);
        if (!proof.isClean()) {
            throw new RuleBroken(
                    "REDACTION_LEAKS",
                    proof.leaks().stream().map(Leak::place).distinct().toList());
        }
        return ledger.keep(source, name, rebuilt, passages, proof);
    }

    private static byte[] bytes(AttachmentContent file) {
        try (InputStream stream = file.stream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("stored file cannot be read back", e);
        }
    }
}
