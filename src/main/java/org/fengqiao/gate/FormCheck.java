package org.fengqiao.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.caseflow.CountyFieldCheck;

/** A form: shown by Tasklist as it is drawn, and asking only what somebody knows. */
final class FormCheck {

    /** What form-js 1.8.7, which Tasklist 7.24 brings, can show. */
    private static final Set<String> SHOWN = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "text",
            "html",
            "image",
            "table",
            "group",
            "expression",
            "separator",
            "spacer",
            "button",
            "default");

    /** What posts something, and so needs a key. */
    private static final Set<String> INPUTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "expression");

    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");
    private static final Pattern FORM_ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_\\-]{0,99}");
    private static final int NEWEST = 16;
    private static final int MOST_FIELDS = 300;

    private final FormFile form;
    private final World world;
    private final Findings findings;
    private final Set<String> keys = new HashSet<>();
    private int count;

    FormCheck(FormFile form, World world, Findings findings) {
        this.form = form;
        this.world = world;
        this.findings = findings;
    }

    void look() {
        head();
        components(form.json(), "");
        if (count > MOST_FIELDS) {
            findings.in(1, Rule.TOO_MANY_FIELDS, count);
            return;
        }
        var id = form.json().path("id").asText();
        for (var found : CountyFieldCheck.of(form.json(), world.own().fields().of(id))) {
            findings.add(
                    Rule.FIELD,
                    Severity.ERROR,
                    found.element(),
                    found.label(),
                    line(found.element()),
                    found.chinese(),
                    found.english());
        }
    }

    private int line(String element) {
        return find(form.json(), "", element);
    }

    private int find(JsonNode parent, String place, String element) {
        for (int i = 0; i < parent.path("components").size(); i++) {
            var each = parent.path("components").get(i);
            var here = place + "/components/" + i;
            if (each.path("id").asText(each.path("key").asText()).equals(element)) {
                return form.line(here);
            }
            var below = find(each, here, element);
            if (below > 0) {
                return below;
            }
        }
        return 0;
    }

    private void head() {
        var json = form.json();
        var id = json.path("id");
        if (!id.isTextual() || !FORM_ID.matcher(id.asText()).matches()) {
            findings.in(1, Rule.FORM_ID);
        } else {
            world.otherFormOf(id.asText(), findings.file())
                    .ifPresent(other -> findings.in(1, Rule.FORM_ID_TWICE, id.asText(), other));
        }
        var version = json.path("schemaVersion");
        if (!version.isIntegralNumber() || version.asInt() < 1 || version.asInt() > NEWEST) {
            findings.in(1, Rule.SCHEMA_VERSION, version.asText("?"));
        }
        if (json.path("executionPlatform").asText("Camunda Platform").contains("Cloud")) {
            findings.in(1, Rule.OTHER_ENGINE, "Camunda 8");
        }
        if (!json.path("components").isArray()) {
            findings.in(1, Rule.NOT_A_FORM);
        }
    }

    private void components(JsonNode parent, String place) {
        for (int i = 0; i < parent.path("components").size(); i++) {
            var here = place + "/components/" + i;
            component(new Component(parent.path("components").get(i), form.line(here)));
            components(parent.path("components").get(i), here);
        }
    }

    private void component(Component each) {
        count++;
        var type = each.type();
        if (type.equals("dynamiclist")) {
            find(each, Rule.COMPONENT_JAMS, type);
        } else if (!SHOWN.contains(type)) {
            find(each, Rule.COMPONENT_NOT_SHOWN, type);
        } else {
            key(each);
            options(each);
            new FormTextCheck(findings).look(each);
        }
    }

    private void key(Component each) {
        var key = each.json().path("key");
        if (INPUTS.contains(each.type()) && !key.isTextual()) {
            find(each, Rule.FIELD_WITHOUT_KEY, each.type());
        } else if (key.isTextual() && !KEY.matcher(key.asText()).matches()) {
            find(each, Rule.FIELD_KEY, key.asText());
        } else if (key.isTextual()
                && !keys.add(key.asText())
                && !each.json().path("properties").has("countyField")) {
            find(each, Rule.FIELD_TWICE, key.asText());
        }
    }

    /** A county's own choice is looked at by its own check. */
    private void options(Component each) {
        if (!CHOICES.contains(each.type()) || each.json().path("properties").has("countyField")) {
            return;
        }
        var given = each.json().has("valuesKey") || each.json().has("valuesExpression");
        if (!given && each.json().path("values").isEmpty()) {
            find(each, Rule.NO_OPTIONS);
        }
    }

    private void find(Component each, Rule rule, Object... words) {
        findings.add(rule, rule.severity(), each.id(), each.label(), each.line(), words);
    }

    /** A part of a form. */
    record Component(JsonNode json, int line) {

        String type() {
            return json.path("type").asText();
        }

        String id() {
            return json.path("id").asText(json.path("key").asText(type()));
        }

        String label() {
            return json.path("label").asText(json.path("dateLabel").asText());
        }
    }
}
