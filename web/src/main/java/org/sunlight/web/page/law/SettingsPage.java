package org.sunlight.web.page.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.law.rule.ChangeSetting;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.law.rule.SettingPeriod;
import org.sunlight.law.rule.SettingService;
import org.sunlight.law.rule.SettingView;
import org.sunlight.web.kit.MessageMap;

/** What the law leaves to the house: values, since when, why, and how sure. */
@Named("settingsPage")
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HouseSettings settings;

    @Inject
    private transient SettingService service;

    @Inject
    private transient Clock clock;

    @Inject
    private transient MessageMap texts;

    private String key;
    private String value;
    private LocalDate validFrom;
    private String reason;

    /** Settings in groups by the first part of their key. */
    public Map<String, List<SettingView>> getGroups() {
        return settings.all().stream()
                .collect(Collectors.groupingBy(SettingView::group, LinkedHashMap::new, Collectors.toList()));
    }

    public SettingPeriod now(SettingView setting) {
        return setting.on(LocalDate.now(clock));
    }

    /** The setting that is being changed, or null. */
    public SettingView getChosen() {
        return settings.all().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    public String getChosenName() {
        return key == null ? "" : texts.get("setting." + key);
    }

    public void load() {
        SettingView chosen = getChosen();
        if (chosen != null && value == null) {
            value = now(chosen).value();
            validFrom = LocalDate.now(clock);
        }
    }

    public String change() {
        service.change(new ChangeSetting(key, value, validFrom, reason));
        return "/law/settings.xhtml?faces-redirect=true";
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
