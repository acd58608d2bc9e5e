package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Four people who work at the same time, until they are told to come to an end. */
final class Clerks implements AutoCloseable {

    private static final int CLERKS = 4;

    private final Load load = new Load();
    private final ExecutorService people = Executors.newFixedThreadPool(CLERKS);

    Clerks() {
        for (var clerk = 0; clerk < CLERKS; clerk++) {
            people.submit(load::work);
        }
    }

    Load load() {
        return load;
    }

    /** Each finishes the case that he is at. */
    void finish() throws InterruptedException {
        load.finish();
        people.shutdown();
        assertThat(people.awaitTermination(3, TimeUnit.MINUTES)).isTrue();
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
