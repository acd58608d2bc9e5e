package org.fengqiao.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in one line who stands against whom: {@code 陈大山、陈小山 与 刘水生，第三人 王五}. */
public final class PartyNames {

    private static final int NAMES_IN_A_LIST = 3;

    private PartyNames() {}

    /** The parties of a case; of a crowd the first few and how many there are. */
    public static String of(CaseFile file) {
        return line(file.parties(), PartyDetails::name);
    }

    /** The same where several cases stand together: who was a minor when it was registered is not named. */
    public static String onLists(CaseFile file) {
        var day = LocalDate.ofInstant(file.registeredAt(), CaseFile.ZONE);
        return line(file.parties(), party -> party.nameOnLists(day));
    }

    private static String line(List<PartyDetails> parties, Function<PartyDetails, String> name) {
        var sides =
                Side.OPPOSED.stream().map(side -> names(parties, side, name)).collect(Collectors.joining(" 与 "));
        var third = names(parties, Side.THIRD_PARTY, name);
        return third.isEmpty() ? sides : sides + "，第三人 " + third;
    }

    private static String names(List<PartyDetails> all, Side side, Function<PartyDetails, String> name) {
        var names = all.stream().filter(each -> each.side() == side).map(name).toList();
        var first = names.stream().limit(NAMES_IN_A_LIST).collect(Collectors.joining("、"));
        return names.size() > NAMES_IN_A_LIST ? first + "等 " + names.size() + " 人" : first;
    }
}
