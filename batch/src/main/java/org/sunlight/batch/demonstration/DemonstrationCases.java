package org.sunlight.batch.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.disclosure.request.ImportOutcome;
import org.sunlight.disclosure.request.ImportedRequest;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestImport;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;

/** DEM-01: what the register of the demonstration bureau holds. */
@ApplicationScoped
class DemonstrationCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationCases.class);
    private static final String BUREAU = "KMXF";

    @Inject
    private OrganQueries organs;

    @Inject
    private CalendarQueries calendars;

    @Inject
    private RequestImport register;

    @Inject
    private Clock clock;

    @Inject
    private RequestQueries requests;

    @Inject
    private LiveRequests desk;

    void load() throws Exception {
        if (requests.count(RequestFilter.everything()) > 0) {
            return;
        }
        OrganView bureau = organs.byCode(BUREAU);
        WorkingCalendar calendar = calendars.calendar(bureau.id());
        Material material = new Material();
        LocalDate today = LocalDate.now(clock);
        List<ImportedRequest> past = new PastRequests(material, calendar, today).all();
        Map<ImportOutcome.Kind, Long> outcomes = register.store(bureau.id(), past).stream()
                .collect(Collectors.groupingBy(ImportOutcome::kind, Collectors.counting()));
        LOG.info("demonstration: requests of past years {}", outcomes);
        List<LiveRequest> open = material.open.stream()
                .map(row -> LiveRequest.of(row, material, calendar, today))
                .toList();
        desk.play(open, calendar, Material.words());
        LOG.info("demonstration: {} requests of these weeks played", open.size());
    }
}
