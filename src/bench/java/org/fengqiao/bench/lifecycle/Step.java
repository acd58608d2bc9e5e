package org.fengqiao.bench.lifecycle;

import java.util.Map;

/**
 * One task of a life: where, by whom, and what a process engine without a case file is told.
 *
 * @param element id of the user task
 * @param login of the sample user who does it
 * @param variables those that the form of this task writes in the product, for gateways
 */
record Step(String element, String login, Map<String, Object> variables) {

    static Step of(String element, String login) {
        return new Step(element, login, Map.of());
    }
}
