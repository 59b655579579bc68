package org.sunlight.web.page.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.office.attachment.WithdrawAttachment;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** The files that lie with a case: looked at, brought, taken out again with a reason. */
@Named("caseFilesPage")
@ViewScoped
public class CaseFilesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AttachmentQueries attachments;

    @Inject
    private transient AttachmentService service;

    private transient Part upload;
    private AttachmentView leaving;
    private final Entries form = new Entries();

    /** @param kind kind of the case, as its clocks and papers have it */
    public List<AttachmentView> of(String kind, String number) {
        return attachments.of(kind, number);
    }

    /**
     * @param organId the house whose file it becomes
     * @param back the page of the case
     */
    public String bring(String kind, String number, long organId, String back) throws IOException {
        if (upload == null
                || upload.getSubmittedFileName() == null
                || upload.getSubmittedFileName().isBlank()) {
            throw RuleBroken.at("fileName", "FILE_NOT_CHOSEN");
        }
        try (InputStream content = upload.getInputStream()) {
            AttachmentView kept =
                    service.store(new StoreAttachment(kind, number, organId, upload.getSubmittedFileName(), content));
            Messages.addFlashGlobalInfo(Texts.text(Language.current(), "requestpage.case.fileKept", kept.fileName()));
        }
        return address(back, number);
    }

    /** Asks for the reason first. */
    public void choose(AttachmentView file) {
        leaving = file;
        form.clear();
    }

    public String withdraw(String number, String back) {
        service.withdraw(new WithdrawAttachment(leaving.id(), form.text("withdrawReason"), leaving.version()));
        return address(back, number);
    }

    private static String address(String back, String number) {
        return back + "?faces-redirect=true&number=" + number;
    }

    /** The file about to be taken out, or null. */
    public AttachmentView getLeaving() {
        return leaving;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public Entries getForm() {
        return form;
    }
}
