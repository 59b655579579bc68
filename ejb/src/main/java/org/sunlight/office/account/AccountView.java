package org.sunlight.office.account;

import java.time.Instant;
import org.sunlight.office.organ.StaffView;

/**
 * An account as the door needs it at every request.
 *
 * @param passwordChangedAt sessions opened with an older password are over
 */
public record AccountView(StaffView person, Instant passwordChangedAt, boolean mustChangePassword) {}
