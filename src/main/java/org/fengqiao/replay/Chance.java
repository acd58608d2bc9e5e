package org.fengqiao.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Draws by chance, always the same for the same generator. */
final class Chance {

    private Chance() {}

    /** So many of those that fit. @throws IllegalStateException when there are too few */
    static <T> List<T> pick(List<T> all, int count, Predicate<T> fits, RandomGenerator random) {
        var fitting = new ArrayList<>(all.stream().filter(fits).toList());
        if (fitting.size() < count) {
            throw new IllegalStateException("the year is too small: " + count + " wanted of " + fitting.size());
        }
        shuffle(fitting, random);
        return List.copyOf(fitting.subList(0, Math.max(0, count)));
    }

    static <T> void shuffle(List<T> list, RandomGenerator random) {
        for (var last = list.size() - 1; last > 0; last--) {
            var other = random.nextInt(last + 1);
            var moved = list.get(last);
            list.set(last, list.get(other));
            list.set(other, moved);
        }
    }

    /** A deck of so many in the proportions of the weights, shuffled: the shares come out exactly, whatever the seed. */
    static <T> List<T> deck(Map<T, Integer> weights, int count, RandomGenerator random) {
        var sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        var deck = new ArrayList<T>();
        var reached = 0L;
        for (var each : weights.entrySet()) {
            reached += each.getValue();
            while (deck.size() < Math.round(1.0 * count * reached / sum)) {
                deck.add(each.getKey());
            }
        }
        shuffle(deck, random);
        return deck;
    }

    static boolean percent(int percent, RandomGenerator random) {
        return random.nextInt(100) < percent;
    }
}
