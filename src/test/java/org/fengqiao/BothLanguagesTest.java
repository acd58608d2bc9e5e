package org.fengqiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the product says, it says in Chinese and in English. */
class BothLanguagesTest {

    private static final Pattern LABEL = Pattern.compile(
            "(?:new Label|\\.because|new Said)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Of a record that a door answers: what has two wordings wherever it is said. */
    private static final Set<String> SAID = Set.of("message", "hint");

    @Test
    void noEnglishWordingIsEmptyOrChinese() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            var labels = sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> LABEL.matcher(read(path)).results())
                    .toList();

            assertThat(labels).hasSizeGreaterThan(300);
            assertThat(labels.stream().filter(BothLanguagesTest::isForgotten).map(MatchResult::group))
                    .isEmpty();
        }
    }

    @Test
    void whatADoorAnswersHasItsEnglishBesideIt() {
        var records = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.fengqiao").stream()
                        .filter(JavaClass::isRecord)
                        .filter(each -> SAID.stream().anyMatch(name -> has(each, name)))
                        .toList();

        assertThat(records).hasSizeGreaterThan(5);
        assertThat(records.stream()
                        .filter(each -> SAID.stream().anyMatch(name -> has(each, name) && !has(each, name + "English")))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    private static boolean has(JavaClass type, String component) {
        return type.tryGetField(component)
                .filter(field -> field.getRawType().isEquivalentTo(String.class))
                .isPresent();
    }

    /** Chinese words without an English sentence. */
    private static boolean isForgotten(MatchResult label) {
        return label.group(1).isEmpty() != label.group(2).isEmpty()
                || HAN.matcher(label.group(2)).find();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
