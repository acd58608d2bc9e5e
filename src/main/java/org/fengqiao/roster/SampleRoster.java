package org.fengqiao.roster;

import static org.fengqiao.organisation.DisputeCategory.DAMAGES;
import static org.fengqiao.organisation.DisputeCategory.FOREST_AND_LAND;
import static org.fengqiao.organisation.DisputeCategory.HOUSE_AND_HOMESTEAD;
import static org.fengqiao.organisation.DisputeCategory.MARRIAGE_AND_FAMILY;
import static org.fengqiao.organisation.DisputeCategory.NEIGHBOURS;
import static org.fengqiao.organisation.DisputeCategory.OTHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.CommitteeKind;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;

/**
 * The invented people of the sample county: 1,593 mediators and 58 experts, the same on every machine. Their telephone
 * numbers, 199 0000 xxxx, belong to nobody.
 */
final class SampleRoster {

    private static final long SEED = 1593;
    private static final int EXPERTS = 58;
    private static final LocalDate APPOINTED = LocalDate.of(2024, 3, 1);
    private static final List<DisputeCategory> EVERYDAY =
            List.of(MARRIAGE_AND_FAMILY, NEIGHBOURS, HOUSE_AND_HOMESTEAD, DAMAGES, FOREST_AND_LAND, OTHER);
    private static final List<String> DIALECTS = List.of("客家话", "彝语", "羌语", "手语");

    private final Random random = new Random(SEED);
    private final SampleNames names = new SampleNames(random);
    private int numbers;

    List<Mediator> mediators(List<Committee> committees) {
        var sizes = SampleSizes.of(committees, random);
        var mediators = new ArrayList<Mediator>();
        for (var committee : committees) {
            var withLogin = SamplePeople.membersOf(committee.code());
            for (var seat = 0; seat < sizes.getOrDefault(committee.code(), 0); seat++) {
                var known = seat < withLogin.size() ? withLogin.get(seat) : null;
                mediators.add(mediator("M%04d".formatted(mediators.size() + 1), committee, known));
            }
        }
        return mediators;
    }

    private Mediator mediator(String id, Committee committee, @Nullable SamplePerson known) {
        var specialities = known == null ? specialities(committee) : everything(committee);
        var details = details(id, known == null ? names.next() : known.name(), specialities);
        var fullTime = random.nextInt(100) < fullTimeShare(committee.kind());
        var presidingYears = random.nextInt(16);
        return new Mediator(details, committee.code(), fullTime, presidingYears, known == null ? null : known.login());
    }

    private static int fullTimeShare(CommitteeKind kind) {
        return switch (kind) {
            case VILLAGE, ENTERPRISE, SOCIAL -> 5;
            case TOWNSHIP -> 30;
            case COUNTY_INDUSTRY -> 70;
        };
    }

    private Set<DisputeCategory> specialities(Committee committee) {
        return switch (committee.kind()) {
            case VILLAGE, ENTERPRISE, SOCIAL -> some(EVERYDAY, 2 + random.nextInt(2));
            case TOWNSHIP -> some(List.of(DisputeCategory.values()), 4 + random.nextInt(3));
            case COUNTY_INDUSTRY -> Set.copyOf(committee.fields());
        };
    }

    /** What the few people with a login are good at: whoever tries the sample meets nobody who must refuse. */
    private static Set<DisputeCategory> everything(Committee committee) {
        return committee.kind() == CommitteeKind.COUNTY_INDUSTRY
                ? Set.copyOf(committee.fields())
                : Set.of(DisputeCategory.values());
    }

    List<Expert> experts() {
        var experts = new ArrayList<Expert>();
        while (experts.size() < EXPERTS) {
            var number = experts.size();
            var origin = ExpertOrigin.values()[number % ExpertOrigin.values().length];
            var specialities = some(List.of(DisputeCategory.values()), 3);
            var best = specialities.iterator().next();
            var details = details("E%02d".formatted(number + 1), names.next(), specialities);
            experts.add(new Expert(details, origin, "疑难案件：" + best.chinese()));
        }
        return experts;
    }

    private PersonDetails details(String id, String name, Set<DisputeCategory> specialities) {
        var languages = random.nextInt(4) == 0
                ? List.of("普通话", "四川话", DIALECTS.get(random.nextInt(DIALECTS.size())))
                : List.of("普通话", "四川话");
        numbers++;
        return new PersonDetails(id, name, specialities, languages, "1990000%04d".formatted(numbers), APPOINTED, null);
    }

    private <T> Set<T> some(List<T> all, int count) {
        var some = new LinkedHashSet<T>();
        while (some.size() < count) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }
}
