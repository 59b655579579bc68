package org.sunlight.office.organ.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.sunlight.office.organ.StaffView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** A member of staff. Registered by the user administrator, given roles by the security officer, never deleted. */
@Entity
@Table(name = "staff")
@NamedQuery(name = "Staff.byLogin", query = "select s from Staff s where s.login = :login")
@NamedQuery(
        name = "Staff.colleagues",
        query = "select new org.sunlight.office.organ.Colleague(s.login, s.name) from Staff s"
                + " where s.organId = :organ order by s.login")
@NamedQuery(
        name = "Staff.ofOrganWithRole",
        query = "select s from Staff s join s.roles r where s.organId = :organ and r = :role order by s.login",
        hints = {
            @QueryHint(name = "eclipselink.batch", value = "s.roles"),
            @QueryHint(name = "eclipselink.batch.type", value = "IN")
        })
@NamedQuery(
        name = "Staff.activeOfOrgan",
        query = "select count(s) from Staff s where s.organId = :organ and s.active = true")
@NamedQuery(name = "Staff.count", query = "select count(s) from Staff s")
public class Staff {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "login", nullable = false, length = 40, updatable = false)
    private String login;

    @Column(name = "name", nullable = false, length = 60)
    private String name;

    @Column(name = "organ_id", nullable = false)
    private long organId;

    @Column(name = "section_id")
    private Long sectionId;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "leaving_reason", length = 400)
    private String leavingReason;

    @ElementCollection
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "role", nullable = false, length = 40)
    private Set<String> roles = new HashSet<>();

    /** Counts grants and withdrawals: they change rows of another table only, and the version must move all the same. */
    @Column(name = "role_changes", nullable = false)
    private int roleChanges;

    protected Staff() {}

    public static Staff register(String login, String name, Organ organ, Section section) {
        Staff staff = new Staff();
        staff.login = Wording.required("login", login, 40);
        if (!LOGIN.matcher(staff.login).matches()) {
            throw RuleBroken.at("login", "LOGIN_MALFORMED");
        }
        staff.active = true;
        staff.amend(name, organ, section);
        return staff;
    }

    public void amend(String newName, Organ organ, Section section) {
        requireActive();
        organ.requireActive();
        if (section != null) {
            section.requireDeskIn(organ.id());
        }
        name = Wording.required("name", newName, 60);
        organId = organ.id();
        sectionId = section == null ? null : section.id();
    }

    public void deactivate(String reason, LocalDate on) {
        requireActive();
        leavingReason = Wording.required("reason", reason, 400);
        leftOn = on;
        active = false;
    }

    public void reactivate(Organ organ) {
        if (active) {
            throw new Conflict("STAFF_ALREADY_ACTIVE", login);
        }
        organ.requireActive();
        leavingReason = null;
        leftOn = null;
        active = true;
    }

    /** @throws RuleBroken if the roles would then unite what must be three people, or the role is unknown */
    public void grant(String role) {
        requireActive();
        Set<String> then = new HashSet<>(roles);
        if (!then.add(role)) {
            throw Conflict.at("role", "ROLE_ALREADY_HELD", login);
        }
        RoleSeparation.check(then);
        roles.add(role);
        roleChanges++;
    }

    public void withdraw(String role) {
        if (!roles.remove(role)) {
            throw Conflict.at("role", "ROLE_NOT_HELD", login);
        }
        roleChanges++;
    }

    private void requireActive() {
        if (!active) {
            throw new Conflict("STAFF_INACTIVE", login);
        }
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public long organId() {
        return organId;
    }

    public long version() {
        return version;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    public StaffView view() {
        return new StaffView(id, login, name, organId, sectionId, roles, active, version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Staff staff && login.equals(staff.login);
    }

    @Override
    public int hashCode() {
        return login.hashCode();
    }
}
