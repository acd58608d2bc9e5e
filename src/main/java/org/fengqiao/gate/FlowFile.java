package org.fengqiao.gate;

import java.util.Arrays;

/** One file of a flow under its stable name, relative to the folder: {@code processes/settlement.bpmn}. */
public final class FlowFile {

    private final String name;
    private final byte[] content;

    public FlowFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    public boolean isProcess() {
        return name.endsWith(".bpmn");
    }

    public boolean isDecision() {
        return name.endsWith(".dmn");
    }

    public boolean isForm() {
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
