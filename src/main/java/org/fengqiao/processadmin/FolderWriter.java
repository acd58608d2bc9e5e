package org.fengqiao.processadmin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.shared.FengqiaoProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Writes what is in force into the folder, so that the folder has what the county runs. */
@Service
public class FolderWriter {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWriter.class);

    private final FlowsInForce engine;
    private final FlowAdmins admins;
    private final Path folder;

    FolderWriter(FlowsInForce engine, FlowAdmins admins, FengqiaoProperties properties) {
        this.engine = engine;
        this.admins = admins;
        folder = properties.flowsFolder();
    }

    /**
     * Writes the files of one stage, each of them whole or not at all.
     *
     * @return their names
     * @throws UnknownFlow for a stage that there is not
     * @throws DraftConflict when the folder cannot be written
     */
    public List<String> write(String stage) {
        admins.require();
        var flow = engine.packages().stream()
                .filter(each -> each.stage().equals(stage))
                .findFirst()
                .orElseThrow(() -> new UnknownFlow(stage));
        var written = new ArrayList<String>();
        for (var file : flow.files()) {
            write(file);
            written.add(file.name());
        }
        LOG.info("已写入流程文件夹。Written into the flows' folder: {}", written);
        return written;
    }

    private void write(FlowFile file) {
        var target = folder.resolve(file.name()).normalize();
        if (!target.startsWith(folder)) {
            throw new DraftConflict("文件名不在文件夹里。", "The name leads out of the folder.");
        }
        try {
            Files.createDirectories(target.getParent());
            var half = Files.createTempFile(target.getParent(), ".", ".half");
            Files.write(half, file.content());
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException readOnly) {
            LOG.warn(
                    "the flows' folder cannot be written: {}",
                    readOnly.getClass().getName());
            throw new DraftConflict("流程文件夹不能写入，没有写完。", "The flows' folder cannot be written.");
        }
    }
}
