package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.sunlight.disclosure.remedy.RegisterRemedy;
import org.sunlight.disclosure.remedy.RemedyFilter;
import org.sunlight.disclosure.remedy.RemedyKind;
import org.sunlight.disclosure.remedy.RemedyQueries;
import org.sunlight.disclosure.remedy.RemedyResult;
import org.sunlight.disclosure.remedy.RemedyService;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;

/** The register of remedy cases, and the form for a new one. */
@Named("remediesPage")
@ViewScoped
public class RemediesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RemedyQueries remedies;

    @Inject
    private RemedyService acts;

    @Inject
    private CurrentCaller caller;

    private final Entries filter = new Entries();
    private final Entries entry = new Entries();
    private String request;
    private transient RemedyRows rows;

    public RemedyRows getRows() {
        if (rows == null) {
            rows = new RemedyRows(remedies, this::chosen);
        }
        return rows;
    }

    public void export() throws IOException {
        Faces.sendFile("remedy-cases.xlsx", true, output -> RemedyWorkbook.write(remedies, chosen(), output));
    }

    private RemedyFilter chosen() {
        String open = filter.text("open");
        return new RemedyFilter(
                filter.text("text"),
                filter.choice("kind", RemedyKind.class),
                open == null ? null : Boolean.valueOf(open),
                filter.choice("result", RemedyResult.class),
                year(),
                null);
    }

    /** @return null for any, and for what is no year */
    private Integer year() {
        String typed = filter.text("year");
        return typed != null && typed.matches("\\d{4}") ? Integer.valueOf(typed) : null;
    }

    public String register() {
        String number = acts.register(new RegisterRemedy(
                        entry.choice("kind", RemedyKind.class),
                        entry.flag("simplified"),
                        entry.day("filedOn"),
                        entry.day("noticedOn"),
                        entry.text("authority"),
                        entry.text("authorityNumber"),
                        request,
                        entry.text("precedingNumber"),
                        caller.get().login()))
                .number();
        return "/disclosure/remedy.xhtml?faces-redirect=true&number=" + number;
    }

    public RemedyKind[] getKinds() {
        return RemedyKind.values();
    }

    public RemedyResult[] getResults() {
        return RemedyResult.values();
    }

    public Entries getFilter() {
        return filter;
    }

    public Entries getEntry() {
        return entry;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }
}
