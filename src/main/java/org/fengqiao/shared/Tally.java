package org.fengqiao.shared;

/** How many rows were new, were changed, and were there already. */
public record Tally(int added, int changed, int unchanged) {

    /** Nothing done. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** Both counts together. */
    public Tally plus(Tally other) {
        return new Tally(added + other.added, changed + other.changed, unchanged + other.unchanged);
    }
}
