package org.fengqiao.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was read.
 *
 * @param lines on which each object begins, by its place
 */
record FormFile(JsonNode json, Map<String, Integer> lines) {

    private static final int DEEPEST = 40;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Nothing where it cannot be read: the findings say why. */
    static @Nullable FormFile read(FlowFile file, Findings findings) {
        try {
            var text = FileCheck.decode(file.content());
            var json = JSON.readTree(text);
            if (!json.isObject()) {
                findings.in(1, Rule.NOT_A_FORM);
                return null;
            }
            return new FormFile(json, lines(text));
        } catch (JsonProcessingException broken) {
            var where = broken.getLocation();
            findings.in(where == null ? 1 : Math.max(1, where.getLineNr()), Rule.NOT_JSON, broken.getOriginalMessage());
        } catch (IOException broken) {
            findings.in(1, Rule.NOT_JSON, String.valueOf(broken.getMessage()));
        }
        return null;
    }

    private static Map<String, Integer> lines(String text) throws IOException {
        var lines = new HashMap<String, Integer>();
        try (JsonParser parser = JSON.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    lines.put(
                            parser.getParsingContext().pathAsPointer().toString(),
                            parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return lines;
    }

    /** The line of an object; 1 where none is known. */
    int line(String place) {
        return lines.getOrDefault(place, 1);
    }
}
