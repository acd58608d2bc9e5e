package org.fengqiao.fuzz;

import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.agreedInPart;
import static org.fengqiao.testing.FormInputs.agreedInTwoParts;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.receiveReferral;
import static org.fengqiao.testing.FormInputs.ruling;
import static org.fengqiao.testing.FormInputs.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.testing.FormInputs;

/** Every deployed form with its fields, and what somebody fills in who does it right. */
final class CaseForms {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("forms");

    private final Chance chance;
    private final Map<String, Map<String, JsonNode>> fields = new TreeMap<>();

    CaseForms(Chance chance) {
        this.chance = chance;
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(each -> each.toString().endsWith(".form"))
                    .sorted()
                    .toList()) {
                var form = JSON.readTree(Files.readString(file));
                collect(form, fields.computeIfAbsent(form.path("id").asText(), id -> new TreeMap<>()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(JsonNode part, Map<String, JsonNode> into) {
        for (var each : part.path("components")) {
            if (each.has("key") && !each.path("disabled").asBoolean()) {
                into.put(each.path("key").asText(), each);
            }
            collect(each, into);
        }
    }

    List<String> keys(String form) {
        return List.copyOf(fields.getOrDefault(form, Map.of()).keySet());
    }

    /** Filled in for the step at which a case waits. */
    Map<String, Object> rightly(String element, String form) {
        return switch (element) {
            case "user_prepareMediation" -> FormInputs.prepare();
            case "user_holdSession" -> FormInputs.session();
            case "user_recordOutcome" -> anOutcome();
            case "user_enterLedger" -> FormInputs.ledger();
            case "user_receiveCase" -> FormInputs.receive();
            case "user_assignMediator" -> assign(form.contains("County") ? "county2" : "township2");
            case "user_appointSession" -> FormInputs.appoint();
            case "user_receiveReferral" -> receiveReferral(chance.percent(30));
            case "user_signAgreement" -> chance.percent(80) ? FormInputs.signed() : FormInputs.notSigned();
            case "user_decideConfirmation" ->
                chance.percent(50) ? FormInputs.confirmationApplied() : FormInputs.confirmationNotWanted();
            case "user_recordRuling" -> ruling(chance.of(List.of("CONFIRMED", "REJECTED", "WITHDRAWN")));
            case "user_confirmPerformance" -> chance.percent(70) ? FormInputs.performed() : FormInputs.notPerformed();
            case "user_visitParties" -> visit(chance.of(List.of("NONE", "SAME_TIER", "NEXT_TIER", "MOBILE_MEDIATION")));
            case "user_reportRisk" -> FormInputs.reportRisk();
            case "user_recordRiskAnswer" -> FormInputs.riskAnswer(chance.percent(50));
            case "user_reportMajorEvent" -> FormInputs.reportMajorEvent();
            case "user_informRoutes",
                    "user_informRoutesOutOfTime",
                    "user_informRest",
                    "user_informWithdrawn",
                    "user_informNotAccepted" -> FormInputs.informRoutes();
            default -> byFields(form);
        };
    }

    private Map<String, Object> anOutcome() {
        return switch (chance.below(6)) {
            case 0, 1 -> agreed("WRITTEN", false);
            case 2 -> agreed("ORAL", true);
            case 3 -> agreedInTwoParts();
            case 4 -> agreedInPart("WRITTEN", false, "ENDS");
            default -> outcome(chance.percent(80) ? "NOT_AGREED" : "WITHDRAWN");
        };
    }

    /** Each field by its kind. */
    private Map<String, Object> byFields(String form) {
        var all = new HashMap<String, Object>();
        fields.getOrDefault(form, Map.of()).forEach((key, field) -> all.put(key, value(field)));
        return all;
    }

    private static Object value(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "number" -> 1;
            case "checkbox" -> true;
            case "datetime" -> FormInputs.today().toString();
            case "radio", "select" -> field.path("values").path(0).path("value").asText("yes");
            default -> "核对情况后如实登记（虚构）。";
        };
    }
}
