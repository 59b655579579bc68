package org.sunlight.publication.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.worklist.NightlyWatch;

/** Columns and accounts near their limit ring at night. */
@ApplicationScoped
class ChannelWatch implements NightlyWatch {

    @Inject
    private ChannelService channels;

    @Override
    public String counts() {
        return "columns and accounts in alarm";
    }

    @Override
    public int look() {
        return channels.alarm();
    }
}
