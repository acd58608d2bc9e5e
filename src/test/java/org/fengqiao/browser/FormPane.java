package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** A Camunda Form on the screen, filled in the way a person does it: by the labels that stand beside the fields. */
final class FormPane {

    private final Locator form;

    FormPane(Locator form) {
        this.form = form;
        assertThat(form.locator(".fjs-container")).isVisible();
    }

    /** Types into a text, a text area or a number. */
    FormPane type(String label, String text) {
        field(label).locator(".fjs-input, .fjs-textarea").fill(text);
        return this;
    }

    /** Picks an option of a select. */
    FormPane select(String label, String option) {
        var select = field(label);
        select.locator(".fjs-input-group").click();
        select.locator(".fjs-dropdownlist-item")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** Picks one of the round buttons under a label. */
    FormPane choose(String label, String option) {
        field(label).locator("label").filter(exactly(option)).click();
        return this;
    }

    /** Ticks boxes. */
    FormPane tick(String... labels) {
        for (var label : labels) {
            form.locator(".fjs-form-field-checkbox label")
                    .filter(exactly(label))
                    .locator("input")
                    .check();
        }
        return this;
    }

    /** Types a day, as the field asks for it. */
    FormPane date(String label, LocalDate day) {
        var input = form.locator(".fjs-datetime-subsection")
                .filter(new Locator.FilterOptions().setHas(label(label)))
                .locator("input.fjs-input");
        input.fill(day.format(DateTimeFormatter.ofPattern("yyyy/MM/dd")));
        input.press("Enter");
        return this;
    }

    /** What stands in a field. */
    String value(String label) {
        return field(label).locator(".fjs-input, .fjs-textarea").inputValue();
    }

    /** The messages beside the fields. */
    List<String> errors() {
        return form.locator(".fjs-form-field-error").allInnerTexts();
    }

    Locator field(String label) {
        return form.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions().setHas(label(label)))
                .first();
    }

    private Locator label(String label) {
        return form.page().locator(".fjs-form-field-label").filter(exactly(label));
    }

    /** A required field's label ends with an asterisk. The browser reads the pattern: it knows no quoting by Q and E. */
    private static Locator.FilterOptions exactly(String label) {
        var literal = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + literal + "\\s*\\*?\\s*$"));
    }
}
