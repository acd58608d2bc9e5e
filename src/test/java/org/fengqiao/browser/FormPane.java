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

    private FormPane(Locator form) {
        this.form = form;
        assertThat(form).isVisible();
    }

    /**
     * The form that is drawn somewhere on the screen. The fields take their first values only after the form is painted,
     * and would put them over what was typed before: no person is that quick.
     */
    static FormPane in(Locator around) {
        var pane = new FormPane(around.locator(".fjs-container"));
        pane.settle();
        return pane;
    }

    /** Until what was done last is painted. */
    private void settle() {
        form.evaluate(
                "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
    }

    /** The fields of one group only, where two groups ask the same. */
    FormPane group(String label) {
        return new FormPane(
                form.locator(".fjs-form-field-group").filter(new Locator.FilterOptions().setHas(label(label))));
    }

    /**
     * Types into a text, a text area or a number and leaves the field, as a person does: only then the form has taken the
     * text, and does not draw it over with what it knew before.
     */
    FormPane type(String label, String text) {
        var input = field(label).locator(".fjs-input, .fjs-textarea");
        fill(input, text);
        if (input.inputValue().isEmpty()) {
            fill(input, text);
        }
        return this;
    }

    /** Types into a field that the form asks only sometimes, where it asks it now. */
    FormPane typeIfAsked(String label, String text) {
        settle();
        return field(label).isVisible() ? type(label, text) : this;
    }

    private void fill(Locator input, String text) {
        input.fill(text);
        input.blur();
        settle();
    }

    /** Picks an option of a select; what the option says in brackets behind the name need not be known. */
    FormPane select(String label, String option) {
        var select = field(label);
        select.locator(".fjs-input-group").click();
        select.locator(".fjs-dropdownlist-item")
                .filter(matching(literal(option) + "\\s*(（.*)?"))
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

    /** Types a day, as the field asks for it; once more where the form drew it over while it was typed. */
    FormPane date(String label, LocalDate day) {
        var input = form.locator(".fjs-datetime-subsection")
                .filter(new Locator.FilterOptions().setHas(label(label)))
                .locator("input.fjs-input");
        enter(input, day);
        if (input.inputValue().isEmpty()) {
            enter(input, day);
        }
        return this;
    }

    private void enter(Locator input, LocalDate day) {
        input.fill(day.format(DateTimeFormatter.ofPattern("yyyy/MM/dd")));
        input.press("Enter");
        settle();
    }

    /** What stands in a text. */
    String value(String label) {
        return field(label).locator(".fjs-input, .fjs-textarea").inputValue();
    }

    /** What is picked in a select without a search. */
    String picked(String label) {
        return field(label).locator(".fjs-select-display").innerText();
    }

    /** The messages beside the fields. */
    List<String> errors() {
        return form.locator(".fjs-form-field-error").allInnerTexts();
    }

    /** The field itself; a group around it holds the label too and comes before it. */
    Locator field(String label) {
        return form.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions().setHas(label(label)))
                .last();
    }

    private Locator label(String label) {
        return form.page().locator(".fjs-form-field-label").filter(exactly(label));
    }

    /** A required field's label ends with an asterisk. */
    private static Locator.FilterOptions exactly(String label) {
        return matching(literal(label) + "\\s*\\*?");
    }

    private static Locator.FilterOptions matching(String pattern) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + pattern + "\\s*$"));
    }

    /** The browser reads the pattern, and knows no quoting by Q and E. */
    private static String literal(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }
}
