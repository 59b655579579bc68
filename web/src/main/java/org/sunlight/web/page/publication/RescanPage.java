package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sunlight.office.organ.Colleague;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.rescan.AssignHits;
import org.sunlight.publication.rescan.DismissHits;
import org.sunlight.publication.rescan.HitFilter;
import org.sunlight.publication.rescan.HitState;
import org.sunlight.publication.rescan.HitView;
import org.sunlight.publication.rescan.RescanQueries;
import org.sunlight.publication.rescan.RescanService;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.MessageMap;
import org.sunlight.web.kit.Pages;
import org.sunlight.web.kit.Words;

/** What the nightly check found in what is public, and who looks after it. */
@Named("rescanPage")
@ViewScoped
public class RescanPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private transient RescanQueries hits;

    @Inject
    private transient RescanService acts;

    @Inject
    private transient OrganQueries organs;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient MessageMap texts;

    private final Entries entry = new Entries();
    private final Map<Long, Boolean> picked = new HashMap<>();
    private HitState state = HitState.OPEN;
    private boolean mine;
    private int page = 1;
    private List<HitView> rows;
    private long count;

    public void open() {
        HitFilter filter = new HitFilter(state, mine ? caller.get().login() : null);
        rows = hits.page(filter, (page - 1) * SIZE, SIZE);
        count = hits.count(filter);
    }

    public String assign() {
        acts.assign(new AssignHits(chosen(), entry.text("assignee")));
        return again();
    }

    public String dismiss() {
        acts.dismiss(new DismissHits(chosen(), entry.text("reason")));
        return again();
    }

    private List<Long> chosen() {
        return rows.stream()
                .map(HitView::id)
                .filter(id -> Boolean.TRUE.equals(picked.get(id)))
                .toList();
    }

    private String again() {
        return "/publication/rescan.xhtml?faces-redirect=true&state=" + state;
    }

    /** What it may be and where it stands. */
    public String found(HitView hit) {
        return hit.kind() == null
                ? texts.get("confidentiality.rescan.unsearchable")
                : Words.label("detection", hit.kind());
    }

    public String where(HitView hit) {
        return Stream.of(
                        hit.fileName() == null
                                ? texts.get("confidentiality.suggestion.in." + hit.part())
                                : hit.fileName(),
                        hit.place() == null ? null : Words.label("detection", hit.place()),
                        hit.where())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    public List<Colleague> getColleagues() {
        return organs.colleagues(caller.get().organId());
    }

    public HitState[] getStates() {
        return HitState.values();
    }

    public int getPages() {
        return Pages.of(count, SIZE);
    }

    public long getCount() {
        return count;
    }

    public List<HitView> getRows() {
        return rows;
    }

    public Entries getEntry() {
        return entry;
    }

    public Map<Long, Boolean> getPicked() {
        return picked;
    }

    public HitState getState() {
        return state;
    }

    public void setState(HitState state) {
        this.state = state == null ? HitState.OPEN : state;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
