package org.fengqiao.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept, and whose time is over. No people stand in it. */
@Service
@Transactional(readOnly = true)
public class RetentionOverview {

    private static final String EXPIRED = " from case_retention r join case_file f using (case_number)"
            + " where f.anonymised_at is null and r.kept_until < :today";

    private final JdbcClient database;
    private final RetentionCheck check;
    private final Keeper keeper;

    RetentionOverview(JdbcClient database, RetentionCheck check, Keeper keeper) {
        this.database = database;
        this.check = check;
        this.keeper = keeper;
    }

    /** How many files each class holds. */
    public List<ClassCount> classes() {
        keeper.reader();
        return database.sql("select r.kept, count(*) filter (where f.anonymised_at is null) as files,"
                        + " count(*) filter (where f.anonymised_at is null and r.kept_until >= :today"
                        + "   and r.kept_until < :today + interval '1 year') as within_year,"
                        + " count(*) filter (where f.anonymised_at is null and r.kept_until < :today) as expired,"
                        + " count(f.anonymised_at) as anonymised"
                        + " from case_retention r join case_file f using (case_number) group by r.kept order by r.kept")
                .param("today", check.today())
                .query(RetentionOverview::count)
                .list();
    }

    /** Files whose time is over and that are there still, the oldest first. */
    public List<Expired> expired(Paging paging) {
        keeper.reader();
        return rows(paging).stream().map(this::expired).toList();
    }

    /** How many they are. */
    public long expiredCount() {
        return database.sql("select count(*)" + EXPIRED)
                .param("today", check.today())
                .query(Long.class)
                .single();
    }

    /** Their numbers, the oldest first. */
    List<CaseNumber> expiredNumbers() {
        return database
                .sql("select case_number" + EXPIRED + " order by r.kept_until, case_number")
                .param("today", check.today())
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::of)
                .toList();
    }

    /** Closed files without a time, or whose time is to be asked anew. */
    List<CaseNumber> uncounted(int most) {
        return database
                .sql("select f.case_number from case_file f left join case_retention r using (case_number)"
                        + " where f.standing = 'CLOSED' and f.anonymised_at is null"
                        + " and (r.case_number is null or r.stale) order by f.case_number limit :most")
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::of)
                .toList();
    }

    private List<Row> rows(Paging paging) {
        return database.sql("select r.case_number, f.official_number, f.township, r.kept, r.closed_on, r.kept_until,"
                        + " r.proposed_by" + EXPIRED
                        + " order by r.kept_until, r.case_number limit :size offset :offset")
                .param("today", check.today())
                .param("size", paging.size())
                .param("offset", (long) paging.page() * paging.size())
                .query(RetentionOverview::row)
                .list();
    }

    private Expired expired(Row row) {
        return new Expired(
                row, check.keeps(row.number()).map(reason -> reason.chinese()).orElse(null));
    }

    private static ClassCount count(ResultSet row, int unused) throws SQLException {
        return new ClassCount(
                RetentionClass.valueOf(row.getString("kept")),
                row.getLong("files"),
                row.getLong("within_year"),
                row.getLong("expired"),
                row.getLong("anonymised"));
    }

    private static Row row(ResultSet row, int unused) throws SQLException {
        return new Row(
                CaseNumber.of(row.getString("case_number")),
                row.getString("official_number"),
                row.getString("township"),
                RetentionClass.valueOf(row.getString("kept")),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("kept_until", LocalDate.class),
                row.getString("proposed_by"));
    }

    /**
     * A class.
     *
     * @param files that are there
     * @param withinYear of these, whose last day comes within a year
     * @param expired of these, whose last day is over
     * @param anonymised that are there as figures only
     */
    public record ClassCount(RetentionClass kept, long files, long withinYear, long expired, long anonymised) {}

    /** A file whose time is over. */
    public record Row(
            CaseNumber number,
            String official,
            String township,
            RetentionClass kept,
            LocalDate closedOn,
            LocalDate until,
            @Nullable String proposedBy) {}

    /** @param keptBecause what keeps it still */
    public record Expired(Row file, @Nullable String keptBecause) {}
}
