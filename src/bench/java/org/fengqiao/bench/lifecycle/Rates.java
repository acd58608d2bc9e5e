package org.fengqiao.bench.lifecycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.bench.lifecycle.ContenderMain.Kind;
import org.jspecify.annotations.Nullable;

/** What was measured: cases per second of each round. */
final class Rates {

    /** Threads at which the two ratios are kept: twice the cores of the machine that they were asked for. */
    private static final int KEPT_AT = 4;

    private final Map<Place, Map<Kind, List<Double>>> measured = new LinkedHashMap<>();

    void add(Course course, int threads, Kind kind, double perSecond) {
        measured.computeIfAbsent(new Place(course, threads), each -> new LinkedHashMap<>())
                .computeIfAbsent(kind, each -> new ArrayList<>())
                .add(perSecond);
    }

    double ratio(Course course, int threads, Kind to) {
        var here = measured.getOrDefault(new Place(course, threads), Map.of());
        return ratio(here.getOrDefault(Kind.PRODUCT, List.of()), here.getOrDefault(to, List.of()));
    }

    /** The median of the ratios round by round: what drifts over the run drifts for all. */
    static double ratio(List<Double> ours, List<Double> theirs) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            ratios.add(ours.get(i) / theirs.get(i));
        }
        return ratios.isEmpty() ? Double.NaN : median(ratios);
    }

    /** One line for each course and number of threads: medians of cases a second. */
    String table() {
        var text = new StringBuilder(
                String.format("%n%-10s %8s %10s %10s %10s %8s %8s%n", "course", "threads", "product", "bare", "flowable", "/bare", "/flowable"));
        measured.forEach((place, rates) -> text.append(String.format(
                Locale.ROOT,
                "%-10s %8d %10.2f %10.2f %10.2f %8.3f %8.3f%n",
                place.course,
                place.threads,
                median(rates.get(Kind.PRODUCT)),
                median(rates.get(Kind.BARE_ENGINE)),
                median(rates.get(Kind.FLOWABLE)),
                ratio(place.course, place.threads, Kind.BARE_ENGINE),
                ratio(place.course, place.threads, Kind.FLOWABLE))));
        return text.toString();
    }

    /** The two that are kept: the longest course at four threads. */
    Map<String, Double> ratios() {
        return Map.of(
                "lifecycleVsBareEngine", rounded(ratio(Course.LONGEST, KEPT_AT, Kind.BARE_ENGINE)),
                "lifecycleVsFlowable", rounded(ratio(Course.LONGEST, KEPT_AT, Kind.FLOWABLE)));
    }

    /** Everything, with the cases per second of each round. */
    Map<String, Object> measured(boolean durable, double seconds) {
        var courses = new LinkedHashMap<String, Object>();
        measured.forEach((place, rates) -> courses.put(place.name(), new EnumMap<>(rates)));
        var all = new LinkedHashMap<String, Object>();
        all.put("waitsForTheDisk", durable);
        all.put("secondsARound", seconds);
        all.put("ratiosAt", "longest" + KEPT_AT);
        all.put("casesPerSecond", courses);
        return all;
    }

    static double rounded(double ratio) {
        return Math.round(ratio * 1000) / 1000.0;
    }

    static double median(@Nullable List<Double> values) {
        if (values == null || values.isEmpty()) {
            return Double.NaN;
        }
        var sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private record Place(Course course, int threads) {

        String name() {
            return course.name().toLowerCase(Locale.ROOT) + threads;
        }
    }
}
