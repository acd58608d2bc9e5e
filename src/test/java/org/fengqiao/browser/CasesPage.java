package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Year;
import java.util.Map;

/** Our own page {@code /cases}. */
final class CasesPage {

    private final Page page;

    private CasesPage(Page page) {
        this.page = page;
    }

    static CasesPage open(Page page, String address) {
        page.navigate(address + "/cases");
        return new CasesPage(page);
    }

    /** （2026）青溪人调字第00018号 is QX-2026-00018 in addresses. */
    static String plain(String official) {
        return official.replaceAll("\\D+(\\d+)\\D+(\\d+)\\D+", "QX-$1-$2");
    }

    /** Asks for a case. */
    void ask(String number) {
        page.locator("#number").fill(number);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查看 Show"))
                .click();
    }

    /** Asks for a case and waits until it is shown. */
    CasesPage show(String number) {
        ask(number);
        assertThat(page.locator("#case h3")).isVisible();
        return this;
    }

    /** The official number of the case that was registered last this year: other tests register some in years to come. */
    String newest() {
        return page.locator("#newest-rows a")
                .getByText("（" + Year.now() + "）")
                .first()
                .innerText();
    }

    Page page() {
        return page;
    }

    /** The whole view of the case. */
    Locator view() {
        return page.locator("#case");
    }

    Locator bringForward() {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提前回访").setExact(true));
    }

    /** Brings the follow-up forward with a reason. */
    CasesPage bringForward(String reason) {
        bringForward().click();
        page.locator("textarea[name=reason]:visible").fill(reason);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确定提前回访"))
                .click();
        assertThat(page.locator(".fq-said")).isVisible();
        return this;
    }

    /** Does something to the case that the page offers, with the values of its fields by their names; a choice by its words too. */
    CasesPage act(String label, Map<String, String> fields) {
        button(label).click();
        var form = page.locator("#case form:visible");
        fields.forEach((name, value) -> {
            var field = form.locator("[name=" + name + "]");
            if ("SELECT".equals(field.evaluate("it => it.tagName"))) {
                var option = field.locator("option[value='" + value + "']")
                        .or(field.locator("option").filter(new Locator.FilterOptions().setHasText(value)));
                field.selectOption(option.getAttribute("value"));
            } else {
                field.fill(value);
            }
        });
        button("确定" + label).click();
        assertThat(page.locator(".fq-said")).isVisible();
        return this;
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Declares a mediator's conflict of interest: login id, kind, reason. */
    CasesPage declareConflict(String mediator, String tie, String reason) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("申报回避").setExact(true))
                .click();
        page.locator("select[name=mediator]").selectOption(mediator);
        page.locator("select[name=tie]").selectOption(tie);
        page.locator("textarea[name=reason]:visible").fill(reason);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确定申报回避"))
                .click();
        return this;
    }
}
