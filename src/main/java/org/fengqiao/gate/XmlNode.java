package org.fengqiao.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a model as it was read, with the lines on which its start tag begins and ends. */
final class XmlNode {

    private final String space;
    private final String name;
    private final int line;
    private final int lastLine;
    private final @Nullable XmlNode parent;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String space, String name, int line, int lastLine, @Nullable XmlNode parent) {
        this.space = space;
        this.name = name;
        this.line = line;
        this.lastLine = lastLine;
        this.parent = parent;
    }

    void put(String attributeSpace, String attribute, String value) {
        attributes.put(key(attributeSpace, attribute), value);
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void append(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    String space() {
        return space;
    }

    /** Without its prefix. */
    String name() {
        return name;
    }

    int line() {
        return line;
    }

    int lastLine() {
        return lastLine;
    }

    @Nullable
    XmlNode parent() {
        return parent;
    }

    String text() {
        return text.toString().strip();
    }

    /** By their names; those of a namespace as <code>{namespace}name</code>. */
    Map<String, String> attributes() {
        return attributes;
    }

    List<XmlNode> children() {
        return children;
    }

    /** Of no namespace, as BPMN's and DMN's own are. */
    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    @Nullable
    String attribute(String attributeSpace, String attribute) {
        return attributes.get(key(attributeSpace, attribute));
    }

    /** An attribute of the engine. */
    @Nullable
    String camunda(String attribute) {
        return attribute(Space.CAMUNDA, attribute);
    }

    String id() {
        return attributes.getOrDefault("id", "");
    }

    boolean isBpmn(String wanted) {
        return space.equals(Space.BPMN) && name.equals(wanted);
    }

    boolean isCamunda(String wanted) {
        return space.equals(Space.CAMUNDA) && name.equals(wanted);
    }

    @Nullable
    XmlNode child(String childSpace, String childName) {
        return children(childSpace, childName).findFirst().orElse(null);
    }

    Stream<XmlNode> children(String childSpace, String childName) {
        return children.stream().filter(each -> each.space.equals(childSpace) && each.name.equals(childName));
    }

    /** This element and all below it, in their order. */
    Stream<XmlNode> all() {
        var found = new ArrayList<XmlNode>();
        collect(found);
        return found.stream();
    }

    private void collect(List<XmlNode> found) {
        found.add(this);
        children.forEach(each -> each.collect(found));
    }

    /** Elements of BPMN below it. */
    Stream<XmlNode> all(String bpmnName) {
        return all().filter(each -> each.isBpmn(bpmnName));
    }

    /** The extension elements of the engine that hang on it. */
    Stream<XmlNode> extensions() {
        return children(Space.BPMN, "extensionElements").flatMap(each -> each.children.stream());
    }

    /** The nearest element with an id, itself first: what a modeler can show. */
    XmlNode named() {
        var nearest = this;
        while (nearest.id().isEmpty() || nearest.name.endsWith("EventDefinition")) {
            if (nearest.parent == null) {
                return this;
            }
            nearest = nearest.parent;
        }
        return nearest;
    }

    static String key(String space, String name) {
        return space.isEmpty() ? name : "{" + space + "}" + name;
    }
}
