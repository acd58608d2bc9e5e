package org.fengqiao.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the system's Chromium. Without one the test is skipped and says so, or fails where nothing may be skipped. */
public class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final String MISSING =
            "No Chromium found: install chromium, or name a browser in the variable CHROMIUM";

    private final Chromium chromium = Chromium.ofThisMachine();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium found");
        }
        if (chromium.required()) {
            throw new IllegalStateException(MISSING + ". " + Chromium.REQUIRED + " or CI forbids skipping.");
        }
        System.out.println("SKIPPED " + context.getDisplayName() + ". " + MISSING + ".");
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(BrowserExtension.class))
                .getOrComputeIfAbsent(Running.class)
                .browser;
    }

    /** One browser for all test classes; each test opens its own context, so that no session is shared. */
    static class Running implements CloseableResource {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright.chromium().launch(launchOptions());

        @Override
        public void close() {
            playwright.close();
        }

        private static BrowserType.LaunchOptions launchOptions() {
            return new BrowserType.LaunchOptions()
                    .setExecutablePath(
                            Chromium.ofThisMachine().find().orElseThrow(() -> new IllegalStateException(MISSING)))
                    .setArgs(List.of(
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
        }
    }
}
