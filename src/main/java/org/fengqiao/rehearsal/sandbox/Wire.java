package org.fengqiao.rehearsal.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** How the product and its sandbox talk: a line of JSON for each thing that is said. */
public final class Wire {

    /** What each line of the sandbox begins with; whatever else a library prints is no part of the talk. */
    public static final String MARK = "@rehearsal ";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Wire() {}

    /** One line. */
    public static String write(Object said) {
        try {
            return JSON.writeValueAsString(said);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws UncheckedIOException for a line that says something else */
    public static <T> T read(String line, Class<T> what) {
        try {
            return JSON.readValue(line, what);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What the sandbox says.
     *
     * @param ready true once the engines stand
     * @param result of a case; null in the first line and the last
     * @param broken why nothing can be rehearsed; null when all is well
     */
    public record Said(
            boolean ready,
            @org.jspecify.annotations.Nullable CaseResult result,
            @org.jspecify.annotations.Nullable String broken) {}
}
