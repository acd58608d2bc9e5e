package org.fengqiao.processadmin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What it may have been kept under when it was refused: a file that could not be read had no stage yet. */
    Set<String> names() {
        return Stream.concat(Stream.of(stage), files.stream().map(FlowFile::name))
                .collect(Collectors.toSet());
    }

    boolean isBroken() {
        return files.get(0).name().equals(stage);
    }
}
