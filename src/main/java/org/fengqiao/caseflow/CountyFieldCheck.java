package org.fengqiao.caseflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the fields of a form that nobody knows: each is one of the product's own in that form, or declared by the county,
 * completely and in a way that the server can check.
 */
public final class CountyFieldCheck {

    private static final Pattern KEY = Pattern.compile("county[A-Z][A-Za-z0-9]{0,42}");
    private static final int LONGEST_LABEL = 60;
    private static final Set<String> RULES = Set.of("required", "minLength", "maxLength", "min", "max");
    private static final Set<String> ANSWERS = Set.of("yes", "no");
    private static final Set<String> TRUTHS = Set.of("true", "false", "yes", "no");

    private final Set<String> own;
    private final Set<String> seen = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private CountyFieldCheck(Set<String> own) {
        this.own = own;
    }

    /** Whether a field or variable of a county may be called so: never as one of the product, now or later. */
    public static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    /**
     * What is wrong with a form, in the order of its fields.
     *
     * @param own keys of the product's own fields in the form of that id
     */
    public static List<Finding> of(JsonNode form, Set<String> own) {
        var check = new CountyFieldCheck(own);
        check.read(form, false);
        return check.findings;
    }

    private void read(JsonNode parent, boolean nested) {
        for (var component : parent.path("components")) {
            var key = component.path("key").asText();
            if (CountyField.isDeclared(component)) {
                declared(component, key, nested);
            } else if (!key.isEmpty() && !component.path("readonly").asBoolean() && !own.contains(key)) {
                find(
                        component,
                        "系统不认识字段 " + key
                                + "。县里自加的字段，字段名以 county 开头，并在属性里写 countyField（text、number、date、yesNo、choice）和 personal（yes、no）。",
                        "The product knows no field " + key
                                + " here. A county's own field has a key that begins with county, and the properties countyField (text, number, date, yesNo, choice) and personal (yes, no).");
            }
            read(component, nested || component.has("path"));
        }
    }

    private void declared(JsonNode component, String key, boolean nested) {
        var properties = component.path("properties");
        var word = properties.path(CountyField.DECLARED).asText();
        var type = CountyFieldType.of(word);
        if (type.isEmpty()) {
            find(component, "没有 " + word + " 这种类型。", "There is no type " + word + ".");
        } else if (!type.get().isAskedBy(component.path("type").asText())) {
            find(component, word + " 类型不能用这种控件填写。", "This kind of field cannot ask a " + word + ".");
        } else {
            options(component, type.get());
        }
        if (!ANSWERS.contains(properties.path(CountyField.PERSONAL).asText())) {
            find(component, "要写明是否个人信息：personal 为 yes 或 no。", "Say whether it is personal: yes or no.");
        }
        name(component, key, nested);
        rules(component);
    }

    private void name(JsonNode component, String key, boolean nested) {
        if (!KEY.matcher(key).matches()) {
            find(
                    component,
                    "县里自加字段的字段名以 county 开头、接一个大写字母，例如 countyWaterMeter，不超过 49 个字母数字。",
                    "The key of a county's own field begins with county and a capital, as countyWaterMeter, and has at most 49 letters and digits.");
        } else if (!seen.add(key)) {
            find(component, key + " 在表单里出现了两次。", key + " stands in the form twice.");
        }
        var label = CountyField.label(component);
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            find(component, "标签应有 1 至 60 个字。", "A label has 1 to 60 characters.");
        }
        if (nested || component.path("type").asText().equals("dynamiclist")) {
            find(component, "自加字段不能放在列表里或带路径的分组里。", "A county's own field stands in no list and no group with a path.");
        }
    }

    private void rules(JsonNode component) {
        component.path("validate").fieldNames().forEachRemaining(rule -> {
            if (!RULES.contains(rule)) {
                find(component, "服务器不会检查规则 " + rule + "。", "The server does not check the rule " + rule + ".");
            }
        });
        if (component.has("valuesKey") || component.has("valuesExpression")) {
            find(component, "选项要直接写在表单里。", "The options stand in the form itself.");
        }
        if (component.path("type").asText().equals("datetime")
                && !"date".equals(component.path("subtype").asText())) {
            find(component, "只能填日期，不能填时刻。", "It asks a day only, no time.");
        }
    }

    private void options(JsonNode component, CountyFieldType type) {
        var options = CountyField.options(component);
        var kind = component.path("type").asText();
        if (type == CountyFieldType.CHOICE && options.isEmpty()) {
            find(component, "没有选项。", "There are no options.");
        }
        if (type == CountyFieldType.YES_NO
                && !kind.equals("checkbox")
                && (options.size() != 2 || !TRUTHS.containsAll(options))) {
            find(component, "是否类字段的两个选项值应为 yes 和 no。", "The two options of a yesNo field are yes and no.");
        }
    }

    private void find(JsonNode component, String chinese, String english) {
        findings.add(new Finding(
                component.path("id").asText(component.path("key").asText()),
                CountyField.label(component),
                chinese,
                english));
    }

    /**
     * One thing that is wrong.
     *
     * @param element id of the field
     * @param label what the form calls it
     */
    public record Finding(String element, String label, String chinese, String english) {

        /** All of it on one line. */
        public String text() {
            return (label.isBlank() ? element : "“" + label + "”（" + element + "）") + "：" + chinese + " " + english;
        }
    }
}
