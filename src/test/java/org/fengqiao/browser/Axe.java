package org.fengqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What keeps a page from some of its readers, by the rules that a machine can check. */
final class Axe {

    private Axe() {}

    /** Rule and place of each fault within an element. */
    static List<String> faults(Page page, String within) {
        return new AxeBuilder(page)
                        .include(List.of(within))
                        .exclude(List.of(".bjs-container"))
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
                        .toList();
    }

    /** Nothing of the sort in a widget, or in the dialog over it. */
    static void demandNothing(Page page, String within) {
        assertThat(faults(page, within)).isEmpty();
    }
}
