package org.fengqiao.caseflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The beans that know the forms, by the forms' keys. */
@Component
class FormBeans {

    private final Map<String, TaskForm> tasks = new HashMap<>();
    private final Map<String, StartForm> starts = new HashMap<>();

    FormBeans(List<TaskForm> tasks, List<StartForm> starts) {
        tasks.forEach(form -> form.keys().forEach(key -> register(this.tasks, key, form)));
        starts.forEach(form -> register(this.starts, form.key(), form));
    }

    private static <F> void register(Map<String, F> forms, String key, F form) {
        if (forms.put(key, form) != null) {
            throw new IllegalStateException("two beans take the form " + key);
        }
    }

    /** The bean of a task's form; none knows a form that a county has added. */
    Optional<TaskForm> task(String key) {
        return Optional.ofNullable(tasks.get(key));
    }

    /** The bean of a start form. */
    Optional<StartForm> start(String key) {
        return Optional.ofNullable(starts.get(key));
    }
}
