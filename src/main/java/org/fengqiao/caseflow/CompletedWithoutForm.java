package org.fengqiao.caseflow;

import org.camunda.bpm.engine.ProcessEngineException;

/** A form task was about to complete by another door than its form; the case file would not have heard of it. */
class CompletedWithoutForm extends ProcessEngineException {

    private static final long serialVersionUID = 1L;

    CompletedWithoutForm(String element) {
        super("任务只能通过其表单办理。 A task is completed by its form only. [" + element + "]");
    }
}
