package org.fengqiao.caseflow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

/** A date of an open task that a person set by hand. */
@Entity
class KeptDate {

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected KeptDate() {}

    KeptDate(String taskId, String property) {
        this.key = new Key(taskId, property);
    }

    Key key() {
        return key;
    }

    /** The task, and which of its dates: {@code dueDate} or {@code followUpDate}. */
    @Embeddable
    record Key(@Column(name = "task_id") String taskId, String property) implements Serializable {}
}
