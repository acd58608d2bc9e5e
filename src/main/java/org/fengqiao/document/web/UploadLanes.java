package org.fengqiao.document.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.document.PaperKind;
import org.fengqiao.document.PaperUpload;
import org.fengqiao.document.SentFile;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Lets few files at a time into memory: looking into one and sealing it takes some five times its size. The others wait on
 * disk, where they came in, and nobody's slow line holds a lane.
 */
@Component
class UploadLanes {

    private static final int LANES = 4;

    private final Semaphore lanes = new Semaphore(LANES, true);
    private final PaperUpload upload;

    UploadLanes(PaperUpload upload) {
        this.upload = upload;
    }

    PaperUpload.Added add(CaseNumber number, @Nullable MultipartFile file, @Nullable PaperKind kind) {
        if (file == null) {
            throw new FieldsRefused("file", "请选择文件。", "Choose a file.");
        }
        lanes.acquireUninterruptibly();
        try {
            return upload.add(number, new SentFile(file.getOriginalFilename(), kind, file.getBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            lanes.release();
        }
    }
}
