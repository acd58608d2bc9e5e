package org.fengqiao.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.Trigger;

/**
 * Keeps what the product would do by the clock on the wall (reminders, figures, retention, the audit's chain) until the
 * replay's day has its round. Whatever a module schedules is there, without being named here.
 */
final class HeldSchedule implements TaskScheduler, DailyDuties {

    private final List<Runnable> duties = new ArrayList<>();

    @Override
    public synchronized void run() {
        List.copyOf(duties).forEach(Runnable::run);
    }

    private synchronized ScheduledFuture<?> hold(Runnable task) {
        duties.add(task);
        return new Held();
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
        return hold(task);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, Instant startTime) {
        return hold(task);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Instant startTime, Duration period) {
        return hold(task);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Duration period) {
        return hold(task);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Instant startTime, Duration delay) {
        return hold(task);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Duration delay) {
        return hold(task);
    }

    /** Never done: it comes again with each round. */
    private static final class Held extends CompletableFuture<Object> implements ScheduledFuture<Object> {
        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }
}
