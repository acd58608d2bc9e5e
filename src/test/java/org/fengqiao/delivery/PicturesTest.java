package org.fengqiao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures of README and the manuals are those that browser tests take, all of them and no others. */
class PicturesTest {

    private static final Pattern SHOWN = Pattern.compile("!\\[[^]]+]\\((?:docs/|\\.\\./)pictures/([a-z-]+)\\.png\\)");
    private static final Pattern TAKEN = Pattern.compile("Screens\\.picture\\([^;]*\"([a-z-]+)\"\\)");
    private static final Path KEPT = Path.of("docs/pictures");

    @Test
    void everyPictureThatIsShownIsThereAndEveryOneThatIsThereIsShown() throws IOException {
        try (var files = Files.list(KEPT)) {
            Set<String> kept = files.map(
                            file -> String.valueOf(file.getFileName()).replace(".png", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(kept).isEqualTo(shown());
        }
    }

    @Test
    void everyPictureIsMadeByABrowserTest() throws IOException {
        try (var sources = Files.list(Path.of("src/test/java/org/fengqiao/browser"))) {
            assertThat(found(sources, TAKEN)).isEqualTo(shown());
        }
    }

    private static Set<String> shown() throws IOException {
        try (var manuals = Files.list(Path.of("docs/manual"))) {
            return found(Stream.concat(manuals, Stream.of(Path.of("README.md"))), SHOWN);
        }
    }

    private static Set<String> found(Stream<Path> files, Pattern pattern) {
        return files.filter(Files::isRegularFile)
                .flatMap(file -> pattern.matcher(read(file)).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
