package org.fengqiao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The viewers and editors of bpmn.io that npm fetched are those with which the pages were made and looked at (NOTICE). */
class BpmnIoTest {

    private static final Path FOLDER = Path.of("target", "bpmn-io", "static");
    private static final Path SUMS = Path.of("src/test/resources/bpmn-io/SHA256SUMS");

    @Test
    void eachIsByteForByteWhatWasPublished() throws Exception {
        var published = new TreeMap<String, String>();
        for (var line : Files.readAllLines(SUMS)) {
            published.put(line.substring(66), line.substring(0, 64));
        }

        assertThat(lying()).isEqualTo(published);
    }

    @Test
    void eachHasItsLicence() throws Exception {
        try (var folders = Files.list(FOLDER)) {
            assertThat(folders).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("LICENSE"))
                    .isNotEmptyFile());
        }
    }

    private static TreeMap<String, String> lying() throws Exception {
        var sums = new TreeMap<String, String>();
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sums.put(FOLDER.relativize(file).toString().replace('\\', '/'), sum(file));
            }
        }
        return sums;
    }

    private static String sum(Path file) throws Exception {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }
}
