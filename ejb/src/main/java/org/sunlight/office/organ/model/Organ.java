package org.sunlight.office.organ.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.sunlight.office.organ.OrganParticulars;
import org.sunlight.office.organ.OrganView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** An organ (机关, 单位). Established once, amended, at last closed or merged; never deleted. */
@Entity
@Table(name = "organ")
@NamedQuery(name = "Organ.byCode", query = "select o from Organ o where o.code = :code")
@NamedQuery(name = "Organ.all", query = "select o from Organ o order by o.path")
@NamedQuery(name = "Organ.allIds", query = "select o.id from Organ o")
@NamedQuery(
        name = "Organ.idsAtOrBelow",
        query = "select o.id from Organ o, Organ top where top.id = :id and o.path like concat(top.path, '%')")
@NamedQuery(
        name = "Organ.activeBelow",
        query = "select count(o) from Organ o where o.path like :below and o.id <> :id and o.active = true")
@NamedQuery(name = "Organ.below", query = "select o from Organ o where o.path like :below and o.id <> :id")
@NamedQuery(
        name = "Organ.otherWithPrefix",
        query = "select count(o) from Organ o where o.numberPrefix = :prefix and o.id <> :id")
public class Organ {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "code", nullable = false, length = 20, updatable = false)
    private String code;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "path", nullable = false, length = 500)
    private String path;

    @Column(name = "number_prefix", nullable = false, length = 20)
    private String numberPrefix;

    @Column(name = "document_word", nullable = false, length = 40)
    private String documentWord;

    @Column(name = "review_organ", length = 100)
    private String reviewOrgan;

    @Column(name = "court", length = 100)
    private String court;

    @Column(name = "address", length = 200)
    private String address;

    @Column(name = "postcode", length = 10)
    private String postcode;

    @Column(name = "phone", length = 40)
    private String phone;

    @Column(name = "fax", length = 40)
    private String fax;

    @Column(name = "email", length = 100)
    private String email;

    @Column(name = "government", nullable = false)
    private boolean government;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closing_reason", length = 400)
    private String closingReason;

    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    protected Organ() {}

    /** The organ has no place in the tree until {@link #placeBelow}. */
    public static Organ establish(String code, OrganParticulars particulars) {
        Organ organ = new Organ();
        organ.code = Wording.required("code", code, 20);
        if (!CODE.matcher(organ.code).matches()) {
            throw RuleBroken.at("code", "ORGAN_CODE_MALFORMED");
        }
        organ.active = true;
        organ.take(particulars);
        return organ;
    }

    /** Needs the id, hence after the store has added the organ. */
    public void placeBelow(Organ parent) {
        parentId = parent == null ? null : parent.id;
        path = (parent == null ? "/" : parent.path) + id + "/";
    }

    public void amend(OrganParticulars particulars) {
        requireActive();
        take(particulars);
    }

    public void close(String reason, LocalDate on) {
        requireActive();
        closingReason = Wording.required("reason", reason, 400);
        closedOn = on;
        active = false;
    }

    /** Closes the organ and places it below the one that takes over its cases. */
    public void mergeInto(Organ successor, String reason, LocalDate on) {
        if (successor.path.startsWith(path)) {
            throw RuleBroken.at("mergedInto", "ORGAN_MERGED_INTO_ITSELF");
        }
        successor.requireActive();
        close(reason, on);
        mergedIntoId = successor.id;
        placeBelow(successor);
    }

    public void requireActive() {
        if (!active) {
            throw new Conflict("ORGAN_CLOSED", name);
        }
    }

    /** Tells a closed organ below this one that its place moved with ours. */
    public void rebase(String oldPrefix, String newPrefix) {
        path = newPrefix + path.substring(oldPrefix.length());
    }

    private void take(OrganParticulars p) {
        name = Wording.required("name", p.name(), 100);
        numberPrefix = Wording.required("numberPrefix", p.numberPrefix(), 20);
        if (!CODE.matcher(numberPrefix).matches()) {
            throw RuleBroken.at("numberPrefix", "NUMBER_PREFIX_MALFORMED");
        }
        documentWord = Wording.required("documentWord", p.documentWord(), 40);
        reviewOrgan = Wording.optional("reviewOrgan", p.reviewOrgan(), 100);
        court = Wording.optional("court", p.court(), 100);
        address = Wording.optional("address", p.address(), 200);
        postcode = Wording.optional("postcode", p.postcode(), 10);
        phone = Wording.optional("phone", p.phone(), 40);
        fax = Wording.optional("fax", p.fax(), 40);
        email = Wording.optional("email", p.email(), 100);
        government = p.government();
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }

    public long version() {
        return version;
    }

    public OrganView view() {
        return new OrganView(
                id,
                code,
                name,
                parentId,
                path,
                numberPrefix,
                documentWord,
                reviewOrgan,
                court,
                address,
                postcode,
                phone,
                fax,
                email,
                government,
                active,
                version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organ organ && code.equals(organ.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
