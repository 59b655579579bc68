package org.sunlight.harness;

/** What ./run prints beside the address: the words of entry to the demonstration bureau. */
final class DemonstrationAccounts {

    static final String PASSWORD = "Sunlight-2026";
    static final String CLIENT_SECRET = "demo-exchange-Sunlight-2026";

    private DemonstrationAccounts() {}
}
