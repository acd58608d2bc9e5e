package org.fengqiao.rehearsal.sandbox;

import java.util.ArrayList;
import java.util.List;

/** What a play of a draft had to assume, for the reader to judge. */
final class Assumptions {

    private Assumptions() {}

    static List<CaseResult.Note> of(FreePlay play) {
        var notes = new ArrayList<CaseResult.Note>();
        for (var place : play.parts().unknown()) {
            var name = named(play, place);
            notes.add(new CaseResult.Note(
                    "“" + name + "”当时没有办过，重演时当作办了、没有留下结果。",
                    "“" + name + "” was never done in this case; it is taken as done without a result."));
        }
        for (var event : play.unheard()) {
            var place = event.place();
            var name = place == null ? event.run().process() : named(play, place);
            notes.add(new CaseResult.Note(
                    "当时发生的“" + name + "”，在草稿里没有步骤接收。",
                    "“" + name + "” happened then; no step of the draft takes it up."));
        }
        if (!play.withoutAnswer().isEmpty()) {
            notes.add(
                    new CaseResult.Note(
                            "没有答案的任务当作立即、空白地办完，是非判断按“否”走，不计所需时间。",
                            "Tasks without an answer are taken as done at once and left empty, what is yes or no as no; the time they need is not counted."));
        }
        return notes;
    }

    private static String named(FreePlay play, Place place) {
        var name = play.flows().name(place.process(), place.element());
        return name.isEmpty() ? place.element() : name;
    }
}
