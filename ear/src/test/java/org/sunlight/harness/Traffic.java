package org.sunlight.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a window has asked the server and not been answered yet. An act answers with an address to go to; between the
 * answer and the new page nothing tells that the old one is on its way out, and Chromium draws no picture of such a page.
 */
final class Traffic {

    /** Longer than the way from an answer to the request it leads to. */
    private static final int QUIET = 150;

    private static final Set<String> KINDS = Set.of("document", "xhr", "fetch");

    private final Set<Request> open = ConcurrentHashMap.newKeySet();

    Traffic(BrowserContext window) {
        window.onRequest(request -> {
            if (KINDS.contains(request.resourceType())) {
                open.add(request);
            }
        });
        window.onRequestFinished(open::remove);
        window.onRequestFailed(open::remove);
    }

    /** Returns when nothing has been under way for a while; fails after the page's own limit. */
    void settle(Page page) {
        do {
            page.waitForCondition(open::isEmpty);
            page.waitForTimeout(QUIET);
        } while (!open.isEmpty());
        page.waitForLoadState();
    }
}
