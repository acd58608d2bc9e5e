package org.fengqiao.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** Posts of the forms at which cases wait, by those whose turn it is: what is taken moves the case on, to the next form. */
final class FormSource implements Source {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chance chance;
    private final CaseForms forms;
    private final WaitingCases cases;
    private final JsonMutations json;
    private final RequestMutations requests;
    private final Signature basic;
    private final Signature sessions;

    FormSource(Chance chance, WaitingCases cases, Signature basic, Signature sessions) {
        this.chance = chance;
        this.cases = cases;
        this.basic = basic;
        this.sessions = sessions;
        forms = new CaseForms(chance);
        json = new JsonMutations(chance);
        requests = new RequestMutations(chance);
    }

    @Override
    public FuzzRequest next() {
        if (chance.percent(15)) {
            return post(
                    "/process-definition/key/disputeLifecycle/submit-form",
                    "start form",
                    "village1",
                    WaitingCases.dispute(chance),
                    "registerDisputeForm");
        }
        var task = cases.any();
        var form =
                task.getCamundaFormRef() == null ? "" : task.getCamundaFormRef().getKey();
        return post(
                "/task/" + task.getId() + "/submit-form",
                name(task),
                who(task),
                forms.rightly(task.getTaskDefinitionKey(), form),
                form);
    }

    private static String name(Task task) {
        return "form " + task.getProcessDefinitionId().replaceFirst(":.*", "") + "#" + task.getTaskDefinitionKey();
    }

    private String who(Task task) {
        return chance.percent(88)
                ? task.getAssignee()
                : chance.of(List.of("village2", "supervisor", "flowadmin", "township3", Logins.NOBODY));
    }

    private FuzzRequest post(String path, String name, String who, Map<String, Object> filledIn, String form) {
        var byBrowser = chance.percent(40);
        var request = new FuzzRequest(
                        name,
                        who,
                        "POST",
                        (byBrowser ? "/camunda/api/engine/engine/default" : "/engine-rest") + path,
                        List.of(),
                        new byte[0])
                .withBody(body(filledIn, forms.keys(form)))
                .withHeader("Content-Type", "application/json");
        var signed = (byBrowser ? sessions : basic).sign(request);
        return chance.percent(6) ? requests.otherBytes(signed) : chance.percent(4) ? requests.around(signed) : signed;
    }

    private String body(Map<String, Object> filledIn, List<String> keys) {
        var variables = JSON.createObjectNode();
        filledIn.forEach((key, value) -> variables.putObject(key).set("value", JSON.valueToTree(value)));
        var times = chance.below(4);
        for (var time = 0; time < times && !keys.isEmpty(); time++) {
            change(
                    variables,
                    chance.percent(60) && !filledIn.isEmpty()
                            ? chance.of(filledIn.keySet().stream().sorted().toList())
                            : chance.of(keys));
        }
        try {
            var text = JSON.writeValueAsString(JSON.createObjectNode().set("variables", variables));
            return chance.percent(12) ? json.of(text) : text;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void change(ObjectNode variables, String key) {
        switch (chance.below(10)) {
            case 0 -> variables.remove(key);
            case 1 -> variables.putObject(key).putNull("value");
            case 2 -> variables.putObject(key).put("value", chance.number());
            case 3 -> variables.putObject(key).put("value", chance.percent(50));
            case 4 ->
                variables
                        .putObject(key)
                        .put("value", "x")
                        .put(
                                "type",
                                chance.of(List.of("Integer", "Date", "Json", "Object", "File", "Bytes", "Xml", "no")));
            case 5 ->
                variables.putObject(key).set("value", JSON.createArrayNode().add("x"));
            case 6 ->
                variables.putObject(key).set("value", JSON.createObjectNode().put("a", 1));
            default -> variables.putObject(key).put("value", chance.of(Nasty.TEXTS));
        }
    }
}
