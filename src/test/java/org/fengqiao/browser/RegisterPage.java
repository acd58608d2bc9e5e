package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page for disputes settled on the spot, and how long a person needs who fills it in. */
final class RegisterPage {

    /** What a person types on a telephone in a second, and how long it takes to look for a field or a button and touch it. */
    private static final double CHARACTERS_A_SECOND = 4;

    private static final double SECONDS_A_TOUCH = 1;

    private final Page page;
    private int characters;
    private int touches;

    private RegisterPage(Page page) {
        this.page = page;
    }

    static RegisterPage open(Page page, String address) {
        page.navigate(address + "/register");
        var register = new RegisterPage(page);
        assertThat(register.form()).isVisible();
        return register;
    }

    Page page() {
        return page;
    }

    Locator form() {
        return page.locator("#form");
    }

    /** The fields that stand open, with the sentence to confirm. */
    Locator fields() {
        return page.locator("#front .field:not([hidden]), #sentence:not([hidden])");
    }

    RegisterPage select(String label, String option) {
        touches += 2;
        field(label).selectOption(option);
        return this;
    }

    RegisterPage type(String label, String text) {
        touches++;
        characters += text.length();
        field(label).click();
        page.keyboard().insertText(text);
        return this;
    }

    RegisterPage confirm() {
        touches++;
        page.locator("#confirmed").check();
        return this;
    }

    RegisterPage send() {
        touches++;
        page.locator("#send").click();
        return this;
    }

    Locator done() {
        return page.locator("#done");
    }

    /** What stands in a field. */
    String value(String label) {
        return field(label).inputValue();
    }

    Locator errorAt(String label) {
        return page.locator(".field")
                .filter(new Locator.FilterOptions().setHas(field(label)))
                .locator(".refusal");
    }

    /** Seconds that a person needs for what was done so far. */
    double seconds() {
        return characters / CHARACTERS_A_SECOND + touches * SECONDS_A_TOUCH;
    }

    @Override
    public String toString() {
        return "%d characters and %d touches: %.0f s".formatted(characters, touches, seconds());
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
