package org.fengqiao.mediation;

import java.util.List;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Committees;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.fengqiao.staffing.StaffScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county's own code table of places where committees sit; each is kept by whoever keeps the committee's lists. */
@Service
@Transactional
public class PlaceBook {

    private final MediationPlaces places;
    private final Committees committees;

    PlaceBook(MediationPlaces places, Committees committees) {
        this.places = places;
        this.committees = committees;
    }

    /** The places of committees of which the person knows: the own one, or all of the own townships. */
    @Transactional(readOnly = true)
    public List<MediationPlace> of(CurrentUser user) {
        return places.findByClosedIsFalseOrderByCommitteeAscNameAsc().stream()
                .filter(place -> user.belongsTo(place.committee()) || isSeen(user, place))
                .toList();
    }

    private boolean isSeen(CurrentUser user, MediationPlace place) {
        return committees
                .findByCode(place.committee())
                .map(Committee::unitCode)
                .filter(unit -> user.sees(unit.substring(0, Math.min(9, unit.length()))))
                .isPresent();
    }

    /** What the committee that sits there is called; its code, where it is not on the list any more. */
    @Transactional(readOnly = true)
    public String committeeOf(MediationPlace place) {
        return committees.findByCode(place.committee()).map(Committee::name).orElse(place.committee());
    }

    /** Whether the person keeps this one. */
    @Transactional(readOnly = true)
    public boolean keeps(CurrentUser user, MediationPlace place) {
        return keeps(user, place.committee());
    }

    private boolean keeps(CurrentUser user, String committee) {
        return committees
                .findByCode(committee)
                .filter(each -> StaffScope.of(user).edits(each.unitCode()))
                .isPresent();
    }

    /** Adds one. @throws FieldsRefused where the committee is not the person's, or has a place of this name */
    public MediationPlace add(CurrentUser by, @Nullable String committee, @Nullable String name) {
        StaffScope.of(by).demandEditing();
        var whose = Texts.required("committee", "调委会", committee, 13);
        var called = Texts.required("name", "地点名称", name, 60);
        if (!keeps(by, whose)) {
            throw new FieldsRefused("committee", "没有这个调委会，或者不归您管理。", "There is no such committee, or not yours.");
        }
        if (places.existsByCommitteeAndNameAndClosedIsFalse(whose, called)) {
            throw new FieldsRefused("name", "这个调委会已有同名地点。", "The committee has a place of this name.");
        }
        return places.save(new MediationPlace(whose, called));
    }

    /** Gives one up. @throws FieldsRefused where there is none that is the person's */
    public void close(CurrentUser by, long id) {
        StaffScope.of(by).demandEditing();
        places.findByIdAndClosedIsFalse(id)
                .filter(place -> keeps(by, place))
                .orElseThrow(
                        () -> new FieldsRefused("place", "没有这个地点，或者不归您管理。", "There is no such place, or not yours."))
                .close();
    }
}
