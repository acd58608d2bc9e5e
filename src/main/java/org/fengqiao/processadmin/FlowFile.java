package org.fengqiao.processadmin;

import java.util.Arrays;

/** One file of a flow under its stable name, relative to the folder: {@code processes/settlement.bpmn}. */
final class FlowFile {

    private final String name;
    private final byte[] content;

    FlowFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    boolean isProcess() {
        return name.endsWith(".bpmn");
    }

    boolean isDecision() {
        return name.endsWith(".dmn");
    }

    boolean isForm() {
        return name.endsWith(".form");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlowFile file && file.name.equals(name) && Arrays.equals(file.content, content);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
