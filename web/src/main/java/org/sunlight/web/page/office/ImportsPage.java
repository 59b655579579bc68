package org.sunlight.web.page.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.sunlight.batch.imports.ImportField;
import org.sunlight.batch.imports.ImportFormat;
import org.sunlight.batch.imports.Imports;
import org.sunlight.batch.imports.ReceiveImport;
import org.sunlight.office.job.JobFilter;
import org.sunlight.office.job.JobQueries;
import org.sunlight.office.job.JobView;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** Handing in a file of records, and watching what becomes of it. */
@Named("importsPage")
@ViewScoped
public class ImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LATEST = 10;

    @Inject
    private Imports imports;

    @Inject
    private JobQueries jobs;

    private String kind;
    private transient Part file;

    public String receive() throws IOException, ServletException {
        if (file == null) {
            // Faces takes a file without content for none
            Part sent = Faces.getRequest().getPart("file");
            throw RuleBroken.at("file", isNamed(sent) ? "FILE_EMPTY" : "FILE_NOT_CHOSEN");
        }
        if (!isNamed(file)) {
            throw RuleBroken.at("file", "FILE_NOT_CHOSEN");
        }
        ImportFormat format = ImportFormat.ofFileName(file.getSubmittedFileName())
                .orElseThrow(() -> RuleBroken.at("file", "FILE_FORMAT_UNKNOWN"));
        try (InputStream content = file.getInputStream()) {
            JobView run = imports.receive(
                    new ReceiveImport(kind, format, UUID.randomUUID().toString()), content);
            Messages.create(Texts.text(Language.current(), "imports.received", run.id()))
                    .flash()
                    .add();
        }
        return "/office/imports.xhtml?faces-redirect=true&kind=" + kind;
    }

    private static boolean isNamed(Part part) {
        return part != null
                && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank();
    }

    public List<JobView> getRuns() {
        return jobs.page(new JobFilter("import-", null), 0, LATEST);
    }

    public List<String> getKinds() {
        return imports.kinds();
    }

    public List<ImportField> getFields() {
        return imports.fields(getKind());
    }

    public String getKind() {
        return kind == null || !imports.kinds().contains(kind) ? imports.kinds().get(0) : kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
