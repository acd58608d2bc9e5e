package org.fengqiao.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what a test sees, numbered in its order, in {@code target/screenshots}: for people to look at. */
final class Screens {

    private static final AtomicInteger TAKEN = new AtomicInteger();

    private Screens() {}

    static void take(Page page, String name) {
        // A page behind another one of its window is not drawn, and a picture of it never comes.
        page.bringToFront();
        var file = "%03d-%s.png".formatted(TAKEN.incrementAndGet(), name);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", file)));
    }
}
