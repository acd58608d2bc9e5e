package org.fengqiao.caseflow;

/**
 * Where a form is filled in.
 *
 * @param code {@code task:} and the id of the task, or {@code start:} and the key of the form
 */
public record FormPlace(String code) {

    private static final String TASK = "task:";
    private static final String START = "start:";

    /** The form of a task. */
    public static FormPlace ofTask(String taskId) {
        return new FormPlace(TASK + taskId);
    }

    /** A form that starts a process, whatever its version. */
    public static FormPlace ofStart(String form) {
        return new FormPlace(START + form);
    }
}
