package org.sunlight.publication.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.error.RuleBroken;

/**
 * How an organ writes its index numbers: {@code {code}} its organisation code, {@code {yyyy}} and {@code {yyyymm}} the day of
 * publishing, {@code {n5}} the serial of the year with so many digits. The national form is {@code {code}/{yyyy}-{n5}}, the one of
 * the bureau's plan {@code {code}-{yyyymm}-{n6}}. Source: 国办秘函〔2009〕6号.
 */
@Entity
@Table(name = "index_pattern")
public class IndexPattern {

    public static final String NATIONAL = "{code}/{yyyy}-{n5}";

    private static final int LONGEST = 60;
    private static final Pattern SERIAL = Pattern.compile("\\{n([1-9])}");
    private static final Pattern ALLOWED =
            Pattern.compile("(\\{code}|\\{yyyy}|\\{yyyymm}|\\{n[1-9]}|[0-9A-Za-z/_.-])+");

    @Id
    @Column(name = "organ_id")
    private long organId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organisation_code", nullable = false, length = 20)
    private String organisationCode;

    @Column(name = "pattern", nullable = false, length = 60)
    private String pattern;

    protected IndexPattern() {}

    public IndexPattern(long organId, String organisationCode, String pattern) {
        this.organId = organId;
        write(organisationCode, pattern);
    }

    /**
     * @throws RuleBroken INDEX_PATTERN_WRONG where year or serial is missing or a sign is not allowed, INDEX_NUMBER_TOO_LONG
     *     where a number would have more than {@value #LONGEST} characters
     */
    public void write(String code, String form) {
        organisationCode = Wording.required("organisationCode", code, 20);
        String written = Wording.required("pattern", form, 60);
        boolean whole =
                ALLOWED.matcher(written).matches() && SERIAL.matcher(written).find() && written.contains("{yyyy");
        if (!whole) {
            throw RuleBroken.at("pattern", "INDEX_PATTERN_WRONG");
        }
        pattern = written;
        if (number(LocalDate.EPOCH, 1).length() > LONGEST) {
            throw RuleBroken.at("pattern", "INDEX_NUMBER_TOO_LONG", LONGEST);
        }
    }

    public String number(LocalDate on, int serial) {
        String plain = pattern.replace("{code}", organisationCode)
                .replace("{yyyymm}", "%d%02d".formatted(on.getYear(), on.getMonthValue()))
                .replace("{yyyy}", String.valueOf(on.getYear()));
        Matcher digits = SERIAL.matcher(plain);
        return digits.replaceAll(hit -> ("%0" + hit.group(1) + "d").formatted(serial));
    }

    public long version() {
        return version;
    }

    public String organisationCode() {
        return organisationCode;
    }

    public String pattern() {
        return pattern;
    }
}
