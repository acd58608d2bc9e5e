package org.fengqiao.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.sheet.SheetFile;
import org.fengqiao.shared.sheet.SheetProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Imports the lists in a folder when the application starts with {@code --fengqiao.import=<folder>}. */
@Component
@ConditionalOnProperty("fengqiao.import")
@Order(SampleOrganisationLoader.ORDER - 10)
class ImportFolder implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFolder.class);

    private final CountyImport county;
    private final Path folder;

    ImportFolder(CountyImport county, @Value("${fengqiao.import}") Path folder) {
        this.county = county;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var report = county.take(files(), "system");
        report.files().forEach(file -> LOG.info("{}: {}", file.file(), file.tally()));
        report.doubts().forEach(doubt -> LOG.warn("{} {}", doubt.chinese(), doubt.english()));
        LOG.info(
                "导入完成：{} Import done: {}",
                report.summary().chinese(),
                report.summary().english());
    }

    private List<SheetFile> files() {
        if (!Files.isDirectory(folder)) {
            throw refused("没有此文件夹，或不可读。", "There is no such folder, or it cannot be read.");
        }
        try (var entries = Files.list(folder)) {
            var files = entries.filter(ImportFolder::isList)
                    .sorted()
                    .map(path -> new SheetFile(name(path), path))
                    .toList();
            if (files.isEmpty()) {
                throw refused("文件夹中没有 .csv 或 .xlsx 文件。", "The folder holds no .csv and no .xlsx file.");
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportRefused refused(String chinese, String english) {
        return new ImportRefused(
                List.of(new SheetProblem(folder.toString(), 1, "", null, new Label(chinese, english))));
    }

    /** Whatever begins with ~$ or a dot is a spreadsheet program's lock or a system's file. */
    private static boolean isList(Path path) {
        var name = name(path).toLowerCase(Locale.ROOT);
        return (name.endsWith(".csv") || name.endsWith(".xlsx")) && !name.startsWith("~$") && !name.startsWith(".");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
