package org.fengqiao.gate;

/** What the gate has to know of the application around it; asked without creating anything. */
interface Surroundings {

    /** Whether a bean is there that a service task may call. */
    boolean isDelegate(String bean);

    /** Whether a bean is there that may listen to a flow. */
    boolean isExecutionListener(String bean);

    /** Whether a bean is there that may listen to a task. */
    boolean isTaskListener(String bean);

    /** Whether there is a role or committee of this code. */
    boolean isGroup(String group);

    /** Whether somebody logs in so. */
    boolean isUser(String login);
}
