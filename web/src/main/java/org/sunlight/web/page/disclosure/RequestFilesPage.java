package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.office.attachment.WithdrawAttachment;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** The files that lie with a request: looked at, brought, taken out again with a reason. */
@Named("requestFilesPage")
@ViewScoped
public class RequestFilesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AttachmentQueries attachments;

    @Inject
    private transient AttachmentService service;

    private transient Part upload;
    private AttachmentView leaving;
    private final Entries form = new Entries();

    public List<AttachmentView> of(RequestView request) {
        return attachments.of(RequestView.SUBJECT_KIND, request.number());
    }

    public String bring(RequestView request) throws IOException {
        if (upload == null
                || upload.getSubmittedFileName() == null
                || upload.getSubmittedFileName().isBlank()) {
            throw RuleBroken.at("fileName", "FILE_NOT_CHOSEN");
        }
        try (InputStream content = upload.getInputStream()) {
            AttachmentView kept = service.store(new StoreAttachment(
                    RequestView.SUBJECT_KIND,
                    request.number(),
                    request.organId(),
                    upload.getSubmittedFileName(),
                    content));
            Messages.addFlashGlobalInfo(Texts.text(Language.current(), "requestpage.case.fileKept", kept.fileName()));
        }
        return back(request);
    }

    /** Asks for the reason first. */
    public void choose(AttachmentView file) {
        leaving = file;
        form.clear();
    }

    public String withdraw(RequestView request) {
        service.withdraw(new WithdrawAttachment(leaving.id(), form.text("withdrawReason"), leaving.version()));
        return back(request);
    }

    private static String back(RequestView request) {
        return "/disclosure/request.xhtml?faces-redirect=true&number=" + request.number();
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
