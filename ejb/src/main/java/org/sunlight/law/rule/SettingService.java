package org.sunlight.law.rule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sunlight.law.rule.model.HouseSetting;
import org.sunlight.law.rule.store.SettingStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Decides what the law leaves to the house. Cases that have begun keep the value they began with. */
@Stateless
@Audited
@RolesAllowed({Roles.DISCLOSURE_OFFICER, Roles.DEPUTY_HEAD, Roles.HEAD})
public class SettingService {

    private static final int LONGEST_REASON = 500;

    @Inject
    private HouseSettings settings;

    @Inject
    private SettingStore store;

    @Inject
    private Event<SettingChanged> changed;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @throws RuleBroken if the value does not fit the setting, or day or reason are missing */
    public void change(ChangeSetting command) {
        SettingView setting = settings.all().stream()
                .filter(each -> each.key().equals(command.key()))
                .findFirst()
                .orElseThrow(() -> new NotFound("SETTING_NOT_FOUND"));
        if (command.value() == null || !setting.accepts(command.value())) {
            throw RuleBroken.at("value", "SETTING_VALUE_UNFIT");
        }
        if (command.validFrom() == null) {
            throw RuleBroken.at("validFrom", "SETTING_WITHOUT_DAY");
        }
        String reason = command.reason() == null ? "" : command.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw RuleBroken.at("reason", "SETTING_WITHOUT_REASON");
        }
        store.add(HouseSetting.decide(
                command.key(),
                command.value(),
                command.validFrom(),
                reason,
                caller.get().login(),
                clock.instant()));
        changed.fire(new SettingChanged(command.key()));
    }
}
