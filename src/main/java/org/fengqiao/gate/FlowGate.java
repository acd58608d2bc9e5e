package org.fengqiao.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.ModelException;
import org.fengqiao.caseflow.CountyFieldCheck;
import org.fengqiao.caseflow.CountyFieldType;
import org.fengqiao.caseflow.CountyVariables;

/**
 * Looks at what is about to come into force, whatever door it came through, and refuses it as a whole. It stands in the
 * engine's own way to a deployment, and asks of new ones only: what runs already keeps running when the gate grows stricter.
 */
class FlowGate implements Deployer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OwnFields own;

    FlowGate(OwnFields own) {
        this.own = own;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew() || deployment.getResources() == null) {
            return;
        }
        var found = new LinkedHashMap<String, List<Problem>>();
        deployment.getResources().forEach((name, resource) -> {
            var problems = problems(name, resource.getBytes());
            if (!problems.isEmpty()) {
                found.put(name, problems);
            }
        });
        refuse(found);
    }

    private static void refuse(Map<String, List<Problem>> found) {
        found.forEach((file, problems) -> {
            var words = problems.stream().map(Problem::getMessage).collect(Collectors.joining("\n"));
            throw new ParseException(file + "：" + words, file, problems, List.of());
        });
    }

    private List<Problem> problems(String name, byte[] content) {
        if (name.endsWith(".form")) {
            return form(content);
        }
        return name.endsWith(".bpmn") ? model(content) : List.of();
    }

    private List<Problem> form(byte[] content) {
        try {
            var form = JSON.readTree(content);
            return CountyFieldCheck.of(form, own.of(form.path("id").asText())).stream()
                    .map(finding -> problem(finding.text(), finding.element()))
                    .toList();
        } catch (JsonProcessingException unreadable) {
            return List.of(problem("无法读取这张表单。 The form cannot be read: " + unreadable.getOriginalMessage(), ""));
        } catch (IOException impossible) {
            throw new ProcessEngineException(impossible);
        }
    }

    private static List<Problem> model(byte[] content) {
        try {
            var problems = new ArrayList<Problem>();
            var model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
            for (var process : model.getModelElementsByType(Process.class)) {
                var extensions = process.getExtensionElements();
                if (extensions != null) {
                    extensions.getElementsQuery().list().stream()
                            .flatMap(each -> each.getChildElementsByType(CamundaProperty.class).stream())
                            .forEach(property -> variable(process, property, problems));
                }
            }
            return problems;
        } catch (ModelException theEnginesToSay) {
            return List.of();
        }
    }

    private static void variable(Process process, CamundaProperty property, List<Problem> problems) {
        var name = String.valueOf(property.getCamundaName());
        if (!name.startsWith(CountyVariables.PREFIX)) {
            return;
        }
        var key = name.substring(CountyVariables.PREFIX.length());
        var type = CountyFieldType.of(String.valueOf(property.getCamundaValue()));
        if (!CountyFieldCheck.isKey(key)) {
            problems.add(problem(
                    "流程变量 " + key + "：变量名以 county 开头、接一个大写字母。 A county's variable begins with county and a capital.",
                    process.getId()));
        }
        if (type.filter(CountyFieldType::mayBeVariable).isEmpty()) {
            problems.add(problem(
                    "流程变量 " + key + "：类型应为 number、date、yesNo 或 choice；文字可能写进个人信息，不能作变量。"
                            + " Its type is number, date, yesNo or choice; a text may name people and is no variable.",
                    process.getId()));
        }
    }

    private static Problem problem(String words, String element) {
        return new FlowProblem(words, element);
    }
}
