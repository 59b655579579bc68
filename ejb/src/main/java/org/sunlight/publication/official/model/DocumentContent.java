package org.sunlight.publication.official.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.official.DocumentWording;
import org.sunlight.publication.official.Genre;
import org.sunlight.publication.official.NormativeSign;
import org.sunlight.publication.official.Openness;
import org.sunlight.publication.official.OpennessClass;
import org.sunlight.publication.official.paper.OfficialWords;
import org.sunlight.shared.error.RuleBroken;

/** What the drafter wrote, with the openness class. */
@Embeddable
public class DocumentContent {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_VALIDITY = 50;
    private static final Pattern TRIAL = OfficialWords.pattern("form.trial");

    @Enumerated(EnumType.STRING)
    @Column(name = "genre", length = 30)
    private Genre genre;

    @Column(name = "title", nullable = false, length = Material.LONGEST_TITLE)
    private String title;

    @Column(name = "addressee", length = 300)
    private String addressee;

    @Column(name = "body", length = Material.LONGEST_TEXT)
    private String text;

    @Column(name = "basis", length = 1000)
    private String basis;

    @Column(name = "attachment_names", length = 2000)
    private String attachments;

    @Column(name = "copies", length = 300)
    private String copies;

    @Enumerated(EnumType.STRING)
    @Column(name = "openness_class", nullable = false, length = 30)
    private OpennessClass opennessClass;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", length = 30)
    private ClosureGround ground;

    @Column(name = "class_reason", length = LONGEST_REASON)
    private String classReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "five_openness", length = 20)
    private FiveOpenness fiveOpenness;

    @Column(name = "policy")
    private Boolean policy;

    @Column(name = "normative_signs", length = 300)
    private String normativeSigns;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "valid_years")
    private Integer validYears;

    @Column(name = "topic_code", length = 20)
    private String topicCode;

    @Column(name = "column_code", length = 40)
    private String columnCode;

    protected DocumentContent() {}

    /** @throws RuleBroken at the field; OPENNESS_CLASS_MISSING for a draft without class (OFD-01) */
    static DocumentContent of(DocumentWording written, LocalDate today) {
        DocumentContent content = new DocumentContent();
        content.title = Wording.required("title", written.title(), Material.LONGEST_TITLE);
        content.open(written.openness(), today);
        content.genre = written.genre();
        content.addressee = Wording.optional("addressee", written.addressee(), 300);
        content.text = Wording.optional("text", written.text(), Material.LONGEST_TEXT);
        content.basis = Wording.optional("basis", written.basis(), 1000);
        content.attachments = Wording.optional("attachments", written.attachments(), 2000);
        content.copies = Wording.optional("copies", written.copies(), 300);
        content.fiveOpenness = written.fiveOpenness();
        content.policy = written.policy();
        content.normativeSigns = joined(written.normativeSigns());
        content.effectiveOn = written.effectiveOn();
        content.validYears = years(written.validYears());
        content.topicCode = Wording.optional("topicCode", written.topicCode(), 20);
        content.columnCode = Wording.optional("columnCode", written.columnCode(), 40);
        return content;
    }

    /** A ground that the law of today does not know is refused; that one is missing is found when it is handed in. */
    final void open(Openness openness, LocalDate today) {
        if (openness.opennessClass() == null) {
            throw RuleBroken.at("opennessClass", "OPENNESS_CLASS_MISSING");
        }
        boolean proactive = openness.opennessClass() == OpennessClass.PROACTIVE;
        if (!proactive && openness.ground() != null && openness.ground().article(today) == null) {
            throw RuleBroken.at("ground", "GROUND_NOT_IN_FORCE");
        }
        opennessClass = openness.opennessClass();
        ground = proactive ? null : openness.ground();
        classReason = proactive ? null : Wording.optional("classReason", openness.reason(), LONGEST_REASON);
    }

    private static Integer years(Integer years) {
        if (years != null && (years < 1 || years > LONGEST_VALIDITY)) {
            throw RuleBroken.at("validYears", "VALID_YEARS_OUT_OF_RANGE", LONGEST_VALIDITY);
        }
        return years;
    }

    private static String joined(Set<NormativeSign> signs) {
        return signs.isEmpty()
                ? null
                : signs.stream().sorted().map(NormativeSign::name).collect(Collectors.joining(" "));
    }

    Set<NormativeSign> signs() {
        EnumSet<NormativeSign> signs = EnumSet.noneOf(NormativeSign.class);
        if (normativeSigns != null) {
            Arrays.stream(normativeSigns.split(" ")).map(NormativeSign::valueOf).forEach(signs::add);
        }
        return signs;
    }

    public boolean isNormative() {
        return NormativeSign.isNormative(signs());
    }

    /** 暂行 or 试行 by its title: for a while only. */
    public boolean isTrial() {
        return TRIAL.matcher(title).find();
    }

    boolean isPolicy() {
        return Boolean.TRUE.equals(policy);
    }

    /** A policy that nobody outside is to read (OFD-03). */
    boolean isClosedPolicy() {
        return isPolicy() && !opennessClass.isProactive();
    }

    /** From the signing on it is settled. */
    void settle(Integer years) {
        validYears = years;
    }

    /** Where it appears; what is null stays as the drafter wrote it. */
    void place(String topic, String column) {
        topicCode = topic == null ? topicCode : Wording.optional("topicCode", topic, 20);
        columnCode = column == null ? columnCode : Wording.optional("columnCode", column, 40);
    }

    final DocumentWording wording(List<String> jointOrgans, List<String> repeals, List<String> amends) {
        return new DocumentWording(
                null,
                genre,
                title,
                addressee,
                text,
                basis,
                attachments,
                copies,
                new Openness(opennessClass, ground, classReason),
                fiveOpenness,
                policy,
                signs(),
                jointOrgans,
                repeals,
                amends,
                effectiveOn,
                validYears,
                topicCode,
                columnCode);
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    Genre genre() {
        return genre;
    }

    public OpennessClass opennessClass() {
        return opennessClass;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Integer validYears() {
        return validYears;
    }
}
