package org.sunlight.office.worklist;

import java.util.List;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.law.clock.OpenClockCounts;

/**
 * A page of the work list with what stands around it.
 *
 * @param rows in the order asked for
 * @param counts the whole list by light, whatever light the page shows
 * @param ahead what falls due on each working day of the next four weeks
 */
public record Worklist(List<OpenClock> rows, OpenClockCounts counts, List<DueDay> ahead) {}
