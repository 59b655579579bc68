package org.sunlight.publication.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.publication.catalogue.CatalogueFigureQueries;
import org.sunlight.publication.catalogue.EntryScope;
import org.sunlight.publication.catalogue.SiteColumnQueries;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.publication.channel.model.Channel;
import org.sunlight.publication.channel.model.ColumnCare;
import org.sunlight.publication.channel.model.UpdateLimits;
import org.sunlight.publication.channel.store.ChannelStore;

/** How columns and channels stand today. Called inside the doors of the feature. */
@ApplicationScoped
class UpdateWatch {

    @Inject
    private ChannelStore store;

    @Inject
    private SiteColumnQueries columns;

    @Inject
    private CatalogueFigureQueries figures;

    @Inject
    private HouseSettings settings;

    @Inject
    private Clock clock;

    List<ColumnRow> columns() {
        Map<String, ColumnCare> cares = store.cares();
        UpdateLimits limits = limits();
        return columns.all().stream()
                .map(column -> row(column, cares.get(column.code()), limits))
                .toList();
    }

    ColumnRow column(SiteColumnView column) {
        return row(column, store.care(column.code()).orElse(null), limits());
    }

    private ColumnRow row(SiteColumnView column, ColumnCare kept, UpdateLimits limits) {
        ColumnCare care = kept == null ? ColumnCare.none(column.code()) : kept;
        Instant last = figures.lastUpdate(EntryScope.column(column.code()));
        LocalDate day = last == null ? null : last.atZone(clock.getZone()).toLocalDate();
        return care.row(column, kept != null, day, limits, today());
    }

    VetoCount vetoes(List<ColumnRow> rows) {
        return VetoCount.of(
                rows,
                settings.integer("portal.veto.columns", today()),
                settings.integer("portal.veto.others", today()),
                settings.integer("portal.veto.empty", today()));
    }

    List<ChannelView> channels(List<Long> organs) {
        Map<Long, LocalDate> last = store.lastPushes(organs);
        UpdateLimits limits = limits();
        return store.channels(organs).stream()
                .map(channel -> channel.view(last.get(channel.id()), limits, today()))
                .sorted(Comparator.comparing(channel -> !channel.isOpen()))
                .toList();
    }

    ChannelView channel(Channel channel) {
        Map<Long, LocalDate> last = store.lastPushes(List.of(channel.organId()));
        return channel.view(last.get(channel.id()), limits(), today());
    }

    private UpdateLimits limits() {
        LocalDate today = today();
        return new UpdateLimits(
                settings.integer("portal.news.alarm-days", today),
                settings.integer("portal.news.veto-days", today),
                settings.integer("portal.notice.alarm-months", today),
                settings.integer("portal.notice.veto-months", today),
                settings.integer("portal.other.alarm-percent", today),
                settings.integer("portal.account.alarm-days", today),
                settings.integer("portal.account.veto-days", today));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
