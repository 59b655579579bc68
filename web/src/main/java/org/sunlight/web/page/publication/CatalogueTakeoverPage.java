package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.publication.catalogue.SiteColumnQueries;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.publication.takeover.BatchResult;
import org.sunlight.publication.takeover.BringInCatalogue;
import org.sunlight.publication.takeover.CatalogueTakeoverQueries;
import org.sunlight.publication.takeover.CatalogueTakeoverService;
import org.sunlight.publication.takeover.TakeBatch;
import org.sunlight.publication.takeover.TakeoverRow;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** An older catalogue on its way: brought in, taken through the review batch by batch, published. */
@Named("catalogueTakeoverPage")
@ViewScoped
public class CatalogueTakeoverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** 4 MB, inclusive: a few thousand entries. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private static final String ADDRESS = "/publication/takeover.xhtml?faces-redirect=true";

    @Inject
    private transient CatalogueTakeoverService takeover;

    @Inject
    private transient CatalogueTakeoverQueries older;

    @Inject
    private transient SiteColumnQueries columns;

    private final Entries form = new Entries();
    private String batch;
    private transient Part file;
    private transient List<TakeoverRow> rows;

    public String bringIn() throws IOException {
        try (InputStream in = file.getInputStream()) {
            String json = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
            takeover.bringIn(new BringInCatalogue(form.text("name"), form.text("column"), json));
        }
        return ADDRESS + "&batch=" + form.text("name");
    }

    public String submit() {
        return done(takeover.submit(new TakeBatch(batch, form.flag("declared"))));
    }

    public String agree() {
        return done(takeover.agree(new TakeBatch(batch, false)));
    }

    public String conclude() {
        return done(takeover.conclude(new TakeBatch(batch, false)));
    }

    public String approve() {
        return done(takeover.approve(new TakeBatch(batch, false)));
    }

    public String publish() {
        return done(takeover.publish(new TakeBatch(batch, false)));
    }

    private String done(BatchResult result) {
        Messages.addFlashGlobalInfo(
                Texts.text(Language.current(), "catalogue.takeover.done", result.done(), result.left()));
        return ADDRESS + "&batch=" + batch;
    }

    public List<String> getBatches() {
        return older.batches();
    }

    public List<TakeoverRow> getRows() {
        if (rows == null) {
            rows = batch == null ? List.of() : older.rows(batch);
        }
        return rows;
    }

    public List<SiteColumnView> getColumns() {
        return columns.all();
    }

    public Entries getForm() {
        return form;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
