package org.fengqiao.assignment.web;

import org.fengqiao.assignment.Disclosure;

/**
 * What became of a declaration.
 *
 * @param stillMediates whether the person keeps the case until the committee replaces the mediator
 * @param message the same in words, for whoever declared it
 */
record DisclosureView(ConflictView conflict, String mediatorName, boolean stillMediates, String message) {

    static DisclosureView of(Disclosure taken) {
        return new DisclosureView(
                ConflictView.of(taken.conflict()),
                taken.name(),
                taken.mediates(),
                taken.mediates() ? keepsIt(taken.name()) : notAgain(taken.name()));
    }

    private static String keepsIt(String name) {
        return "已记录%s的回避申报，今后不再指定其调解本案。注意：%s目前是本案调解员，在调委会更换调解员之前仍由其承办，请尽快与调委会联系更换。".formatted(name, name)
                + "Recorded. Note that this is the case's present mediator, who keeps the case until the committee replaces him.";
    }

    private static String notAgain(String name) {
        return "已记录%s的回避申报，今后不再指定其调解本案。Recorded; this mediator will not be named for the case.".formatted(name);
    }
}
