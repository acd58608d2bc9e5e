package org.fengqiao.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form as one text, in the order in which they were sent. */
final class SentFields {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private SentFields() {}

    static String write(Map<String, @Nullable Object> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException notPlain) {
            throw new IllegalArgumentException(
                    "a form sends texts, numbers, booleans, and lists and maps of them", notPlain);
        }
    }

    static Map<String, @Nullable Object> read(String text) {
        try {
            return Collections.unmodifiableMap(JSON.readValue(text, FIELDS));
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException(changed);
        }
    }
}
