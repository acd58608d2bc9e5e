package org.fengqiao.supervision;

import java.util.List;
import java.util.Optional;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * What the ministry counts beside cases (domain.md 4.2): committees and their people, training, prevention, and what became
 * of agreements. Each is one SELECT from this code only that gives {@code unit}, {@code amount}; it knows {@code :from},
 * {@code :to} and {@code :present}, the last day of the span or today, whichever is earlier.
 */
enum RegisterFigure implements Labelled {
    VILLAGE_COMMITTEES("村（社区）调委会（个）", "Village committees", Sql.committees("VILLAGE")),
    TOWNSHIP_COMMITTEES("乡镇（街道）调委会（个）", "Township committees", Sql.committees("TOWNSHIP")),
    ENTERPRISE_COMMITTEES("企事业单位调委会（个）", "Committees of enterprises", Sql.committees("ENTERPRISE")),
    SOCIAL_COMMITTEES("社会团体和其他组织调委会（个）", "Committees of social organisations", Sql.committees("SOCIAL")),
    INDUSTRY_COMMITTEES("行业性、专业性调委会（个）", "Industry committees", Sql.committees("COUNTY_INDUSTRY")),
    MEDIATORS("在任调解员（人）", "Mediators in office", Sql.mediators("true")),
    FULL_TIME_MEDIATORS("其中专职（人）", "of them full-time", Sql.mediators("person.full_time")),
    TRAININGS("培训（次）", "Training sessions", Sql.activities("TRAINING", "times")),
    TRAINED("培训（人次）", "People trained", Sql.activities("TRAINING", "people")),
    DISPUTES_PREVENTED("预防纠纷（件）", "Disputes prevented", Sql.activities("PREVENTION", "times")),
    PREVENTION_PEOPLE("预防纠纷涉及（人）", "People of prevented disputes", Sql.activities("PREVENTION", "people")),
    JUDGMENT_UPHELD(Figure.JUDGMENT_UPHELD),
    JUDGMENT_CHANGED(Figure.JUDGMENT_CHANGED),
    JUDGMENT_ANNULLED(Figure.JUDGMENT_ANNULLED),
    PAYMENT_ORDER(Figure.PAYMENT_ORDER),
    MASS_EVENT_AROSE(Figure.MASS_EVENT_AROSE),
    PETITION_AROSE(Figure.PETITION_AROSE);

    /** All kinds of committees. */
    static final List<RegisterFigure> COMMITTEES = List.of(
            INDUSTRY_COMMITTEES, TOWNSHIP_COMMITTEES, VILLAGE_COMMITTEES, ENTERPRISE_COMMITTEES, SOCIAL_COMMITTEES);

    private final Label label;
    private final String rows;
    private final @Nullable Figure list;

    RegisterFigure(String chinese, String english, String rows) {
        this.label = new Label(chinese, english);
        this.rows = rows;
        this.list = null;
    }

    /** What is counted case by case. */
    RegisterFigure(Figure figure) {
        this.label = figure.label();
        this.rows = "select fact.village as unit, 1 as amount from "
                + figure.rows().source() + " where " + figure.condition();
        this.list = figure;
    }

    @Override
    public Label label() {
        return label;
    }

    String rows() {
        return rows;
    }

    /** Whose list of cases is behind the number; none where the register itself is. */
    Optional<Figure> list() {
        return Optional.ofNullable(list);
    }

    /** In SQL: whether somebody of a list is in office on {@code :present}. */
    static String servesAt(String table) {
        return "(%1$s.appointed_on is null or %1$s.appointed_on <= :present) and (%1$s.left_on is null or %1$s.left_on > :present)"
                .formatted(table);
    }

    private static final class Sql {

        static String committees(String kind) {
            return "select one.unit_code as unit, 1 as amount from committee one where one.kind = '" + kind
                    + "' and (one.ended_on is null or one.ended_on > :present)";
        }

        static String mediators(String which) {
            return "select own.unit_code as unit, 1 as amount from mediator person"
                    + " join committee own on own.code = person.committee_code where " + which
                    + " and " + servesAt("person");
        }

        static String activities(String kind, String column) {
            return "select held.unit_code as unit, held." + column
                    + " as amount from activity_record held where held.kind = '" + kind
                    + "' and held.struck_at is null and held.held_on between :from and :to";
        }
    }
}
