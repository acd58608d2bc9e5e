package org.fengqiao.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;

/** Breaks a JSON document that was right, in one to three places, so that the rest of it reaches as deep as before. */
final class JsonMutations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chance chance;

    JsonMutations(Chance chance) {
        this.chance = chance;
    }

    /** Anything that is no JSON comes back as it is. */
    String of(String document) {
        try {
            var tree = JSON.readTree(document);
            var times = 1 + chance.below(3);
            for (var time = 0; time < times; time++) {
                tree = broken(tree);
            }
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException noJson) {
            return document;
        }
    }

    private JsonNode broken(JsonNode tree) {
        var places = new ArrayList<JsonNode>();
        collect(tree, places);
        if (places.isEmpty() || chance.percent(3)) {
            return raw(tree);
        }
        var place = chance.of(places);
        if (place instanceof ObjectNode object) {
            inObject(object);
        } else if (place instanceof ArrayNode array) {
            inArray(array);
        }
        return tree;
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainerNode()) {
            into.add(node);
            node.forEach(each -> collect(each, into));
        }
    }

    private void inObject(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || chance.percent(8)) {
            object.set(chance.percent(50) ? "unknownField" : chance.of(Nasty.TEXTS), value(object));
            return;
        }
        var name = chance.of(names);
        switch (chance.below(10)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(chance.of(names), object.get(name));
            case 2 -> object.set(name, JSON.createArrayNode().add(object.get(name)));
            case 3 -> object.set(name, object.deepCopy());
            case 4 -> object.set(name.toUpperCase(java.util.Locale.ROOT), object.get(name));
            default -> object.set(name, value(object.get(name)));
        }
    }

    private void inArray(ArrayNode array) {
        switch (chance.below(5)) {
            case 0 -> array.removeAll();
            case 1 -> array.add(value(array));
            case 2 -> many(array);
            case 3 -> array.addNull();
            default -> {
                if (!array.isEmpty()) {
                    var at = chance.below(array.size());
                    array.set(at, value(array.get(at)));
                }
            }
        }
    }

    private void many(ArrayNode array) {
        var one = array.isEmpty() ? value(array) : array.get(0);
        for (var more = 0; more < 2_000; more++) {
            array.add(one);
        }
    }

    /** A text where a text stood, mostly; now and then something of another kind, or no JSON at all. */
    private JsonNode value(JsonNode was) {
        if (chance.percent(was.isTextual() ? 75 : 40)) {
            return JSON.getNodeFactory().textNode(chance.of(Nasty.TEXTS));
        }
        return raw(was);
    }

    private JsonNode raw(JsonNode was) {
        return was.getNodeType() == null
                ? was
                : JSON.getNodeFactory().rawValueNode(new RawValue(chance.of(Nasty.LITERALS)));
    }
}
