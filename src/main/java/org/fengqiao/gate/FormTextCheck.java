package org.fengqiao.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.gate.FormCheck.Component;

/** What a part of a form shows and computes: no page of another site, nothing that runs, conditions that can be read. */
final class FormTextCheck {

    private static final Pattern TAG = Pattern.compile("<\\s*+([/!?]?)\\s*+([A-Za-z][A-Za-z0-9]*)([^>]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z][\\w:-]*)\\s*=");

    private static final Set<String> TAGS = Set.of(
            "p",
            "br",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "s",
            "small",
            "sub",
            "sup",
            "hr",
            "ul",
            "ol",
            "li",
            "div",
            "span",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "code");

    private static final Set<String> ATTRIBUTES = Set.of("class", "title", "colspan", "rowspan", "lang");

    private static final int LONGEST = 20_000;

    private final Findings findings;

    FormTextCheck(Findings findings) {
        this.findings = findings;
    }

    void look(Component each) {
        var json = each.json();
        if (each.type().equals("html") || each.type().equals("text")) {
            html(
                    each,
                    json.path(each.type().equals("html") ? "content" : "text").asText());
        }
        if (each.type().equals("image")) {
            image(each, json.path("source").asText());
        }
        feel(each, json);
    }

    /** Everything that begins with an equals sign is computed by the browser. */
    private void feel(Component each, JsonNode json) {
        json.properties().forEach(field -> {
            var value = field.getValue();
            if (field.getKey().equals("components") || field.getKey().equals("values")) {
                return;
            }
            if (value.isObject()) {
                feel(each, value);
            } else if (value.isTextual() && value.asText().startsWith("=")) {
                var read = Feel.expression(value.asText().substring(1));
                if (read.isEmpty()) {
                    find(each, Rule.FEEL_BROKEN, value.asText());
                } else {
                    read.get().refused().ifPresent(word -> find(each, Rule.FEEL_REFUSED, word));
                }
            }
        });
    }

    private void html(Component each, String text) {
        if (text.length() > LONGEST) {
            find(each, Rule.HTML, text.length());
            return;
        }
        var tags = TAG.matcher(text);
        while (tags.find()) {
            var name = tags.group(2).toLowerCase(Locale.ROOT);
            if (!TAGS.contains(name) || tags.group(1).matches("[!?]")) {
                find(each, Rule.HTML, "<" + name);
                return;
            }
            var attributes = ATTRIBUTE.matcher(tags.group(3));
            while (attributes.find()) {
                if (!ATTRIBUTES.contains(attributes.group(1).toLowerCase(Locale.ROOT))) {
                    find(each, Rule.HTML, attributes.group(1));
                    return;
                }
            }
        }
        if (text.replaceAll("\\s", "").toLowerCase(Locale.ROOT).contains("javascript:")) {
            find(each, Rule.HTML, "javascript:");
        }
    }

    private void image(Component each, String source) {
        if (!source.matches("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]+")) {
            find(each, Rule.IMAGE, source);
        }
    }

    private void find(Component each, Rule rule, Object... words) {
        findings.add(rule, rule.severity(), each.id(), each.label(), each.line(), words);
    }
}
