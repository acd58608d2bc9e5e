package org.fengqiao.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what a test sees, numbered in its order, in {@code target/screenshots}: for people to look at. */
final class Screens {

    /** {@code -Dfengqiao.write-pictures=true}: the pictures of README and manuals are made anew. */
    private static final boolean WRITES = Boolean.getBoolean("fengqiao.write-pictures");

    private static final AtomicInteger TAKEN = new AtomicInteger();

    private Screens() {}

    /** Whether this run makes the pictures of README and manuals. */
    static boolean areKept() {
        return WRITES;
    }

    static void take(Page page, String name) {
        // A page behind another one of its window is not drawn, and a picture of it never comes.
        page.bringToFront();
        page.screenshot(new Page.ScreenshotOptions().setPath(next(name)));
    }

    /** A picture that README or a manual shows, the whole window: kept under its name when pictures are written. */
    static void picture(Page page, String name) {
        page.bringToFront();
        var file = next(name);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        keep(file, name);
    }

    /** The same, of a part of the page. */
    static void picture(Locator part, String name) {
        part.page().bringToFront();
        var file = next(name);
        part.screenshot(new Locator.ScreenshotOptions().setPath(file));
        keep(file, name);
    }

    private static Path next(String name) {
        return Path.of("target", "screenshots", "%03d-%s.png".formatted(TAKEN.incrementAndGet(), name));
    }

    private static void keep(Path file, String name) {
        if (!WRITES) {
            return;
        }
        try {
            Files.copy(file, Path.of("docs", "pictures", name + ".png"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
