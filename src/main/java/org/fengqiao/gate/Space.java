package org.fengqiao.gate;

import java.util.Map;
import java.util.Set;

/** The XML namespaces that the gate knows. */
final class Space {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
    static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

    /** Of the engine before it was called so: it still takes them for its own, and would run what they say. */
    static final String ACTIVITI = "http://activiti.org/bpmn";

    /** DMN 1.1 to 1.5, as the engine reads it. */
    static final Set<String> DMN = Set.of(
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
            "http://www.omg.org/spec/DMN/20151101/dmn11.xsd",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "https://www.omg.org/spec/DMN/20211108/MODEL/",
            "https://www.omg.org/spec/DMN/20230324/MODEL/");

    /** FEEL as the engine knows it; whatever else an expression language is called, the engine looks for a script engine. */
    static final Set<String> FEEL = Set.of(
            "feel",
            "http://www.omg.org/spec/FEEL/20140401",
            "http://www.omg.org/spec/DMN/20180521/FEEL/",
            "https://www.omg.org/spec/DMN/20191111/FEEL/",
            "https://www.omg.org/spec/DMN/20211108/FEEL/",
            "https://www.omg.org/spec/DMN/20230324/FEEL/");

    /** Of other engines: what they say is lost on ours, and the model means something else without it. */
    static final Map<String, String> OTHER_ENGINES = Map.of(
            ZEEBE,
            "Camunda 8",
            ACTIVITI,
            "Activiti",
            "http://flowable.org/bpmn",
            "Flowable",
            "http://www.jboss.org/drools",
            "jBPM",
            "http://operaton.org/schema/1.0/bpmn",
            "Operaton",
            "http://cibseven.org/schema/1.0/bpmn",
            "CIB seven",
            "http://www.bonitasoft.org/bpmn",
            "Bonita",
            "http://www.ibm.com/xmlns/prod/bpm/bpmn/ext",
            "IBM BPM");

    private Space() {}
}
