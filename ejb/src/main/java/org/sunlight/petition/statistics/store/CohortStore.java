package org.sunlight.petition.statistics.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.statistics.Cohort;
import org.sunlight.petition.statistics.Dimension;
import org.sunlight.petition.statistics.FigureRef;
import org.sunlight.petition.statistics.Measure;
import org.sunlight.petition.statistics.Period;
import org.sunlight.petition.statistics.StatisticItem;

/** Counts cohorts in the database, one statement each, and lists what stands behind a figure by the same conditions. */
@ApplicationScoped
public class CohortStore {

    private static final String PARTS = Dimensions.columns();

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    /** One group of items that no dimension tells apart, with an amount for each measure of the cohort. */
    public record Group(String organ, String channel, String purpose, String content, String place, long[] amounts) {}

    public List<Group> count(long bureau, Period period, Cohort cohort, LocalDate today, int observation) {
        CohortSql sql = new CohortSql(period, today, observation);
        List<Measure> measures = Measure.of(cohort);
        String sums = measures.stream()
                .map(measure -> "sum(" + sql.amount(measure) + ")")
                .collect(Collectors.joining(", "));
        List<?> rows = database.createNativeQuery("select " + PARTS + ", " + sums + " from " + sql.from(cohort)
                        + " where p.bureau_id = ?1 and " + sql.where(cohort) + " group by " + PARTS)
                .setParameter(1, bureau)
                .getResultList();
        return rows.stream().map(row -> group((Object[]) row, measures.size())).toList();
    }

    private static Group group(Object[] row, int measures) {
        long[] amounts = new long[measures];
        for (int i = 0; i < measures; i++) {
            amounts[i] = ((Number) row[Dimensions.COUNT + i]).longValue();
        }
        return new Group(text(row[0]), text(row[1]), text(row[2]), text(row[3]), text(row[4]), amounts);
    }

    private static String text(Object value) {
        return value == null ? FigureRef.NONE : value.toString();
    }

    /** What the ledger says of the figure now. */
    public long amount(long bureau, FigureRef figure, Collection<String> contents, LocalDate today, int observation) {
        CohortSql sql = new CohortSql(figure.period(), today, observation);
        Query query = database.createNativeQuery(
                "select sum(" + sql.amount(figure.measure()) + ")" + behind(sql, figure, contents));
        Number sum = (Number) bind(query, bureau, figure).getSingleResult();
        return sum == null ? 0 : sum.longValue();
    }

    /** Items by id, after this id. */
    public List<StatisticItem> items(
            long bureau,
            FigureRef figure,
            Collection<String> contents,
            LocalDate today,
            int observation,
            long afterId,
            int size) {
        CohortSql sql = new CohortSql(figure.period(), today, observation);
        String columns = "p.id, p.number, p.registered_on, p.channel, p.purpose, p.kind, p.subject, p.state,"
                + " p.responsible_id";
        Query query = database.createNativeQuery("select " + columns + ", sum(" + sql.amount(figure.measure()) + ")"
                + behind(sql, figure, contents) + " and p.id > ?2 group by " + columns + " order by p.id");
        List<?> rows = bind(query, bureau, figure)
                .setParameter(2, afterId)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(row -> item((Object[]) row)).toList();
    }

    private static String behind(CohortSql sql, FigureRef figure, Collection<String> contents) {
        Cohort cohort = figure.measure().cohort();
        return " from " + sql.from(cohort) + " where p.bureau_id = ?1 and " + sql.where(cohort) + " and ("
                + sql.condition(figure.measure()) + ")" + part(figure, contents);
    }

    private static String part(FigureRef figure, Collection<String> contents) {
        Dimension dimension = figure.dimension();
        if (dimension == Dimension.TOTAL) {
            return "";
        }
        String column = CohortSql.column(dimension);
        if (figure.code().equals(FigureRef.NONE)) {
            return " and " + column + " is null";
        }
        return dimension == Dimension.TOPIC
                ? " and " + column + " in (" + Dimensions.literals(contents) + ")"
                : " and " + column + " = ?3";
    }

    private static Query bind(Query query, long bureau, FigureRef figure) {
        query.setParameter(1, bureau);
        boolean byCode = figure.dimension() != Dimension.TOTAL
                && figure.dimension() != Dimension.TOPIC
                && !figure.code().equals(FigureRef.NONE);
        if (byCode) {
            query.setParameter(3, figure.dimension() == Dimension.ORGAN ? Long.valueOf(figure.code()) : figure.code());
        }
        return query;
    }

    private static StatisticItem item(Object[] row) {
        ContentKind kind = ContentKind.valueOf((String) row[5]);
        return new StatisticItem(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Date) row[2]).toLocalDate(),
                Channel.valueOf((String) row[3]),
                Purpose.valueOf((String) row[4]),
                kind,
                kind == ContentKind.DENUNCIATION ? null : (String) row[6],
                PetitionState.valueOf((String) row[7]),
                row[8] == null ? null : ((Number) row[8]).longValue(),
                ((Number) row[9]).longValue());
    }
}
