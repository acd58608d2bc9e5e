package org.fengqiao.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Standing;
import org.fengqiao.caseflow.CasePosition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom, and since when, cases wait: one question for the tasks of a whole page. */
@Component
class MyCaseWaits {

    private static final String TASKS = """
            select task.case_number, task.stage_name, task.step, task.assignee, task.groups, task.came_up_at, task.due_at
            from open_task task where task.case_number = any (string_to_array(:numbers, ','))
            order by task.due_at nulls last, task.came_up_at""";

    private final JdbcClient jdbc;
    private final CasePosition position;
    private final Names names;
    private final FigureNames committees;
    private final DaysLeft left;

    MyCaseWaits(JdbcClient jdbc, CasePosition position, Names names, FigureNames committees, DaysLeft left) {
        this.jdbc = jdbc;
        this.position = position;
        this.names = names;
        this.committees = committees;
        this.left = left;
    }

    /** The places where those cases wait, by their numbers; those of this login are marked. */
    Map<String, List<MyCases.Wait>> of(List<CaseFile> files, String login) {
        var called = committees.ofCommittees();
        var numbers = files.stream().map(file -> file.number().code()).collect(Collectors.joining(","));
        var tasks =
                jdbc
                        .sql(TASKS)
                        .param("numbers", numbers)
                        .query((row, unused) -> read(row, login, called))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return files.stream()
                .filter(file -> file.standing() != Standing.CLOSED)
                .collect(Collectors.toMap(
                        file -> file.number().code(),
                        file -> tasks.getOrDefault(file.number().code(), events(file))));
    }

    /** A case that waits for nobody waits for a day to come. */
    private List<MyCases.Wait> events(CaseFile file) {
        return position.of(file.number()).stream()
                .map(place -> new MyCases.Wait(place.stage(), place.step(), null, false, null, null, false, null))
                .toList();
    }

    private Map.Entry<String, MyCases.Wait> read(ResultSet row, String login, Map<String, String> called)
            throws SQLException {
        var assignee = row.getString("assignee");
        var groups = row.getString("groups");
        var due = instant(row.getTimestamp("due_at"));
        return Map.entry(
                row.getString("case_number"),
                new MyCases.Wait(
                        row.getString("stage_name"),
                        row.getString("step"),
                        who(assignee, groups, called),
                        login.equals(assignee),
                        instant(row.getTimestamp("came_up_at")),
                        due,
                        left.isPast(due),
                        left.to(due)));
    }

    private @Nullable String who(@Nullable String assignee, @Nullable String groups, Map<String, String> called) {
        if (assignee != null) {
            return names.ofLogin(assignee);
        }
        return groups == null
                ? null
                : Stream.of(groups.split(",", -1))
                        .map(group -> called.getOrDefault(group, group))
                        .collect(Collectors.joining("、"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
