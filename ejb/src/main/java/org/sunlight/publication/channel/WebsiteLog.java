package org.sunlight.publication.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.EntryAct;
import org.sunlight.publication.catalogue.EntryChanged;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.channel.model.Channel;
import org.sunlight.publication.channel.model.Push;
import org.sunlight.publication.channel.store.ChannelStore;
import org.sunlight.shared.security.CurrentCaller;

/** Notes for the website what the house publishes: nobody need write down what the house did itself (CHA-07). */
@ApplicationScoped
class WebsiteLog {

    @Inject
    private ChannelStore store;

    @Inject
    private CatalogueQueries catalogue;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    void note(@Observes EntryChanged changed) {
        if (changed.act() == EntryAct.PUBLISH) {
            EntryView entry = catalogue.entry(changed.indexNumber()).orElseThrow();
            LocalDate today = LocalDate.now(clock);
            for (Channel website : store.websites(entry.organId())) {
                RecordPush record = new RecordPush(website.id(), entry.indexNumber(), null, today, null);
                store.add(Push.record(website, record, entry.title(), today, caller.get(), today, clock.instant()));
            }
        }
    }
}
