package org.fengqiao.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** The tasks of the flows, as far as somebody does them for somebody else. */
public interface StandInTasks {

    /** What a person has to do, but for what only he himself can do: an order by both sides (R05). */
    List<OpenTask> of(String login);

    /** An open task; nothing when it is done or gone. */
    Optional<OpenTask> find(String taskId);

    /** Gives a task to somebody; to its committee, where it is null. */
    void give(String taskId, @Nullable String login);

    /**
     * A task that waits.
     *
     * @param holder login id of who has it; null while its committee has it
     * @param committees to whose people the model offers it
     * @param personal whether nobody can do it for the person
     */
    record OpenTask(
            String id,
            CaseNumber number,
            String name,
            @Nullable String holder,
            @Nullable Instant due,
            Set<String> committees,
            boolean personal) {}
}
