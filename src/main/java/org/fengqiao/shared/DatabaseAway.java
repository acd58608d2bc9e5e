package org.fengqiao.shared;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A failure for which neither the person nor the program is to blame: the database cannot be reached, stops, or has no room
 * left. Whoever is told 503 may send the same again; nothing is said of whether it was kept, as a line that breaks while
 * something is being committed does not tell.
 */
public final class DatabaseAway {

    /** Name of the request's attribute that says that one of its failures was this one. */
    public static final String NOTED = "fengqiao.databaseAway";

    /**
     * Classes of SQL states: the connection (08), what the server lacks (53), somebody stops it (57P), the system under it
     * fails (58). PostgreSQL's manual, appendix A.
     */
    private static final List<String> STATES = List.of("08", "53", "57P", "58");

    private static final String DISK_FULL = "53100";

    /** What the pool says of a connection that it has taken away already; it gives no state. */
    private static final String CLOSED = "Connection is closed";

    private DatabaseAway() {}

    /** Whether it is one, or one is behind it. */
    public static boolean isCauseOf(Throwable failure) {
        return Causes.all(failure, SQLException.class).anyMatch(DatabaseAway::isOne);
    }

    private static boolean isOne(SQLException failure) {
        var state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || (state == null
                        ? CLOSED.equals(failure.getMessage())
                        : STATES.stream().anyMatch(state::startsWith));
    }

    /** Remembers it for the request that is being answered, where somebody further out would see an error like any other. */
    public static void note(Throwable failure) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && isCauseOf(failure)) {
            request.setAttribute(NOTED, isFull(failure), RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Whether the disk of the database has no room. */
    public static boolean isFull(Throwable failure) {
        return Causes.all(failure, SQLException.class).anyMatch(sql -> DISK_FULL.equals(sql.getSQLState()));
    }

    /** @param full whether it is because there is no room */
    public static ProblemDetail problem(boolean full) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail(full));
        problem.setTitle("数据库暂不可用 Database away");
        return problem;
    }

    private static String detail(boolean full) {
        return full
                ? "数据库所在磁盘已满，暂时不能保存；请告知系统管理员，腾出空间后再试。已保存的内容不受影响。"
                        + " The disk of the database is full: nothing can be saved now. Please tell the administrator; what was saved is unharmed."
                : "暂时连不上数据库，刚才的操作可能没有保存，请稍候再试。已保存的内容不受影响。"
                        + " The database cannot be reached now; what you just sent may not have been saved. Please try again in a moment; what was saved is unharmed.";
    }
}
