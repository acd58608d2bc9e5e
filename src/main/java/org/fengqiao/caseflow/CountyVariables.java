package org.fengqiao.caseflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.fengqiao.casefile.CaseNumber;

/**
 * The variables that a county has added to a process: a property of the process for each, {@code countyVariable:} and the
 * key of the field, whose value is the field's type. Each is there from the start, with what the case file knows by then,
 * so that a gateway can ask it before any form did.
 */
public class CountyVariables extends AbstractBpmnParseListener {

    /** What the name of the property begins with. */
    public static final String PREFIX = "countyVariable:";

    private static final String KEPT = "countyVariables";

    private final Known desk;

    CountyVariables(Supplier<CountyDesk> desk) {
        this((number, name, type) -> desk.get().known(number, name, type));
    }

    /** @param desk what is known of a case before its forms said so */
    public CountyVariables(Known desk) {
        this.desk = desk;
    }

    /** What is known of a variable of a case. */
    @FunctionalInterface
    public interface Known {
        Optional<Object> of(CaseNumber number, String name, CountyFieldType type);
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        var declared = declared(process);
        definition.setProperty(KEPT, declared);
        if (!declared.isEmpty()) {
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::start);
        }
    }

    /** Name and type of each. */
    @SuppressWarnings("unchecked")
    static Map<String, CountyFieldType> of(ProcessDefinitionEntity definition) {
        return Optional.ofNullable((Map<String, CountyFieldType>) definition.getProperty(KEPT))
                .orElseGet(Map::of);
    }

    private static Map<String, CountyFieldType> declared(Element process) {
        var all = new LinkedHashMap<String, CountyFieldType>();
        var extensions = process.element("extensionElements");
        var properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties != null) {
            for (var property : properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")) {
                var name = String.valueOf(property.attribute("name"));
                if (name.startsWith(PREFIX)) {
                    CountyFieldType.of(String.valueOf(property.attribute("value")))
                            .filter(CountyFieldType::mayBeVariable)
                            .ifPresent(type -> all.put(name.substring(PREFIX.length()), type));
                }
            }
        }
        return all;
    }

    private void start(DelegateExecution execution) {
        begin((ExecutionEntity) execution, desk);
    }

    /** Sets those that are not there yet: at the start of a process, and when a case comes to a version that has more of them. */
    static void begin(ExecutionEntity execution, Known desk) {
        var number = Optional.ofNullable(execution.getProcessBusinessKey()).map(CaseNumber::of);
        of(execution.getProcessDefinition()).forEach((name, type) -> {
            if (!execution.hasVariable(name)) {
                execution.setVariable(
                        name, number.flatMap(of -> desk.of(of, name, type)).orElse(null));
            }
        });
    }
}
