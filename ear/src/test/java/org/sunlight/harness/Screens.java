package org.sunlight.harness;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;

/**
 * Debian's Chromium, one for all screen tests of a suite. Each test gets a context of its own: no cookie of one test is
 * seen by another.
 */
public final class Screens {

    public static final int DESK = 1440;
    public static final int PHONE = 390;

    private static final int HEIGHT = 900;
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static Browser browser;

    private Screens() {}

    /** @param language of the browser, {@code zh-CN} or {@code en} */
    static BrowserContext context(String language) {
        return context(language, true);
    }

    static BrowserContext contextWithoutScript() {
        return context("zh-CN", false);
    }

    private static synchronized BrowserContext context(String language, boolean script) {
        if (browser == null) {
            browser = Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(System.getProperty("sunlight.it.chromium", "/usr/bin/chromium")))
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        }
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setJavaScriptEnabled(script)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(DESK, HEIGHT));
    }

    /** Puts pictures of the page at the width of a desk and of a phone into ear/target/screens. */
    public static void picture(Page page, String name) {
        Path folder = Path.of(System.getProperty("sunlight.it.work"), "screens");
        ViewportSize before = page.viewportSize();
        for (int width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(folder.resolve(name + "-" + width + ".png")));
        }
        page.setViewportSize(before.width, before.height);
    }

    /** Violations of WCAG 2.2 A and AA on the page as it stands, one line each: rule, help, places. */
    public static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
    }

    /** True if the page can be scrolled sideways: something is wider than the window. */
    public static boolean overflows(Page page) {
        return (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }
}
