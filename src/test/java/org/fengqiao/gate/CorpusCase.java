package org.fengqiao.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.fengqiao.testing.Drawn;
import org.jspecify.annotations.Nullable;

/**
 * A sound model with one change. The texts that hold the cases say in their head how they are written.
 *
 * @param file which of the product's own is changed; null for the one of the corpus
 * @param rule what has to be found; null where nothing may be
 * @param element where; null for the file as a whole
 */
record CorpusCase(
        String name,
        @Nullable String file,
        @Nullable String rule,
        @Nullable String element,
        List<Edit> edits) {

    private static final String FOLDER = "/org/fengqiao/gate/corpus/";

    static Stream<CorpusCase> in(String text) {
        var cases = new ArrayList<CorpusCase>();
        for (var block : resource(text).split("\n(?=@ )", -1)) {
            if (block.startsWith("@ ")) {
                cases.add(read(block.replaceAll("\\n+$", "")));
            }
        }
        return cases.stream();
    }

    private static CorpusCase read(String block) {
        String name = "";
        String file = null;
        String rule = null;
        String element = null;
        var edits = new ArrayList<Edit>();
        for (var entry : block.split("\n(?=(?:~?[-+*]|[@!=]) )", -1)) {
            var drawn = entry.startsWith("~");
            var kind = entry.charAt(drawn ? 1 : 0);
            var words = entry.substring(drawn ? 3 : 2);
            switch (kind) {
                case '@' -> name = words;
                case '=' -> file = words;
                case '!' -> {
                    rule = words.split(" ", -1)[0];
                    element = words.contains(" ") ? words.split(" ", -1)[1] : null;
                }
                case '+' -> edits.get(edits.size() - 1).with.append(words);
                default -> edits.add(new Edit(drawn, kind == '*', words, new StringBuilder()));
            }
        }
        return new CorpusCase(name, file, rule, element, edits);
    }

    static String resource(String name) {
        try (var stream = CorpusCase.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The text with the changes, drawn where it is a model of the corpus. */
    String changed(String base, boolean draw) {
        var text = base;
        for (var edit : edits) {
            text = edit.drawn() ? text : edit.in(text, name);
        }
        if (draw) {
            text = Drawn.of(text);
        }
        for (var edit : edits) {
            text = edit.drawn() ? edit.in(text, name) : text;
        }
        return text;
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * @param drawn whether it changes the model with its diagram
     * @param pattern whether a pattern is looked for, everywhere
     */
    record Edit(boolean drawn, boolean pattern, String from, StringBuilder with) {

        String in(String text, String name) {
            var changed = pattern
                    ? text.replaceAll(from.strip(), Matcher.quoteReplacement(with.toString()))
                    : text.contains(from)
                            ? text.substring(0, text.indexOf(from))
                                    + with
                                    + text.substring(text.indexOf(from) + from.length())
                            : text;
            if (changed.equals(text)) {
                throw new IllegalStateException("nothing changed in the case: " + name + " by " + from);
            }
            return changed;
        }
    }
}
