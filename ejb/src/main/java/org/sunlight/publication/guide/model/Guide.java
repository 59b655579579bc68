package org.sunlight.publication.guide.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.office.notice.PaperWords;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.guide.CheckGuide;
import org.sunlight.publication.guide.GuideContent;
import org.sunlight.publication.guide.GuideRow;
import org.sunlight.publication.guide.GuideState;
import org.sunlight.publication.guide.GuideView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.security.Caller;

/** A version of the guide of an organ: drafted, reviewed, published, at last replaced. */
@Entity
@Table(name = "guide")
public class Guide {

    private static final PaperWords WORDS = PaperWords.of("guide");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "number", nullable = false, length = 40, updatable = false)
    private String number;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private GuideState state;

    @Column(name = "organ_name", nullable = false, length = 100)
    private String organName;

    @Column(name = "office", nullable = false, length = 100)
    private String office;

    @Column(name = "address", nullable = false, length = 200)
    private String address;

    @Column(name = "postcode", length = 10)
    private String postcode;

    @Column(name = "hours", nullable = false, length = 200)
    private String hours;

    @Column(name = "phone", nullable = false, length = 40)
    private String phone;

    @Column(name = "fax", length = 40)
    private String fax;

    @Column(name = "email", length = 100)
    private String email;

    @Column(name = "website", length = 200)
    private String website;

    @Column(name = "classification", nullable = false, length = 4000)
    private String classification;

    @Column(name = "arrangement", nullable = false, length = 4000)
    private String arrangement;

    @Column(name = "access_ways", nullable = false, length = 4000)
    private String access;

    @Column(name = "requests", nullable = false, length = 4000)
    private String requests;

    @Column(name = "supervision", nullable = false, length = 4000)
    private String supervision;

    @Column(name = "drafted_by", nullable = false, length = 100, updatable = false)
    private String draftedBy;

    @Column(name = "drafted_on", nullable = false, updatable = false)
    private LocalDate draftedOn;

    @Column(name = "published_by", length = 100)
    private String publishedBy;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "index_number", length = 60)
    private String indexNumber;

    @OneToMany(mappedBy = "guide", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("checkedOn desc, id desc")
    private List<GuideCheck> checks = new ArrayList<>();

    protected Guide() {}

    public static Guide draft(
            OrganView organ, String number, int edition, GuideContent content, Caller by, LocalDate today) {
        Guide guide = new Guide();
        guide.organId = organ.id();
        guide.organName = organ.name();
        guide.number = number;
        guide.edition = edition;
        guide.state = GuideState.DRAFT;
        guide.draftedBy = by.name();
        guide.draftedOn = today;
        guide.take(content);
        return guide;
    }

    public void write(GuideContent content, OrganView organ) {
        require(GuideState.DRAFT);
        organName = organ.name();
        take(content);
    }

    private void take(GuideContent said) {
        GuideContent content = GuideText.checked(said);
        office = content.office();
        address = content.address();
        postcode = content.postcode();
        hours = content.hours();
        phone = content.phone();
        fax = content.fax();
        email = content.email();
        website = content.website();
        classification = content.classification();
        arrangement = content.arrangement();
        access = content.access();
        requests = content.requests();
        supervision = content.supervision();
    }

    public void submit() {
        require(GuideState.DRAFT);
        state = GuideState.IN_REVIEW;
    }

    public void takeBack() {
        require(GuideState.IN_REVIEW);
        state = GuideState.DRAFT;
    }

    public void discard() {
        if (!state.isInPreparation()) {
            throw new Conflict("GUIDE_NOT_IN_PREPARATION");
        }
        state = GuideState.DISCARDED;
    }

    public void publish(String index, Caller by, LocalDate today) {
        require(GuideState.IN_REVIEW);
        indexNumber = index;
        publishedBy = by.name();
        publishedOn = today;
        state = GuideState.PUBLISHED;
    }

    public void replace() {
        require(GuideState.PUBLISHED);
        state = GuideState.REPLACED;
    }

    public void check(CheckGuide command, Caller by, LocalDate today) {
        require(GuideState.PUBLISHED);
        checks.add(0, GuideCheck.of(this, command, by, today));
    }

    private void require(GuideState needed) {
        if (state != needed) {
            throw new Conflict(needed == GuideState.PUBLISHED ? "GUIDE_NOT_PUBLIC" : "GUIDE_NOT_IN_PREPARATION");
        }
    }

    /** From the last check, before the first from the publishing. */
    public LocalDate checkDueOn(int months) {
        if (state != GuideState.PUBLISHED) {
            return null;
        }
        return checks.stream()
                .map(GuideCheck::checkedOn)
                .max(LocalDate::compareTo)
                .orElse(publishedOn)
                .plusMonths(months);
    }

    public GuideContent content() {
        return new GuideContent(
                office,
                address,
                postcode,
                hours,
                phone,
                fax,
                email,
                website,
                classification,
                arrangement,
                access,
                requests,
                supervision);
    }

    public Material material() {
        return new Material(
                GuideView.SUBJECT_KIND,
                number,
                organId,
                organName + WORDS.get("guide.title"),
                GuideText.render(content()),
                List.of());
    }

    public long version() {
        return version;
    }

    public long organId() {
        return organId;
    }

    public String number() {
        return number;
    }

    public GuideRow row() {
        return new GuideRow(edition, state, draftedBy, draftedOn, publishedOn);
    }

    /** @param organ as it is today */
    public GuideView view(OrganView organ, int checkMonths) {
        return new GuideView(
                number,
                version,
                organId,
                edition,
                state,
                organName,
                content(),
                material(),
                draftedBy,
                draftedOn,
                publishedBy,
                publishedOn,
                indexNumber,
                Contact.of(content()).differences(Contact.of(organ)),
                checkDueOn(checkMonths),
                checks.stream().map(GuideCheck::view).toList());
    }
}
