package org.fengqiao.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Draws a model that a test writes by hand: the gate takes nothing that nobody could see. All shapes stand in one row. */
public final class Drawn {

    private static final Pattern NODE = Pattern.compile("<(?:\\w+:)?(startEvent|endEvent|intermediateCatchEvent"
            + "|intermediateThrowEvent|boundaryEvent|\\w+Gateway|\\w*[tT]ask|callActivity|subProcess|transaction)"
            + "\\b[^>]*?\\bid=\"([^\"]+)\"");
    private static final Pattern FLOW = Pattern.compile("<(?:\\w+:)?sequenceFlow\\b[^>]*?\\bid=\"([^\"]+)\"");
    private static final Pattern PROCESS = Pattern.compile("<(?:\\w+:)?process\\b[^>]*?\\bid=\"([^\"]+)\"");
    private static final Pattern END = Pattern.compile("</(?:\\w+:)?definitions>\\s*$");

    private Drawn() {}

    /** The same model with a diagram of everything in it. */
    public static String of(String bpmn) {
        var process = found(PROCESS, bpmn, 1).get(0);
        var parts = new ArrayList<String>();
        int x = 0;
        for (var node : found(NODE, bpmn, 2)) {
            parts.add(
                    "<di:BPMNShape id=\"%1$s_di\" bpmnElement=\"%1$s\"><dc:Bounds x=\"%2$d\" y=\"0\" width=\"100\" height=\"80\"/></di:BPMNShape>"
                            .formatted(node, x += 150));
        }
        for (var flow : found(FLOW, bpmn, 1)) {
            parts.add(("<di:BPMNEdge id=\"%1$s_di\" bpmnElement=\"%1$s\"><wp:waypoint x=\"0\" y=\"40\"/>"
                            + "<wp:waypoint x=\"50\" y=\"40\"/></di:BPMNEdge>")
                    .formatted(flow));
        }
        var diagram = "<di:BPMNDiagram xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\""
                + " xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\""
                + " xmlns:wp=\"http://www.omg.org/spec/DD/20100524/DI\" id=\"diagram\">"
                + "<di:BPMNPlane id=\"plane\" bpmnElement=\"" + process + "\">\n"
                + parts.stream().collect(Collectors.joining("\n"))
                + "\n</di:BPMNPlane></di:BPMNDiagram>\n";
        var end = END.matcher(bpmn);
        if (!end.find()) {
            throw new IllegalArgumentException("no model: " + bpmn);
        }
        return bpmn.substring(0, end.start()) + diagram + bpmn.substring(end.start());
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(each -> each.group(group)).toList();
    }
}
