package org.sunlight.web.api.office;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.sunlight.office.job.JobView;
import org.sunlight.shared.time.ClockProducer;

/** A run in the interface. Absent: what is not known or has not happened. */
public record JobJson(
        String id,
        String name,
        String state,
        long read,
        long written,
        long rejected,
        Long total,
        OffsetDateTime startedAt,
        OffsetDateTime endedAt,
        String failureCode) {

    public static JobJson of(JobView run) {
        return new JobJson(
                run.id(),
                run.name(),
                run.state().name(),
                run.read(),
                run.written(),
                run.rejected(),
                run.total(),
                moment(run.startedAt()),
                moment(run.endedAt()),
                run.failureCode());
    }

    private static OffsetDateTime moment(Instant at) {
        return at == null ? null : at.atZone(ClockProducer.ZONE).toOffsetDateTime();
    }
}
