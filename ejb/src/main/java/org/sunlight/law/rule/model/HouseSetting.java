package org.sunlight.law.rule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A value the house has given to a setting. Never changed: a later row takes its place. */
@Entity
@Table(name = "house_setting")
@NamedQuery(name = "HouseSetting.all", query = "select s from HouseSetting s order by s.id")
public class HouseSetting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private long id;

    @Column(name = "setting_key", nullable = false, length = 80)
    private String key;

    @Column(name = "setting_value", nullable = false, length = 200)
    private String value;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "reason", nullable = false, length = 500)
    private String reason;

    @Column(name = "changed_by", nullable = false, length = 60)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected HouseSetting() {}

    public static HouseSetting decide(
            String key, String value, LocalDate validFrom, String reason, String by, Instant at) {
        HouseSetting setting = new HouseSetting();
        setting.key = key;
        setting.value = value;
        setting.validFrom = validFrom;
        setting.reason = reason;
        setting.changedBy = by;
        setting.changedAt = at;
        return setting;
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String value() {
        return value;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String reason() {
        return reason;
    }

    public String changedBy() {
        return changedBy;
    }
}
