package org.fengqiao.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Thousands of shipped files with bytes lost, doubled, swapped and strange: never an exception, and always an answer soon. */
class FuzzedFilesTest {

    private static final int TIMES = 2_000;
    private static final List<FlowFile> SHIPPED = FlowSource.jar();

    /** What breaks parsers. */
    private static final List<String> STRANGE = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "${",
            "#{",
            "}",
            "]]>",
            "<![CDATA[",
            "<!--",
            "\0",
            "\uFFFF",
            "\uD800",
            "-->",
            "<?",
            "&#x0;",
            "{{",
            "[",
            "((((((((",
            "null",
            "9".repeat(400),
            "://",
            "\\",
            "%s%n%d");

    @Test
    @Timeout(120)
    void noChangeBringsMoreThanFindings() {
        var chance = new Random(20261130);
        var checker = new Checker(new AroundTheGate());
        for (int i = 0; i < TIMES; i++) {
            var file = SHIPPED.get(chance.nextInt(SHIPPED.size()));
            var changed = new FlowFile(file.name(), changed(file.content(), chance));

            var found = checker.check(List.of(changed), SHIPPED);

            assertThat(found)
                    .as("change %d of %s", i, file)
                    .extracting(Finding::rule)
                    .doesNotContain(Rule.GATE_FAILED.name());
        }
    }

    @Test
    @Timeout(60)
    void noisesAreRefused() {
        var chance = new Random(42);
        var checker = new Checker(new AroundTheGate());
        for (int i = 0; i < 1_000; i++) {
            var noise = new byte[chance.nextInt(2_000)];
            chance.nextBytes(noise);
            var name = List.of("a.bpmn", "a.dmn", "a.form").get(i % 3);

            assertThat(checker.check(List.of(new FlowFile(name, noise)), List.of()))
                    .anyMatch(Finding::isError);
        }
    }

    private static byte[] changed(byte[] content, Random chance) {
        var text = content;
        for (int i = 0; i <= chance.nextInt(3); i++) {
            text = once(text, chance);
        }
        return text;
    }

    private static byte[] once(byte[] content, Random chance) {
        var at = chance.nextInt(Math.max(1, content.length));
        var until = Math.min(content.length, at + 1 + chance.nextInt(60));
        return switch (chance.nextInt(6)) {
            case 0 -> joined(content, 0, at, new byte[0], until);
            case 1 -> joined(content, 0, until, new byte[0], at);
            case 2 ->
                joined(
                        content,
                        0,
                        at,
                        STRANGE.get(chance.nextInt(STRANGE.size())).getBytes(StandardCharsets.UTF_8),
                        at);
            case 3 -> Arrays.copyOf(content, at);
            case 4 -> word(content, chance);
            default -> {
                var other = content.clone();
                other[at] = (byte) chance.nextInt(256);
                yield other;
            }
        };
    }

    private static byte[] joined(byte[] content, int from, int to, byte[] between, int rest) {
        var parts = new ArrayList<byte[]>(List.of(
                Arrays.copyOfRange(content, from, to), between, Arrays.copyOfRange(content, rest, content.length)));
        var joined = new byte[parts.stream().mapToInt(each -> each.length).sum()];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    /** One attribute or text takes the place of another: still a model, but a foolish one. */
    private static byte[] word(byte[] content, Random chance) {
        var words = new String(content, StandardCharsets.UTF_8).split("(?<=\")|(?=\")", -1);
        words[chance.nextInt(words.length)] = words[chance.nextInt(words.length)];
        return String.join("", words).getBytes(StandardCharsets.UTF_8);
    }
}
