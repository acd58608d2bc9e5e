package org.fengqiao.assignment.web;

import org.fengqiao.assignment.Disclosure;
import org.fengqiao.shared.Label;

/**
 * What became of a declaration.
 *
 * @param stillMediates whether the person keeps the case until the committee replaces the mediator
 * @param message the same in words, for whoever declared it
 */
record DisclosureView(
        ConflictView conflict, String mediatorName, boolean stillMediates, String message, String messageEnglish) {

    static DisclosureView of(Disclosure taken) {
        var said = taken.mediates() ? keepsIt(taken.name()) : notAgain(taken.name());
        return new DisclosureView(
                ConflictView.of(taken.conflict()), taken.name(), taken.mediates(), said.chinese(), said.english());
    }

    private static Label keepsIt(String name) {
        return new Label(
                "已记录%s的回避申报，今后不再指定其调解本案。注意：%s目前是本案调解员，在调委会更换调解员之前仍由其承办，请尽快与调委会联系更换。".formatted(name, name),
                "Recorded. Note that %s is the case's present mediator and keeps it until the committee names another."
                        .formatted(name));
    }

    private static Label notAgain(String name) {
        return new Label(
                "已记录%s的回避申报，今后不再指定其调解本案。".formatted(name),
                "Recorded; %s will not be named for this case.".formatted(name));
    }
}
