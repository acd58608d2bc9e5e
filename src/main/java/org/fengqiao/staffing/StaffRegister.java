package org.fengqiao.staffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists committees and mediators, page by page: a county has hundreds of villages and thousands of mediators. */
@Component
@Transactional(readOnly = true)
public class StaffRegister {

    private static final int SOON = 90;

    private static final String COMMITTEES = """
            with place as (
                select code as unit, name as unit_name, ended_on as unit_ended_on, case level when 'VILLAGE' then parent_code else code end as township,
                       'C' || code as committee
                from organisation_unit where level <> 'COUNTY'
                union all
                select unit_code, '', null, unit_code, code from committee where kind not in ('VILLAGE', 'TOWNSHIP'))
            , office as (
                select committee_code, count(*) as members from mediator
                where (appointed_on is null or appointed_on <= :today) and (left_on is null or left_on > :today)
                group by committee_code)
            , register as (
                select p.unit, p.unit_name, p.unit_ended_on, p.township, t.name as township_name, p.committee as key, c.code, c.name,
                       c.term_begins, c.term_ends, c.ended_on, coalesce(o.members, 0) as members
                from place p
                join organisation_unit t on t.code = p.township
                left join committee c on c.code = p.committee
                left join office o on o.committee_code = c.code
                where p.township in (:units))
            select *, count(*) over () as total from register
            where (:text::text is null or strpos(township_name || unit_name || coalesce(name, ''), :text) > 0
                   or unit = :text or code = upper(:text))
              and case :show
                  when 'TERM' then code is not null and ended_on is null
                       and (term_ends is null or term_ends <= :today + :soon)
                  when 'SIZE' then code is not null and ended_on is null and members not between 3 and 9
                  when 'NONE' then unit_ended_on is null and (code is null or ended_on is not null)
                  else true end
            order by township, unit, key limit :size offset :from""";

    private static final String MEDIATORS = """
            select m.id, m.name, m.committee_code, c.name as committee_name, m.phone, m.full_time, m.login_id,
                   m.appointed_on, m.left_on, count(*) over () as total
            from mediator m join committee c on c.code = m.committee_code
            where left(c.unit_code, 9) in (:units)
              and (:committee::text is null or m.committee_code = :committee)
              and (:text::text is null or strpos(m.name, :text) > 0 or m.id = upper(:text) or m.login_id = :text)
              and (:gone or m.left_on is null or m.left_on > :today)
            order by m.left_on is not null and m.left_on <= :today, m.committee_code, m.id limit :size offset :from""";

    private final JdbcClient database;
    private final StaffLog log;

    StaffRegister(JdbcClient database, StaffLog log) {
        this.database = database;
        this.log = log;
    }

    /** One page of units with their committees, by township and code. */
    public Page<RegisteredCommittee> committees(RegisterQuery query) {
        var today = log.today();
        var total = new Total();
        var rows = database.sql(COMMITTEES)
                .param("units", some(query.units()))
                .param("text", query.text())
                .param("show", query.show().name())
                .param("today", today)
                .param("soon", SOON)
                .param("size", query.paging().size())
                .param("from", from(query.paging()))
                .query((row, number) -> committee(total.of(row), today))
                .list();
        return total.page(rows, query.paging());
    }

    /** One page of mediators, those in office first. */
    public Page<RegisteredMediator> mediators(PeopleQuery query) {
        var total = new Total();
        var rows = database.sql(MEDIATORS)
                .param("units", some(query.units()))
                .param("committee", query.committee())
                .param("text", query.text())
                .param("gone", query.gone())
                .param("today", log.today())
                .param("size", query.paging().size())
                .param("from", from(query.paging()))
                .query((row, number) -> mediator(total.of(row)))
                .list();
        return total.page(rows, query.paging());
    }

    private static Set<String> some(Set<String> units) {
        return units.isEmpty() ? Set.of("") : units;
    }

    private static int from(Paging paging) {
        return paging.page() * paging.size();
    }

    private static RegisteredCommittee committee(ResultSet row, LocalDate today) throws SQLException {
        var ends = day(row, "term_ends");
        return new RegisteredCommittee(
                row.getString("unit"),
                row.getString("unit_name"),
                day(row, "unit_ended_on"),
                row.getString("township"),
                row.getString("township_name"),
                row.getString("code"),
                row.getString("name"),
                day(row, "term_begins"),
                ends,
                day(row, "ended_on"),
                row.getInt("members"),
                RegisteredCommittee.days(today, ends));
    }

    private static RegisteredMediator mediator(ResultSet row) throws SQLException {
        return new RegisteredMediator(
                row.getString("id"),
                row.getString("name"),
                row.getString("committee_code"),
                row.getString("committee_name"),
                row.getString("phone"),
                row.getBoolean("full_time"),
                row.getString("login_id"),
                day(row, "appointed_on"),
                day(row, "left_on"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** How many there are in all, which each row tells. */
    private static final class Total {

        private long total;

        ResultSet of(ResultSet row) throws SQLException {
            total = row.getLong("total");
            return row;
        }

        <T> Page<T> page(List<T> rows, Paging paging) {
            return new PageImpl<>(rows, PageRequest.of(paging.page(), paging.size()), total);
        }
    }
}
