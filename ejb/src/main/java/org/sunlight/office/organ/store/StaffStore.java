package org.sunlight.office.organ.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.sunlight.office.organ.Colleague;
import org.sunlight.office.organ.StaffFilter;
import org.sunlight.office.organ.StaffRow;
import org.sunlight.office.organ.model.Staff;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Conditions;

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
        Conditions where = new Conditions()
                .among("s.organId", "visible", visible)
                .andIf("s.organId = :organ", "organ", filter.organId())
                .andIf(":role member of s.roles", "role", filter.role())
                .andIf("s.active = :active", "active", filter.active())
                .words(filter.text(), "s.login", "s.name");
        return where.on(database.createQuery(head + " where " + where.text() + order, type), TypedQuery::setParameter);
    }
}
