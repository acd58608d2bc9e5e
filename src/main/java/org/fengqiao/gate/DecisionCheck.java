package org.fengqiao.gate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a decision model is as a whole: one decision of a known kind, and nothing in a language other than FEEL. */
final class DecisionCheck {

    private static final Pattern TIME_TO_LIVE = Pattern.compile("P?\\d{1,5}D?");
    private static final Set<String> KINDS = Set.of("decisionTable", "literalExpression");
    private static final Set<String> OTHER_KINDS = Set.of(
            "invocation", "context", "list", "relation", "functionDefinition", "conditional", "for", "every", "some");
    private static final Set<String> ATTRIBUTES = Set.of("historyTimeToLive", "versionTag", "inputVariable");

    private final String file;
    private final XmlNode root;
    private final World world;
    private final Findings findings;

    DecisionCheck(String file, XmlNode root, World world, Findings findings) {
        this.file = file;
        this.root = root;
        this.world = world;
        this.findings = findings;
    }

    void look() {
        var decisions = DecisionFile.decisions(root).toList();
        if (decisions.isEmpty()) {
            findings.at(root, Rule.NO_DECISION_HERE);
        } else if (decisions.size() > 1) {
            findings.at(decisions.get(1), Rule.TWO_DECISIONS, decisions.size());
        }
        words();
        requirements();
        decisions.forEach(this::decision);
    }

    private void words() {
        var seen = new HashSet<String>();
        root.all().forEach(node -> {
            if (DecisionFile.isDmn(node) && !node.id().isEmpty() && !seen.add(node.id())) {
                findings.at(node, Rule.DUPLICATE_ID, node.id());
            }
            if (DecisionFile.isDmn(node)
                    && (node.name().equals("import") || node.name().equals("businessKnowledgeModel"))) {
                findings.at(node, node.name().equals("import") ? Rule.IMPORT : Rule.KNOWLEDGE_MODEL);
            }
            node.attributes().forEach((key, value) -> attribute(node, key, value));
        });
    }

    private void attribute(XmlNode node, String key, String value) {
        var name = key.substring(key.indexOf('}') + 1);
        if (key.startsWith("{" + Space.CAMUNDA_DMN + "}")) {
            if (!ATTRIBUTES.contains(name)) {
                findings.at(node, Rule.NOT_ALLOWED, "camunda:" + name);
            }
        } else if (key.startsWith("{" + Space.XSI + "}")
                && name.toLowerCase(Locale.ROOT).contains("schemalocation")) {
            findings.at(node, Rule.SCHEMA_LOCATION, name);
        } else if (Set.of("expressionLanguage", "typeLanguage").contains(name)
                && !Space.FEEL.contains(value.toLowerCase(Locale.ROOT))
                && !Space.FEEL.contains(value)) {
            findings.at(node, Rule.NOT_FEEL, value);
        }
    }

    /** What a decision needs is drawn in the same model. */
    private void requirements() {
        root.all()
                .filter(each -> DecisionFile.isDmn(each) && each.name().startsWith("required"))
                .forEach(each -> {
                    var wanted = each.attributes().getOrDefault("href", "");
                    var id = wanted.substring(wanted.indexOf('#') + 1);
                    if (root.children().stream().noneMatch(drawn -> drawn.id().equals(id))) {
                        findings.at(each, Rule.REQUIRED_MISSING, id);
                    }
                });
    }

    private void decision(XmlNode decision) {
        var id = decision.id();
        var own = world.own().decision(id);
        var timeToLive = decision.attribute(Space.CAMUNDA_DMN, "historyTimeToLive");
        if (timeToLive == null || !TIME_TO_LIVE.matcher(timeToLive).matches()) {
            findings.at(decision, Rule.TIME_TO_LIVE);
        }
        var tag = decision.attribute(Space.CAMUNDA_DMN, "versionTag");
        if (tag == null || tag.isBlank()) {
            findings.house(decision, Rule.VERSION_TAG, own.isPresent());
        }
        var owner = world.otherFileOf(id, file);
        if (owner.isPresent()) {
            findings.at(decision, Rule.ID_OF_ANOTHER_FILE, id, owner.get());
        } else if (!Names.base(file).equals(Names.kebab(id) + ".dmn")) {
            findings.house(decision, Rule.FILE_OF_ID, own.isPresent(), Names.kebab(id) + ".dmn");
        }
        logic(decision);
        if (owner.isEmpty()) {
            own.ifPresent(ours -> new OwnDecisionCheck(world, findings).look(decision, ours));
        }
    }

    private void logic(XmlNode decision) {
        var kinds = decision.children().stream()
                .filter(each ->
                        DecisionFile.isDmn(each) && (KINDS.contains(each.name()) || OTHER_KINDS.contains(each.name())))
                .toList();
        if (kinds.size() != 1 || !KINDS.contains(kinds.get(0).name())) {
            findings.at(decision, Rule.NO_TABLE);
        } else {
            new TableCheck(world, findings).look(decision);
        }
    }
}
