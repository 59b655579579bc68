package org.sunlight.office.account;

import java.time.Instant;

/**
 * A sign-in that went well.
 *
 * @param lastAt when this person signed in before, or null the first time
 * @param lastFrom network address of that sign-in
 */
public record SignedIn(String login, Instant lastAt, String lastFrom) {}
