package org.fengqiao.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.organisation.Jurisdiction;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.organisation.Units;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Component;

/** Where a dispute arose: which villages a user may register for, and which one is proposed. */
@Component
public class Place {

    private final Units units;
    private final Jurisdiction jurisdiction;
    private final CurrentUsers users;

    Place(Units units, Jurisdiction jurisdiction, CurrentUsers users) {
        this.units = units;
        this.jurisdiction = jurisdiction;
        this.users = users;
    }

    /** The village that was written. @throws FieldsRefused when there is none, or the user may not register there */
    Unit village(String written) {
        var village = jurisdiction
                .village(written)
                .orElseThrow(() -> new FieldsRefused(
                        "village", "本县没有这个村（社区），请从列表中选择。", "There is no such village in this county."));
        if (village.endedOn().isPresent() || jurisdiction.isWithoutCommittee(village.code())) {
            throw new FieldsRefused(
                    "village",
                    "这个村（社区）或者它的调委会已经撤销，请选择并入后的村（社区）。",
                    "This village or its committee was dissolved; choose the village into which it was merged.");
        }
        var township = townshipOf(village.code());
        if (users.find().filter(user -> !user.sees(township)).isPresent()) {
            throw new FieldsRefused("village", "您只能登记本乡镇的纠纷。", "You may register disputes of your own township only.");
        }
        return village;
    }

    /** Any village of the county, also one that the user may not register for. @throws FieldsRefused when there is none */
    Unit anyVillage(String written) {
        return village(written, "village");
    }

    /** Code of the township of a village. */
    String townshipOf(String village) {
        return jurisdiction
                .townshipOf(village(village, "village").code())
                .orElseThrow()
                .code();
    }

    /** Code of the county. */
    String county() {
        return jurisdiction.county().code();
    }

    /** The villages that the user may choose from, by code. */
    public List<Unit> choices() {
        return units.findByLevelOrderByCode(UnitLevel.VILLAGE).stream()
                .filter(village -> village.endedOn().isEmpty())
                .filter(village -> users.find()
                        .map(user -> user.sees(village.parentCode().orElse("")))
                        .orElse(true))
                .toList();
    }

    /** The user's own village, if the user belongs to a village's committee. */
    public Optional<String> proposed() {
        return users.find().map(CurrentUser::committees).stream()
                .flatMap(committees -> committees.stream())
                .flatMap(committee -> Stream.of(committee.replaceFirst("^C", "")))
                .filter(unit -> jurisdiction.village(unit).isPresent())
                .sorted()
                .findFirst();
    }

    /** A township's name, for a list of villages. */
    public String nameOf(String unit) {
        return units.findByCode(unit).map(Unit::name).orElse("");
    }

    private Unit village(String written, String field) {
        return jurisdiction
                .village(written)
                .orElseThrow(() ->
                        new FieldsRefused(field, "本县没有这个村（社区），请从列表中选择。", "There is no such village in this county."));
    }
}
