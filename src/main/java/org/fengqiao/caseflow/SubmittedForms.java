package org.fengqiao.caseflow;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.Session;

/** Which tasks had their form taken in the running command: only those may complete in it. */
class SubmittedForms implements Session {

    private final Set<String> tasks = new HashSet<>();

    void taken(String taskId) {
        tasks.add(taskId);
    }

    boolean wasTaken(String taskId) {
        return tasks.contains(taskId);
    }

    @Override
    public void flush() {
        // nothing of it is stored
    }

    @Override
    public void close() {
        tasks.clear();
    }
}
