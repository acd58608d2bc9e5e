package org.fengqiao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Our own page {@code /flow-draft}: a draft with its editors. Elements are placed by the modeler itself, all else is clicked and typed. */
final class FlowDraftPage {

    /** Puts a task, a gateway behind it and a second task between two steps; the way past the second task stays open. */
    private static final String DETOUR = """
            ([from, flow, to]) => {
              const modeler = document.querySelector('.editor.process .canvas').modeler;
              const [modeling, registry, factory] = ['modeling', 'elementRegistry', 'elementFactory'].map((name) => modeler.get(name));
              const [first, next] = [registry.get(from), registry.get(to)];
              const shape = (type) => factory.createShape({type});
              const y = first.y + 180;
              const task = modeling.createShape(shape('bpmn:UserTask'), {x: first.x + 50, y}, first.parent);
              modeling.reconnectEnd(registry.get(flow), task, {x: first.x + 50, y: y - 40});
              const gateway = modeling.appendShape(task, shape('bpmn:ExclusiveGateway'), {x: next.x + 50, y}, first.parent);
              const past = modeling.connect(gateway, next);
              const second = modeling.appendShape(gateway, shape('bpmn:UserTask'), {x: next.x + 210, y}, first.parent);
              modeling.connect(second, next);
              const through = gateway.outgoing.find((each) => each.target === second);
              return {task: task.id, gateway: gateway.id, past: past.id, second: second.id, through: through.id};
            }""";

    private final Page page;

    FlowDraftPage(Page page) {
        this.page = page;
        assertThat(page.locator(".editor.process .djs-container")).isVisible();
    }

    Page page() {
        return page;
    }

    /** Draws the detour and answers with the ids of its parts. */
    @SuppressWarnings("unchecked")
    Map<String, String> drawDetour(String from, String flow, String to) {
        return (Map<String, String>) page.evaluate(DETOUR, new String[] {from, flow, to});
    }

    /** Chooses an element of the picture. What was chosen before lays its menu over others: it is let go first. */
    FlowDraftPage pick(String element) {
        var box = page.locator(".editor.process .canvas").boundingBox();
        page.mouse().click(box.x + box.width - 12, box.y + 12);
        assertThat(page.locator(".djs-context-pad")).hasCount(0);
        page.locator(".editor.process [data-element-id=\"" + element + "\"] > .djs-hit")
                .first()
                .click(new Locator.ClickOptions().setForce(true));
        return this;
    }

    FlowDraftPage name(String name) {
        page.locator("#house-name").fill(name);
        page.locator("#house-name").blur();
        return this;
    }

    /** Gives the chosen task a form of its own. */
    FlowDraftPage newForm(String word) {
        page.locator(".house").getByText("新表单").click();
        page.locator("dialog [name=word]").fill(word);
        page.locator("dialog p.buttons button").first().click();
        assertThat(page.locator("#house-form")).hasValue(word + "Form");
        return this;
    }

    FlowDraftPage choose(String field, String value) {
        page.locator("#house-" + field).selectOption(value);
        return this;
    }

    FlowDraftPage otherwise() {
        page.locator("#house-default").check();
        return this;
    }

    /** Lets gateways ask a field of the county's own. */
    FlowDraftPage letGatewaysAsk(String field) {
        page.locator(".house-tick input[value=" + field + "]").check();
        return this;
    }

    /** Opens a file of the draft. */
    FlowDraftPage file(String name) {
        page.locator("[data-file='" + name + "']").click();
        assertThat(page.locator(
                        name.endsWith(".bpmn")
                                ? ".editor.process .djs-container"
                                : ".editor.form .fjs-editor-container"))
                .isVisible();
        return this;
    }

    /** Adds a question with yes and no to the open form. */
    FlowDraftPage askYesOrNo(String label, String key) {
        page.locator(".fjs-palette-field[data-field-type=radio]").press("Enter");
        page.locator(".form-canvas .fjs-form-field-radio").last().click();
        page.locator("#county-label").fill(label);
        page.locator("#county-label").blur();
        page.locator("#county-key").fill(key);
        page.locator("#county-key").blur();
        return this;
    }

    FlowDraftPage save() {
        page.locator("#save").click();
        assertThat(page.locator("#said")).containsText("已保存");
        return this;
    }

    /** What the gate says of the draft. */
    Locator check() {
        page.locator("#check").click();
        assertThat(page.locator("#findings-part")).isVisible();
        return page.locator("#findings-part");
    }

    /** Follows a finding to its element, and answers with what the panel beside the picture is about then. */
    Locator chooseFinding(String element) {
        page.locator("#findings button")
                .filter(new Locator.FilterOptions().setHasText(element))
                .first()
                .click();
        assertThat(page.locator(".editor.process [data-element-id=\"" + element + "\"].selected"))
                .isVisible();
        return page.locator(".house h3");
    }

    /** What differs from the version in force. */
    Locator compare() {
        page.locator("#compare").click();
        assertThat(page.locator("#work .legend")).isVisible();
        return page.locator("#work");
    }

    void release(String reason) {
        page.locator("#release").click();
        page.locator("dialog [name=reason]").fill(reason);
        page.locator("dialog p.buttons button").first().click();
        assertThat(page.locator("#said")).containsText("已生效");
    }
}
