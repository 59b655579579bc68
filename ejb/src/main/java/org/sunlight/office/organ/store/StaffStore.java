package org.sunlight.office.organ.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunlight.office.organ.Colleague;
import org.sunlight.office.organ.StaffFilter;
import org.sunlight.office.organ.StaffRow;
import org.sunlight.office.organ.model.Staff;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Like;

/** Staff in the database. */
@ApplicationScoped
public class StaffStore {

    private static final String ROW =
            "select new org.sunlight.office.organ.StaffRow(s.id, s.login, s.name, o.name, x.name, s.active, s.version)"
                    + " from Staff s join Organ o on o.id = s.organId left join Section x on x.id = s.sectionId";
    private static final String COUNT = "select count(s) from Staff s";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(Staff staff) {
        database.persist(staff);
    }

    public void flush() {
        database.flush();
    }

    public Optional<Staff> find(String login) {
        return database.createNamedQuery("Staff.byLogin", Staff.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    public Staff get(String login) {
        return find(login).orElseThrow(() -> new NotFound("STAFF_NOT_FOUND"));
    }

    public Staff get(String login, long seenVersion) {
        Staff staff = get(login);
        if (staff.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return staff;
    }

    public List<Colleague> colleagues(long organId) {
        return database.createNamedQuery("Staff.colleagues", Colleague.class)
                .setParameter("organ", organId)
                .getResultList();
    }

    public List<Staff> ofOrgan(long organId, String role) {
        return database.createNamedQuery("Staff.ofOrganWithRole", Staff.class)
                .setParameter("organ", organId)
                .setParameter("role", role)
                .getResultList();
    }

    public boolean hasActive(long organId) {
        return database.createNamedQuery("Staff.activeOfOrgan", Long.class)
                        .setParameter("organ", organId)
                        .getSingleResult()
                > 0;
    }

    public long count() {
        return database.createNamedQuery("Staff.count", Long.class).getSingleResult();
    }

    public List<StaffRow> page(StaffFilter filter, List<Long> visible, int first, int size) {
        return filtered(ROW, " order by s.login", filter, visible, StaffRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(StaffFilter filter, List<Long> visible) {
        return filtered(COUNT, "", filter, visible, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(
            String head, String order, StaffFilter filter, List<Long> visible, Class<T> type) {
        List<String> where = new ArrayList<>(List.of("s.organId in :visible"));
        if (filter.organId() != null) {
            where.add("s.organId = :organ");
        }
        if (filter.role() != null) {
            where.add(":role member of s.roles");
        }
        if (filter.active() != null) {
            where.add("s.active = :active");
        }
        if (filter.text() != null) {
            where.add("(lower(s.login) like :text escape '!' or lower(s.name) like :text escape '!')");
        }
        TypedQuery<T> query = database.createQuery(head + " where " + String.join(" and ", where) + order, type);
        query.setParameter("visible", visible);
        if (filter.organId() != null) {
            query.setParameter("organ", filter.organId());
        }
        if (filter.role() != null) {
            query.setParameter("role", filter.role());
        }
        if (filter.active() != null) {
            query.setParameter("active", filter.active());
        }
        if (filter.text() != null) {
            query.setParameter("text", Like.containing(filter.text().toLowerCase(Locale.ROOT)));
        }
        return query;
    }
}
