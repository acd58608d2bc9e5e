package org.fengqiao.supervision;

import java.util.List;

/** The ministry's columns in their order (domain.md 4.2); every one is a {@link Figure}. */
final class StatisticsColumns {

    static final List<Figure> ALL = List.of(
            Figure.ACCEPTED,
            Figure.CLOSED,
            Figure.AGREED,
            Figure.FAILED,
            Figure.WITHDRAWN,
            Figure.NOT_ACCEPTED,
            Figure.VOIDED,
            Figure.MERGED,
            Figure.PEOPLE,
            Figure.HARD,
            Figure.AMOUNT,
            Figure.BY_VILLAGE,
            Figure.BY_RESIDENTS,
            Figure.BY_TOWNSHIP,
            Figure.BY_STREET,
            Figure.BY_INDUSTRY,
            Figure.BY_ENTERPRISE,
            Figure.BY_SOCIAL,
            Figure.BY_CENTRE,
            Figure.OWN_INITIATIVE,
            Figure.APPLICATION,
            Figure.ENTRUSTED,
            Figure.FROM_COURT,
            Figure.FROM_PROCURATORATE,
            Figure.FROM_POLICE,
            Figure.FROM_PETITION_OFFICE,
            Figure.FROM_OTHER,
            Figure.ORAL,
            Figure.WRITTEN,
            Figure.PERFORMED,
            Figure.CONFIRMED,
            Figure.BETWEEN_CITIZENS,
            Figure.WITH_ORGANISATION,
            Figure.SCREENED,
            Figure.PREVENTED,
            Figure.SELF_HARM_PREVENTED,
            Figure.SELF_HARM_PEOPLE,
            Figure.CRIME_PREVENTED,
            Figure.CRIME_PEOPLE,
            Figure.MASS_EVENT_PREVENTED,
            Figure.MASS_EVENT_PEOPLE,
            Figure.MASS_BRAWL_PREVENTED,
            Figure.MASS_BRAWL_PEOPLE);

    private StatisticsColumns() {}
}
