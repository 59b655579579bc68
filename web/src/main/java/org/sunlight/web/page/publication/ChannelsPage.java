package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Messages;
import org.sunlight.office.organ.Colleague;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.channel.AmendChannel;
import org.sunlight.publication.channel.ChannelKind;
import org.sunlight.publication.channel.ChannelParticulars;
import org.sunlight.publication.channel.ChannelQueries;
import org.sunlight.publication.channel.ChannelService;
import org.sunlight.publication.channel.ChannelTally;
import org.sunlight.publication.channel.ChannelView;
import org.sunlight.publication.channel.CloseChannel;
import org.sunlight.publication.channel.OpenChannel;
import org.sunlight.publication.channel.PushRow;
import org.sunlight.publication.channel.RecordPush;
import org.sunlight.publication.channel.VoidPush;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Pages;
import org.sunlight.web.kit.Texts;

/** The channels of the organ and the figures of a year; with a number, one channel with its log. */
@Named("channelsPage")
@ViewScoped
public class ChannelsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/publication/channels.xhtml?faces-redirect=true";
    private static final int SIZE = 20;
    private static final int WIDTH = 220;

    @Inject
    private transient ChannelQueries queries;

    @Inject
    private transient ChannelService service;

    @Inject
    private transient OrganQueries organs;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Clock clock;

    private final Entries form = new Entries();
    private Long id;
    private Integer year;
    private int page = 1;
    private ChannelView channel;
    private transient List<ChannelView> channels;
    private transient List<PushRow> log;
    private transient Long logSize;
    private transient ChannelTally tally;

    public void load() {
        if (year == null) {
            year = LocalDate.now(clock).getYear();
        }
        if (id != null) {
            channel = queries.channel(id);
            form.put("kind", channel.kind());
            form.put("name", channel.name());
            form.put("account", channel.account());
            form.put("address", channel.address());
            form.put("filingNumber", channel.filingNumber());
            form.put("administrator", channel.administrator());
        }
    }

    private ChannelParticulars written() {
        return new ChannelParticulars(
                form.choice("kind", ChannelKind.class),
                form.text("name"),
                form.text("account"),
                form.text("address"),
                form.text("filingNumber"),
                form.text("administrator"));
    }

    public String open() {
        service.open(new OpenChannel(written(), form.day("openedOn")));
        return done("channel.opened", null);
    }

    public String amend() {
        service.amend(new AmendChannel(id, channel.version(), written()));
        return done("channel.amended", id);
    }

    public String close() {
        service.close(new CloseChannel(id, channel.version(), form.text("reason")));
        return done("channel.wasClosed", null);
    }

    public String push() {
        service.push(
                new RecordPush(id, form.text("indexNumber"), form.text("title"), form.day("on"), form.text("link")));
        return done("channel.pushed", id);
    }

    public String voidPush(PushRow row) {
        service.voidPush(new VoidPush(row.id(), row.version(), form.text("voidReason")));
        return done("channel.voided", id);
    }

    private static String done(String message, Long channel) {
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), message));
        return channel == null ? ADDRESS : ADDRESS + "&number=" + channel;
    }

    public List<ChannelView> getChannels() {
        if (channels == null) {
            channels = queries.channels();
        }
        return channels;
    }

    public List<PushRow> getLog() {
        if (log == null) {
            log = queries.log(id, (page - 1) * SIZE, SIZE);
        }
        return log;
    }

    public long getLogSize() {
        if (logSize == null) {
            logSize = queries.logSize(id);
        }
        return logSize;
    }

    public int getPages() {
        return Pages.of(getLogSize(), SIZE);
    }

    public ChannelTally getTally() {
        if (tally == null) {
            tally = queries.tally(year);
        }
        return tally;
    }

    /** Length of a bar; the longest fills the picture. */
    public long width(ChannelTally tally, ChannelKind kind) {
        long most = tally.byKind().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return most == 0 ? 0 : tally.byKind().get(kind) * WIDTH / most;
    }

    /** This year and every other with something to count, newest first. */
    public List<Integer> getYears() {
        return Stream.concat(Stream.of(LocalDate.now(clock).getYear()), queries.years().stream())
                .distinct()
                .toList();
    }

    public List<Colleague> getColleagues() {
        return organs.colleagues(caller.get().organId());
    }

    public ChannelKind[] getKinds() {
        return ChannelKind.values();
    }

    public ChannelView getChannel() {
        return channel;
    }

    public Entries getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Pages.asked(page);
    }
}
