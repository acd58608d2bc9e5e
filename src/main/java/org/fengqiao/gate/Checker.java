package org.fengqiao.gate;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at files without an engine. Whatever bytes come, it answers findings, and soon. */
final class Checker {

    private static final Logger LOG = LoggerFactory.getLogger(Checker.class);
    private static final int MOST_FILES = 200;

    /** What a token can stand in; the largest flow of the product has a hundred. Ways are looked for from each to each. */
    private static final int MOST_NODES = 1_500;

    private final Surroundings surroundings;
    private final Own own = Own.ofJar();
    private final Models models = new Models();
    private final DmnEngine decisions = decisions();

    Checker(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private static DmnEngine decisions() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        return configuration.buildEngine();
    }

    List<Finding> check(List<FlowFile> files, List<FlowFile> together) {
        if (files.size() > MOST_FILES) {
            var findings = new Findings("");
            findings.in(0, Rule.TOO_MANY_FILES, files.size(), MOST_FILES);
            return findings.all();
        }
        var all = new ArrayList<Finding>();
        try {
            var world = World.of(surroundings, own, models, files, together);
            files.forEach(file -> all.addAll(check(file, world)));
        } catch (RuntimeException | StackOverflowError ours) {
            all.addAll(failed("", ours).all());
        }
        return all;
    }

    private static Findings failed(String file, Throwable ours) {
        LOG.error("流程检查出错，文件按有误处理。The gate itself failed at {}", file, ours);
        var findings = new Findings(file);
        findings.in(0, Rule.GATE_FAILED);
        return findings;
    }

    private List<Finding> check(FlowFile file, World world) {
        var findings = new Findings(file.name());
        try {
            if (FileCheck.passes(file, findings)) {
                look(file, world, findings);
            }
        } catch (RuntimeException | StackOverflowError ours) {
            return failed(file.name(), ours).all();
        }
        return findings.all();
    }

    private void look(FlowFile file, World world, Findings findings) {
        if (file.isForm()) {
            var form = FormFile.read(file, findings);
            if (form != null) {
                new FormCheck(form, world, findings).look();
            }
            return;
        }
        var root = XmlReader.read(file.content(), findings);
        if (root == null) {
            return;
        }
        if (file.isProcess()) {
            process(file, root, world, findings);
        } else {
            decision(file, root, world, findings);
        }
    }

    private void process(FlowFile file, XmlNode root, World world, Findings findings) {
        if (!root.isBpmn("definitions")) {
            findings.at(root, Rule.NOT_BPMN, root.name());
            return;
        }
        if (root.all().filter(Flow::isNode).count() > MOST_NODES) {
            findings.at(root, Rule.TOO_MANY_ELEMENTS);
            return;
        }
        var flow = Flow.of(file.name(), root, own.processes().keySet());
        new CodeCheck(findings).look(root);
        new ExpressionCheck(flow, world, findings).look(root);
        new ModelCheck(flow, world, findings).look();
        new DiagramCheck(flow, findings).look();
        new ReferenceCheck(flow, world, findings).look();
        new EventCheck(flow, world, findings).look();
        new GatewayCheck(flow, findings).look();
        new WaysCheck(flow, findings).look();
        schema(file, root, findings);
    }

    /** The rest that the schema asks, where nothing of ours has said it already. */
    private static void schema(FlowFile file, XmlNode root, Findings findings) {
        for (var mistake : Schemas.mistakesIn(file.content())) {
            var line = Math.max(1, mistake.getLineNumber());
            var node = root.all()
                    .filter(each -> each.line() <= line)
                    .reduce((first, later) -> later)
                    .orElse(root);
            if (!findings.hasErrorBetween(Math.min(node.line(), line), Math.max(node.lastLine(), line))) {
                findings.at(node, Rule.SCHEMA, String.valueOf(mistake.getMessage()));
                return;
            }
        }
    }

    private void decision(FlowFile file, XmlNode root, World world, Findings findings) {
        if (!DecisionFile.isDmn(root) || !root.name().equals("definitions")) {
            findings.at(root, Rule.NOT_DMN, root.name());
            return;
        }
        new DecisionCheck(file.name(), root, world, findings).look();
        if (!findings.hasErrors()) {
            DecisionFile.decisions(root).forEach(each -> parse(file, each, findings));
        }
    }

    private void parse(FlowFile file, XmlNode decision, Findings findings) {
        try {
            decisions.parseDecisions(new java.io.ByteArrayInputStream(file.content()));
        } catch (RuntimeException refused) {
            findings.at(decision, Rule.ENGINE, Words.ofInnermost(refused));
        }
    }
}
