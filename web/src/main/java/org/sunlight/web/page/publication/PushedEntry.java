package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.publication.channel.ChannelQueries;
import org.sunlight.publication.channel.ChannelService;
import org.sunlight.publication.channel.ChannelView;
import org.sunlight.publication.channel.PushRow;
import org.sunlight.publication.channel.RecordPush;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** Where an entry of the catalogue went, on the entry's own page. */
@Named("pushedEntry")
@ViewScoped
public class PushedEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ChannelQueries queries;

    @Inject
    private transient ChannelService service;

    @Inject
    private transient CurrentCaller caller;

    private final Entries form = new Entries();

    public List<PushRow> of(String indexNumber) {
        return queries.pushesOf(indexNumber);
    }

    /** Open channels of the caller's own organ. */
    public List<ChannelView> getChannels() {
        long organ = caller.get().organId();
        return queries.channels().stream()
                .filter(channel -> channel.isOpen() && channel.organId() == organ)
                .toList();
    }

    public void push(String indexNumber) {
        String channel = form.text("channel");
        service.push(new RecordPush(
                channel == null ? -1 : Long.parseLong(channel),
                indexNumber,
                null,
                form.day("pushedOn"),
                form.text("link")));
        form.clear();
        Messages.addGlobalInfo(Texts.text(Language.current(), "channel.pushed"));
    }

    public Entries getForm() {
        return form;
    }
}
