package org.fengqiao.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/**
 * The ministry's columns in their order and under the heads of its form (domain.md 4.2): every one of cases is a {@link Figure},
 * what is counted beside them a {@link RegisterFigure}.
 */
final class StatisticsColumns {

    private static final List<Group<Figure>> OF_CASES = List.of(
            group("受理、结案", "Accepted and closed", Figure.ACCEPTED, Figure.CLOSED),
            group(
                    "结案结果",
                    "How they ended",
                    Figure.AGREED,
                    Figure.FAILED,
                    Figure.WITHDRAWN,
                    Figure.NOT_ACCEPTED,
                    Figure.VOIDED,
                    Figure.MERGED),
            group("规模", "Size", Figure.PEOPLE, Figure.HARD, Figure.AMOUNT),
            group(
                    "调解主体",
                    "By subject",
                    Figure.BY_VILLAGE,
                    Figure.BY_RESIDENTS,
                    Figure.BY_TOWNSHIP,
                    Figure.BY_STREET,
                    Figure.BY_INDUSTRY,
                    Figure.BY_ENTERPRISE,
                    Figure.BY_SOCIAL,
                    Figure.BY_CENTRE),
            group(
                    "案件来源",
                    "By source",
                    Figure.OWN_INITIATIVE,
                    Figure.APPLICATION,
                    Figure.ENTRUSTED,
                    Figure.FROM_COURT,
                    Figure.FROM_PROCURATORATE,
                    Figure.FROM_POLICE,
                    Figure.FROM_PETITION_OFFICE,
                    Figure.FROM_OTHER),
            group("协议形式和履行", "Agreements", Figure.ORAL, Figure.WRITTEN, Figure.PERFORMED, Figure.CONFIRMED),
            group("当事人关系", "Parties", Figure.BETWEEN_CITIZENS, Figure.WITH_ORGANISATION),
            group(
                    "排查和防止激化",
                    "Screening and prevention",
                    Figure.SCREENED,
                    Figure.PREVENTED,
                    Figure.SELF_HARM_PREVENTED,
                    Figure.SELF_HARM_PEOPLE,
                    Figure.CRIME_PREVENTED,
                    Figure.CRIME_PEOPLE,
                    Figure.MASS_EVENT_PREVENTED,
                    Figure.MASS_EVENT_PEOPLE,
                    Figure.MASS_BRAWL_PREVENTED,
                    Figure.MASS_BRAWL_PEOPLE));

    private static final List<Group<RegisterFigure>> OF_REGISTERS = List.of(
            group(
                    "调委会",
                    "Committees",
                    RegisterFigure.VILLAGE_COMMITTEES,
                    RegisterFigure.TOWNSHIP_COMMITTEES,
                    RegisterFigure.ENTERPRISE_COMMITTEES,
                    RegisterFigure.SOCIAL_COMMITTEES,
                    RegisterFigure.INDUSTRY_COMMITTEES),
            group("调解员", "Mediators", RegisterFigure.MEDIATORS, RegisterFigure.FULL_TIME_MEDIATORS),
            group("培训", "Training", RegisterFigure.TRAININGS, RegisterFigure.TRAINED),
            group("预防纠纷", "Prevention", RegisterFigure.DISPUTES_PREVENTED, RegisterFigure.PREVENTION_PEOPLE),
            group(
                    "协议后续",
                    "After the agreement",
                    RegisterFigure.JUDGMENT_UPHELD,
                    RegisterFigure.JUDGMENT_CHANGED,
                    RegisterFigure.JUDGMENT_ANNULLED,
                    RegisterFigure.PAYMENT_ORDER,
                    RegisterFigure.MASS_EVENT_AROSE,
                    RegisterFigure.PETITION_AROSE));

    /** In a line beside the figures; a test holds it against their definitions. */
    static final Label COUNTED = new Label(
            "“受理”“排查发现”计本期受理的案件，其余各栏只计本期结案的案件，不含在办的；“调委会”“调解员”是期末数，“培训”“预防纠纷”“协议后续”按发生日期计。",
            "Accepted and Found by screening count cases accepted in the period; all other columns of cases count those closed in it"
                    + " and none still open. Committees and mediators are of its last day; training, prevention and what became of"
                    + " agreements, by their own days.");

    static final List<Figure> ALL =
            OF_CASES.stream().flatMap(group -> group.figures().stream()).toList();

    private StatisticsColumns() {}

    /** All columns of a report, those of cases first. */
    static List<StatisticsTable.Column> columns() {
        return Stream.concat(
                        OF_CASES.stream().flatMap(group -> group.columns(false)),
                        OF_REGISTERS.stream().flatMap(group -> group.columns(true)))
                .toList();
    }

    @SafeVarargs
    private static <F extends Enum<F> & Labelled> Group<F> group(String chinese, String english, F... figures) {
        return new Group<>(new Label(chinese, english), Arrays.asList(figures));
    }

    /** Columns under one head. */
    private record Group<F extends Enum<F> & Labelled>(Label head, List<F> figures) {
        Stream<StatisticsTable.Column> columns(boolean register) {
            return figures.stream()
                    .map(each -> new StatisticsTable.Column(
                            each.name(), each.chinese(), each.english(), register, head.chinese(), head.english()));
        }
    }
}
