package org.fengqiao.processadmin;

import java.util.List;
import org.fengqiao.gate.FlowFile;

/**
 * The smallest thing that a door brings and may be refused: the own files of a stage, or a file that belongs to none.
 *
 * @param stage key of the stage, or the name of the file
 * @param files what the door has of it
 */
record BroughtUnit(String stage, List<FlowFile> files) {

    static BroughtUnit of(Touched stage) {
        return new BroughtUnit(stage.stage(), stage.own());
    }

    static BroughtUnit of(FlowFile broken) {
        return new BroughtUnit(broken.name(), List.of(broken));
    }

    String hash() {
        return FlowHash.of(files);
    }

    boolean isBroken() {
        return files.get(0).name().equals(stage);
    }
}
