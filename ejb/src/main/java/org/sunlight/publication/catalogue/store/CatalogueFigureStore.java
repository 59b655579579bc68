package org.sunlight.publication.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sunlight.publication.catalogue.EntryAct;
import org.sunlight.publication.catalogue.EntryScope;
import org.sunlight.publication.catalogue.EntryState;
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
        StringBuilder where = new StringBuilder(" where e.state = :state");
        Map<String, Object> values = new HashMap<>();
        values.put("state", EntryState.PUBLISHED);
        if (scope.organId() != null) {
            where.append(" and e.organId = :organ");
            values.put("organ", scope.organId());
        }
        if (scope.columnCode() != null) {
            where.append(" and e.metadata.columnCode = :column");
            values.put("column", scope.columnCode());
        }
        if (scope.topicCode() != null) {
            where.append(" and e.metadata.topicCode = :topic");
            values.put("topic", scope.topicCode());
        }
        for (int i = 0; i < scope.titleWords().size(); i++) {
            where.append(i == 0 ? " and (" : " or ").append("e.title like :word" + i + " escape '!'");
            values.put("word" + i, Like.containing(scope.titleWords().get(i)));
        }
        where.append(scope.titleWords().isEmpty() ? "" : ")");
        TypedQuery<T> query = database.createQuery(selection + where + ending, kind);
        values.forEach(query::setParameter);
        return query;
    }
}
