package org.fengqiao.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDateTime;

/** A bar in one line that is written over where somebody watches, and a line a month where nobody does. */
final class ConsoleProgress implements YearProgress {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean watched;
    private final int planned;
    private final long began = System.nanoTime();
    private int registered;
    private int acts;
    private int closed;
    private int shownMonth;
    private int shownDay;

    ConsoleProgress(PrintStream out, boolean watched, int planned) {
        this.out = out;
        this.watched = watched;
        this.planned = planned;
    }

    @Override
    public void registered() {
        registered++;
    }

    @Override
    public void acted() {
        acts++;
    }

    @Override
    public void closed() {
        closed++;
    }

    int acts() {
        return acts;
    }

    int closedCases() {
        return closed;
    }

    Duration took() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public void at(LocalDateTime now) {
        if (watched && now.getDayOfYear() != shownDay) {
            out.print("\r" + line(now));
            out.flush();
        } else if (!watched && now.getMonthValue() != shownMonth) {
            out.println(line(now));
        }
        shownDay = now.getDayOfYear();
        shownMonth = now.getMonthValue();
    }

    private String line(LocalDateTime now) {
        var done = WIDTH * closed / Math.max(1, planned);
        return "[%s%s] %tF 登记 registered %,d 结案 closed %,d/%,d 办理 acts %,d %ds "
                .formatted(
                        "#".repeat(done),
                        ".".repeat(WIDTH - done),
                        now,
                        registered,
                        closed,
                        planned,
                        acts,
                        took().toSeconds());
    }
}
