package org.fengqiao.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Reads the choices that a form offers, as whoever fills it in reads them. */
final class Shown {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Shown() {}

    /** The values of the choices of a field. */
    static List<String> options(Map<String, Object> shown, String field) {
        try {
            var values = new ArrayList<String>();
            for (JsonNode option : JSON.readTree(String.valueOf(shown.get(field)))) {
                values.add(option.path("value").asText());
            }
            return values;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("no choices in " + field, broken);
        }
    }

    /** One of them by chance. */
    static String option(Map<String, Object> shown, String field, RandomGenerator random) {
        var options = options(shown, field);
        return options.get(random.nextInt(options.size()));
    }
}
