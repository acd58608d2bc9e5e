package org.fengqiao.bench.lifecycle;

/** Something that leads cases from their registration to their closure. Many threads use it at a time. */
interface Contender {

    /**
     * One whole life.
     *
     * @throws IllegalStateException when the case did not come to its end
     */
    void live(Course course);
}
