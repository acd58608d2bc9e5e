package org.fengqiao.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.fengqiao.casefile.Channel;
import org.fengqiao.casefile.Source;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.replay.PlannedCase.Opening;

/**
 * What the cases of a year are about, by which way and from whom they come. The report states squads in enterprises and
 * people on line; all other weights are assumptions, after the order in which it names its fields.
 */
final class YearTraits {

    private static final Map<DisputeCategory, Integer> CATEGORIES = weights(
            List.of(DisputeCategory.values()),
            List.of(160, 220, 75, 55, 30, 90, 85, 20, 10, 60, 30, 5, 10, 40, 10, 65, 15, 20));
    private static final Map<DisputeCategory, Integer> IN_ENTERPRISES = weights(
            List.of(
                    DisputeCategory.WAGE_ARREARS,
                    DisputeCategory.OTHER_LABOUR,
                    DisputeCategory.CONTRACT,
                    DisputeCategory.BUSINESS,
                    DisputeCategory.MEDICAL,
                    DisputeCategory.OTHER_CONSUMER),
            List.of(45, 25, 15, 15, 5, 15));
    private static final Map<Source, Integer> SOURCES =
            weights(List.of(Source.values()), List.of(580, 290, 45, 5, 45, 20, 15));

    private final YearSize size;
    private final RandomGenerator random;

    YearTraits(YearSize size, RandomGenerator random) {
        this.size = size;
        this.random = random;
    }

    void give(List<CaseDraft> drafts) {
        categories(drafts);
        online(drafts);
        enterprises(drafts);
        var sources = Chance.deck(SOURCES, drafts.size(), random);
        for (var each = 0; each < drafts.size(); each++) {
            usualWay(drafts.get(each), sources.get(each));
        }
    }

    /** Medical and requisition disputes are hard ones by the county's table: they are not settled on the spot. */
    private void categories(List<CaseDraft> drafts) {
        var deck = Chance.deck(CATEGORIES, drafts.size(), random);
        for (var each = 0; each < drafts.size(); each++) {
            var simple = drafts.get(each).opening != Opening.ON_THE_SPOT || Peaces.mayBeOral(deck.get(each));
            drafts.get(each).category = simple ? deck.get(each) : DisputeCategory.NEIGHBOURS;
        }
    }

    private void online(List<CaseDraft> drafts) {
        var chosen = Chance.pick(drafts, size.online(), YearTraits::isOrdinary, random);
        for (var each = 0; each < chosen.size(); each++) {
            chosen.get(each).channel = Channel.ONLINE;
            chosen.get(each).people = people(each);
        }
    }

    /** As many people in all as the report counts. */
    private int people(int position) {
        var spread = size.onlinePeople() - 2 * size.online();
        return 2 + spread / size.online() + (position < spread % size.online() ? 1 : 0);
    }

    private void enterprises(List<CaseDraft> drafts) {
        var deck = Chance.deck(IN_ENTERPRISES, size.enterprise(), random);
        var agreed = Chance.pick(drafts, size.enterpriseAgreed(), YearTraits::isOrdinary, random);
        var failed = Chance.pick(
                drafts,
                size.enterprise() - size.enterpriseAgreed(),
                draft -> draft.wentToCounty() && !draft.isAgreed(),
                random);
        for (var each = 0; each < size.enterprise(); each++) {
            var draft = each < agreed.size() ? agreed.get(each) : failed.get(each - agreed.size());
            draft.channel = Channel.ENTERPRISE_SQUAD;
            draft.source = Source.OWN_INITIATIVE;
            draft.category = deck.get(each);
        }
    }

    private static boolean isOrdinary(CaseDraft draft) {
        return draft.isPlainTownship();
    }

    private void usualWay(CaseDraft draft, Source source) {
        if (draft.channel == Channel.WALK_IN) {
            draft.source = draft.opening == Opening.ON_THE_SPOT ? Source.OWN_INITIATIVE : source;
            draft.channel = channel(draft);
            draft.people = 2 + (Chance.percent(25, random) ? 1 + random.nextInt(4) : 0);
        }
    }

    private Channel channel(CaseDraft draft) {
        var usual = Channel.usualFor(draft.source);
        return switch (usual) {
            case WALK_IN -> Chance.percent(15, random) ? Channel.PHONE : usual;
            case HOME_VISIT -> Chance.percent(40, random) ? Channel.GRID_WORKER : usual;
            default -> usual;
        };
    }

    private static <T> Map<T, Integer> weights(List<T> what, List<Integer> weights) {
        var map = new LinkedHashMap<T, Integer>();
        for (var each = 0; each < what.size(); each++) {
            map.put(what.get(each), weights.get(each));
        }
        return map;
    }
}
