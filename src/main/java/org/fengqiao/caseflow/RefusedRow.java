package org.fengqiao.caseflow;

import org.camunda.bpm.engine.ProcessEngineException;

/** Something was about to be written into the engine that belongs into the case file. It names the place, never the value. */
class RefusedRow extends ProcessEngineException {

    private static final long serialVersionUID = 1L;

    RefusedRow(String chinese, String place) {
        super(chinese + "（" + place + "）：个人信息和案情只记在案卷里。"
                + " Personal data and facts are kept in the case file only, never in the engine (" + place + ").");
    }
}
