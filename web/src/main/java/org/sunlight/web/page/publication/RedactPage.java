package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.publication.redaction.CleanFile;
import org.sunlight.publication.redaction.Passage;
import org.sunlight.publication.redaction.ReadablePart;
import org.sunlight.publication.redaction.RedactFile;
import org.sunlight.publication.redaction.RedactionGround;
import org.sunlight.publication.redaction.RedactionQueries;
import org.sunlight.publication.redaction.RedactionService;
import org.sunlight.publication.redaction.RedactionView;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.web.error.RefusalTexts;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** A file of a case on its way to a public version; with the id of such a version, the proof that stands behind it. */
@Named("redactPage")
@ViewScoped
public class RedactPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RedactionQueries redactions;

    @Inject
    private transient RedactionService service;

    @Inject
    private transient AttachmentQueries attachments;

    private Long attachment;
    private AttachmentView file;
    private RedactionView proof;
    private AttachmentView source;
    private String problem;
    private List<ReadablePart> parts = List.of();
    private List<RedactionView> earlier = List.of();
    private final List<Passage> passages = new ArrayList<>();
    private final Entries entry = new Entries();

    /** A file that cannot be made anew is shown with the reason. */
    public void open() {
        file = attachments.view(attachment == null ? 0 : attachment);
        proof = redactions.ofResult(file.id()).orElse(null);
        if (proof != null) {
            source = attachments.of(file.subjectKind(), file.attachedTo()).stream()
                    .filter(one -> one.id() == proof.sourceId())
                    .findFirst()
                    .orElse(null);
            return;
        }
        earlier = redactions.of(file.subjectKind(), file.attachedTo()).stream()
                .filter(made -> made.sourceId() == file.id())
                .toList();
        try {
            parts = redactions.parts(file.id());
        } catch (RuleBroken refused) {
            problem = RefusalTexts.of(refused.code(), refused.arguments(), Language.current());
        }
    }

    public void add() {
        RedactionGround ground = entry.choice("ground", RedactionGround.class);
        entry.lines("words").forEach(words -> passages.add(new Passage(words, ground)));
        entry.remove("words");
    }

    /** @param number counted from 0 */
    public void remove(int number) {
        passages.remove(number);
    }

    public String redact() {
        return made(service.redact(new RedactFile(file.id(), passages, List.of())));
    }

    public String clean() {
        return made(service.cleanCopy(new CleanFile(file.id(), List.of())));
    }

    private static String made(RedactionView made) {
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), "redaction.proof.done"));
        return "/publication/redact.xhtml?faces-redirect=true&attachment=" + made.resultId();
    }

    /** What the part is called on the page. */
    public String name(ReadablePart part) {
        return Texts.text(Language.current(), "redaction.Kind." + part.kind(), part.number());
    }

    public Long getAttachment() {
        return attachment;
    }

    public void setAttachment(Long attachment) {
        this.attachment = attachment;
    }

    public AttachmentView getFile() {
        return file;
    }

    /** Null while the file is not itself a public version. */
    public RedactionView getProof() {
        return proof;
    }

    /** What the public version was made from; null once that was withdrawn from the case. */
    public AttachmentView getSource() {
        return source == null || source.isWithdrawn() ? null : source;
    }

    /** Why no public version can be made of the file, or null. */
    public String getProblem() {
        return problem;
    }

    public List<ReadablePart> getParts() {
        return parts;
    }

    public List<RedactionView> getEarlier() {
        return earlier;
    }

    public List<Passage> getPassages() {
        return passages;
    }

    public RedactionGround[] getGrounds() {
        return RedactionGround.values();
    }

    public boolean isPicture() {
        return file.mediaType().startsWith("image/");
    }

    public Entries getEntry() {
        return entry;
    }
}
