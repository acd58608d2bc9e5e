package org.fengqiao.processadmin;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** A way by which flows come into force. Each door remembers what it last took, so that none undoes another's work. */
public enum FlowDoor implements Labelled {
    /** The folder beside the application: {@code fengqiao.flows-dir}. */
    FOLDER(new Label("文件夹", "Folder")),
    /** The defaults in the application's jar, for what no door brought yet. */
    JAR(new Label("随程序提供", "Shipped with the application")),
    /** Camunda Modeler, over the engine's REST. */
    MODELER(new Label("Camunda Modeler", "Camunda Modeler")),
    /** The page of the flows. */
    PAGE(new Label("流程页面", "The page of the flows"));

    private final Label label;

    FlowDoor(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
