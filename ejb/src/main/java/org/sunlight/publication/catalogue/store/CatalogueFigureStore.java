package org.sunlight.publication.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sunlight.publication.catalogue.EntryAct;
import org.sunlight.publication.catalogue.EntryScope;
import org.sunlight.publication.catalogue.EntryState;
import org.sunlight.shared.search.Conditions;
import org.sunlight.shared.search.Like;

/** Counts and last days of parts of the catalogue. */
@ApplicationScoped
public class CatalogueFigureStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public long count(EntryScope scope) {
        return within("select count(e) from CatalogueEntry e", scope, "", Long.class)
                .getSingleResult();
    }

    /** The newest publishing through the index of the column, the newest replacing through that of the few replacements. */
    public Instant lastUpdate(EntryScope scope) {
        Stream<Instant> published = within(
                        "select e.publishedAt from CatalogueEntry e",
                        scope,
                        " order by e.publishedAt desc, e.id desc",
                        Instant.class)
                .setMaxResults(1)
                .getResultStream();
        // a function over a converted moment does not pass through its converter, so the first of the newest is taken
        Stream<Instant> replaced = within(
                        "select v.doneAt from CatalogueEvent v join v.entry e",
                        scope,
                        " and v.act = :act order by v.doneAt desc, v.id desc",
                        Instant.class)
                .setParameter("act", EntryAct.REPLACE)
                .setMaxResults(1)
                .getResultStream();
        return Stream.concat(published, replaced)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private <T> TypedQuery<T> within(String selection, EntryScope scope, String ending, Class<T> kind) {
        Conditions where = new Conditions()
                .and("e.state = :state", "state", EntryState.PUBLISHED)
                .andIf("e.organId = :organ", "organ", scope.organId())
                .andIf("e.metadata.columnCode = :column", "column", scope.columnCode())
                .andIf("e.metadata.topicCode = :topic", "topic", scope.topicCode());
        List<String> titles = new ArrayList<>();
        for (String word : scope.titleWords()) {
            String name = "word" + titles.size();
            titles.add("e.title like :" + name + " escape '!'");
            where.bind(name, Like.containing(word));
        }
        if (!titles.isEmpty()) {
            where.and("(" + String.join(" or ", titles) + ")");
        }
        return where.on(
                database.createQuery(selection + " where " + where.text() + ending, kind), TypedQuery::setParameter);
    }
}
