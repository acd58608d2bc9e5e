package org.fengqiao.replay;

/**
 * How many cases of each kind a year has: the county report's own numbers (domain.md 1) for its 2,730 cases, and in
 * proportion for fewer. What the report does not state is marked.
 *
 * @param cases closed in the year
 * @param onSite closed in the village
 * @param onSiteAgreed of these, agreed
 * @param enterprise found by a squad in an enterprise
 * @param enterpriseAgreed of these, agreed
 * @param ordered both sides chose the mediator from the list
 * @param orderedAgreed of these, agreed
 * @param orderedMediators how many people were chosen
 * @param hardWithExpert hard cases with the think tank
 * @param mobile settled by the mobile room; the report says "more than 120"
 * @param online registered on line; assumed, the report tells people only
 * @param onlinePeople people of these
 * @param withdrawn a party left; assumed
 * @param agreed of all
 * @param failed told of other routes
 * @param notAccepted beside the closed ones; assumed
 */
record YearSize(
        int cases,
        int onSite,
        int onSiteAgreed,
        int enterprise,
        int enterpriseAgreed,
        int ordered,
        int orderedAgreed,
        int orderedMediators,
        int hardWithExpert,
        int mobile,
        int online,
        int onlinePeople,
        int withdrawn,
        int agreed,
        int failed,
        int notAccepted) {

    /** Of the report. */
    static final int FULL = 2_730;

    /** Fewer would leave kinds of cases out. */
    static final int FEWEST = 20;

    /** Assumed: fifteen chosen mediators sit in five townships. */
    static final int ORDERED_IN_ONE_TOWNSHIP = 3;

    static final double SUCCESS = 0.982;
    static final double ON_SITE_SUCCESS = 0.92;
    static final double ENTERPRISE_SUCCESS = 0.92;
    static final double ORDERED_SUCCESS = 0.95;

    static YearSize of(int cases) {
        if (cases < FEWEST || cases > FULL * 10) {
            throw new IllegalArgumentException("cases: " + FEWEST + " to " + FULL * 10);
        }
        var onSite = part(75, cases);
        var onSiteAgreed = share(ON_SITE_SUCCESS, onSite);
        var withdrawn = onSite - onSiteAgreed + part(6, cases);
        var agreed = share(SUCCESS, cases - withdrawn);
        var enterprise = part(120, cases);
        var ordered = part(39, cases);
        var online = part(150, cases);
        return new YearSize(
                cases,
                onSite,
                onSiteAgreed,
                enterprise,
                Math.max(share(ENTERPRISE_SUCCESS, enterprise), enterprise - (cases - withdrawn - agreed)),
                ordered,
                Math.max(share(ORDERED_SUCCESS, ordered), ordered - (cases - withdrawn - agreed)),
                Math.min(15, ordered),
                part(151, cases),
                part(126, cases),
                online,
                Math.max(online * 2, part(378, cases)),
                withdrawn,
                agreed,
                cases - withdrawn - agreed,
                part(30, cases));
    }

    private static int part(int ofFull, int cases) {
        return Math.max(1, share(1.0 * cases / FULL, ofFull));
    }

    private static int share(double rate, int of) {
        return (int) Math.round(rate * of);
    }
}
