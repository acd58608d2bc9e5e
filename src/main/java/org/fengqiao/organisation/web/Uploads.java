package org.fengqiao.organisation.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.shared.sheet.SheetFile;
import org.springframework.web.multipart.MultipartFile;

/** Uploaded files on disk, because a workbook is read at random and not as a stream; gone when closed. */
final class Uploads implements AutoCloseable {

    private final List<SheetFile> files = new ArrayList<>();

    Uploads(List<MultipartFile> uploaded) throws IOException {
        try {
            for (var upload : uploaded) {
                var path = Files.createTempFile("fengqiao-import-", ".upload");
                files.add(new SheetFile(name(upload), path));
                upload.transferTo(path);
            }
        } catch (IOException | RuntimeException broken) {
            close();
            throw broken;
        }
    }

    List<SheetFile> files() {
        return files;
    }

    /** The name without the folders that some browsers send, and without what would break a line. */
    private static String name(MultipartFile upload) {
        var sent = String.valueOf(upload.getOriginalFilename());
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.replaceAll("\\p{Cntrl}", "");
    }

    @Override
    public void close() throws IOException {
        for (var file : files) {
            Files.deleteIfExists(file.path());
        }
    }
}
