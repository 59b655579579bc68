package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Light;
import org.sunlight.publication.interpretation.InterpretationFilter;
import org.sunlight.publication.interpretation.InterpretationQueries;
import org.sunlight.publication.interpretation.InterpretationRow;
import org.sunlight.publication.interpretation.InterpretationState;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.PageLamp;

/** The list of interpretations, and of those that are overdue. */
@Named("interpretationsPage")
@ViewScoped
public class InterpretationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InterpretationQueries interpretations;

    @Inject
    private transient PageLamp lamp;

    private final Entries filter = new Entries();
    private boolean overdue;
    private transient InterpretationRows rows;

    public InterpretationRows getRows() {
        if (rows == null) {
            rows = new InterpretationRows(interpretations, this::chosen);
        }
        return rows;
    }

    private InterpretationFilter chosen() {
        return new InterpretationFilter(
                filter.text("words"), filter.choice("state", InterpretationState.class), overdue);
    }

    /** How many are overdue, whatever the list shows. */
    public long getOverdueCount() {
        return interpretations.count(new InterpretationFilter(null, null, true));
    }

    public ClockView term(InterpretationRow row) {
        return getRows().term(row);
    }

    public Light light(InterpretationRow row) {
        return term(row) == null ? null : lamp.light(term(row));
    }

    public Integer daysLeft(InterpretationRow row) {
        return term(row) == null ? null : lamp.daysLeft(term(row));
    }

    public InterpretationState[] getStates() {
        return InterpretationState.values();
    }

    public Entries getFilter() {
        return filter;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }
}
