package org.fengqiao.roster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.CommitteeKind;

/**
 * How many mediators each committee of the sample county has: 3 to 9 (People's Mediation Law art. 8), as many in all as
 * the county report counts.
 */
final class SampleSizes {

    private static final int MEDIATORS = 1593;
    private static final int FEWEST = 3;
    private static final int MOST = 9;
    private static final int SHUFFLES = 600;

    private SampleSizes() {}

    static Map<String, Integer> of(List<Committee> committees, Random random) {
        var sizes = new HashMap<String, Integer>();
        for (var committee : committees) {
            if (committee.kind() != CommitteeKind.VILLAGE) {
                sizes.put(committee.code(), committee.kind() == CommitteeKind.TOWNSHIP ? 7 : MOST);
            }
        }
        var villages = committees.stream()
                .filter(committee -> committee.kind() == CommitteeKind.VILLAGE)
                .toList();
        var left =
                MEDIATORS - sizes.values().stream().mapToInt(Integer::intValue).sum();
        var shares = shares(left, villages.size(), random);
        for (var i = 0; i < villages.size(); i++) {
            sizes.put(villages.get(i).code(), shares[i]);
        }
        return sizes;
    }

    private static int[] shares(int people, int villages, Random random) {
        var shares = new int[villages];
        Arrays.fill(shares, people / villages);
        for (var i = 0; i < people % villages; i++) {
            shares[i]++;
        }
        for (var i = 0; i < SHUFFLES; i++) {
            var giver = random.nextInt(villages);
            var taker = random.nextInt(villages);
            if (shares[giver] > FEWEST && shares[taker] < MOST) {
                shares[giver]--;
                shares[taker]++;
            }
        }
        return shares;
    }
}
