package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.PartyKind;
import org.fengqiao.casefile.Side;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.FormInputs;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyFieldsTest {

    private final CaseFile file = aCase().open();

    @Test
    void whatIsPostedIsWrittenBesideTheName() {
        write(Map.of("applicantPhone", "19900000001", "applicantAddress", "桃源村一组", "applicantAgent", "陈小山"));

        var applicant = file.party(Side.APPLICANT);
        assertThat(applicant.name()).isEqualTo("陈大山");
        assertThat(applicant.phone()).isEqualTo("19900000001");
        assertThat(applicant.address()).isEqualTo("桃源村一组");
        assertThat(applicant.agent()).isEqualTo("陈小山");
    }

    @Test
    void aPartyThatNeedsAGuardianHasOne() {
        assertThatThrownBy(() -> write(Map.of("respondentNeedsGuardian", true)))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("respondentGuardian"));

        write(Map.of("respondentNeedsGuardian", true, "respondentGuardian", "刘老三"));
        assertThat(file.party(Side.RESPONDENT).guardian()).isEqualTo("刘老三");
    }

    @Test
    @Proves(value = "R02", at = "CaseFile")
    void anAdultsGuardianIsRefusedByTheFormTooUnlessTheAdultCannotJudge() {
        var adult = Map.<String, Object>of(
                "respondentIdNumber", "990100199001011234",
                "respondentNeedsGuardian", true,
                "respondentGuardian", "刘老三");
        assertThatThrownBy(() -> write(adult))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("respondentGuardian"));

        var incapable = new HashMap<String, Object>(adult);
        incapable.put("respondentLacksCapacity", true);
        write(incapable);

        assertThat(file.party(Side.RESPONDENT).lacksCapacity()).isTrue();
    }

    @Test
    void whichFurtherPartyLacksAGuardianIsSaidByItsPosition() {
        var child = FormInputs.with(FormInputs.thirdParty("李小草"), Map.of("furtherOneIdNumber", "990100202001011239"));

        assertThatThrownBy(() -> write(child)).isInstanceOfSatisfying(FieldsRefused.class, refused -> {
            assertThat(refused.errors()).extracting("field").containsExactly("furtherOneGuardian");
            assertThat(refused.getMessage()).contains("第3名当事人（第三人）").doesNotContain("李小草");
        });
    }

    @Test
    void aGuardianNobodyNeedsIsNotKept() {
        write(Map.of("respondentNeedsGuardian", false, "respondentGuardian", "刘老三"));

        assertThat(file.party(Side.RESPONDENT).guardian()).isNull();
    }

    @Test
    void aPartyMayTurnOutToBeAnOrganisation() {
        write(Map.of("respondentKind", "ORGANISATION"));

        assertThat(file.party(Side.RESPONDENT).kind()).isEqualTo(PartyKind.ORGANISATION);
    }

    @Test
    void anIdentityNumberIsChecked() {
        assertThatThrownBy(() -> write(Map.of("applicantIdNumber", "110105194912310021")))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("applicantIdNumber"));
    }

    @Test
    void whatTheFileHoldsIsShownAgain() {
        write(Map.of("applicantPhone", "19900000001", "respondentNeedsGuardian", true, "respondentGuardian", "刘老三"));

        assertThat(PartyFields.prefill(file))
                .containsEntry("applicantKind", "PERSON")
                .containsEntry("applicantPhone", "19900000001")
                .containsEntry("applicantNeedsGuardian", false)
                .containsEntry("respondentNeedsGuardian", true)
                .containsEntry("respondentGuardian", "刘老三")
                .doesNotContainKey("applicantName");
    }

    @Test
    void aSideOfWhichOnlyTheNameIsKnownIsMissing() {
        assertThat(PartyFields.missing(file)).isTrue();

        write(Map.of("applicantPhone", "19900000001"));
        assertThat(PartyFields.missing(file)).isTrue();

        write(Map.of("applicantPhone", "19900000001", "respondentAddress", "桃源村二组"));
        assertThat(PartyFields.missing(file)).isFalse();
    }

    @Test
    void othersAreWrittenInTheirGroups() {
        write(
                Map.of("furtherParties", "2", "peopleInvolved", 6),
                further("One", "APPLICANT", "陈小山"),
                further("Two", "THIRD_PARTY", "王五"));

        assertThat(file.partiesInOrder()).extracting(PartyDetails::name).containsExactly("陈大山", "刘水生", "陈小山", "王五");
        assertThat(file.partiesInOrder()).extracting(PartyDetails::side).last().isEqualTo(Side.THIRD_PARTY);
        assertThat(file.peopleInvolved()).isEqualTo(6);
    }

    @Test
    void aSecondVisitMendsAndDoesNotDouble() {
        write(
                Map.of("furtherParties", "2", "peopleInvolved", 6),
                further("One", "APPLICANT", "陈小山"),
                further("Two", "THIRD_PARTY", "王五"));
        var shown = new HashMap<String, Object>();
        PartyFields.prefill(file).forEach((field, value) -> {
            if (value != null) {
                shown.put(field, value);
            }
        });
        assertThat(shown)
                .containsEntry("furtherParties", "2")
                .containsEntry("peopleInvolved", 6)
                .containsEntry("furtherTwoSide", "THIRD_PARTY")
                .containsEntry("furtherTwoName", "王五")
                .doesNotContainKey("furtherThreeKind");

        shown.put("furtherTwoPhone", "19900000003");
        write(shown);

        assertThat(file.partiesInOrder()).hasSize(4).last().satisfies(third -> assertThat(third.phone())
                .isEqualTo("19900000003"));
    }

    @Test
    void fewerThanBeforeTakesTheLastAway() {
        write(
                Map.of("furtherParties", "2", "peopleInvolved", 6),
                further("One", "APPLICANT", "陈小山"),
                further("Two", "THIRD_PARTY", "王五"));

        write(Map.of("furtherParties", "1", "peopleInvolved", 3), further("One", "THIRD_PARTY", "王五"));

        assertThat(file.partiesInOrder()).extracting(PartyDetails::name).containsExactly("陈大山", "刘水生", "王五");
        assertThat(file.peopleInvolved()).isEqualTo(3);
    }

    @Test
    void aFormFromBeforeItAskedLeavesTheOthers() {
        write(Map.of("furtherParties", "1", "peopleInvolved", 5), further("One", "THIRD_PARTY", "王五"));

        write(Map.of("applicantPhone", "19900000001"));

        assertThat(file.partiesInOrder()).hasSize(3);
        assertThat(file.peopleInvolved()).isEqualTo(5);
    }

    @Test
    void whatTheFormDoesNotShowIsLeft() {
        var many = new ArrayList<>(file.partiesInOrder());
        List.of("一", "二", "三", "四", "五").forEach(each -> many.add(PartyDetails.named(Side.APPLICANT, "陈" + each)));
        file.describeParties(many);
        assertThat(PartyFields.prefill(file))
                .containsEntry("furtherParties", "3")
                .containsEntry("furtherThreeName", "陈三");

        write(
                Map.of("furtherParties", "3", "peopleInvolved", 9),
                further("One", "APPLICANT", "陈一"),
                further("Two", "APPLICANT", "陈二"),
                further("Three", "RESPONDENT", "陈三"));

        assertThat(file.partiesInOrder())
                .extracting(PartyDetails::name)
                .containsExactly("陈大山", "刘水生", "陈一", "陈二", "陈三", "陈四", "陈五");
    }

    @ParameterizedTest
    @CsvSource({
        "furtherOneName,' ',furtherOneName",
        "furtherOneSide,' ',furtherOneSide",
        "furtherOneSide,WITNESS,furtherOneSide",
        "furtherOneKind,' ',furtherOneKind",
        "furtherOneIdNumber,990100199001011235,furtherOneIdNumber",
        "furtherOnePhone,abc,furtherOnePhone",
        "furtherOneNeedsGuardian,true,furtherOneGuardian",
        "furtherOneName,刘水生,furtherOneName",
        "furtherParties,4,furtherParties",
        "furtherParties,x,furtherParties",
        "peopleInvolved,2,peopleInvolved",
        "peopleInvolved,' ',peopleInvolved"
    })
    void anOpenedGroupIsFilledIn(String field, String value, String named) {
        var changed = new HashMap<String, Object>(Map.of("furtherParties", "1", "peopleInvolved", 3));
        changed.putAll(further("One", "THIRD_PARTY", "王五"));
        changed.put(field, value);

        assertThatThrownBy(() -> write(changed))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly(named));
        assertThat(file.partiesInOrder()).hasSize(2);
    }

    @Test
    void oneIdentityNumberStandsOnOneSideOnly() {
        var same = "990100199001011234";

        assertThatThrownBy(() -> write(
                        Map.of("furtherParties", "1", "peopleInvolved", 3, "applicantIdNumber", same),
                        further("One", "RESPONDENT", "王五"),
                        Map.of("furtherOneIdNumber", same)))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("furtherOneIdNumber"));
        assertThatThrownBy(() -> write(
                        Map.of("furtherParties", "2", "peopleInvolved", 4),
                        further("One", "RESPONDENT", "王五"),
                        Map.of("furtherOneIdNumber", same),
                        further("Two", "APPLICANT", "赵六"),
                        Map.of("furtherTwoIdNumber", same)))
                .hasMessageContaining("同一人不能既是乙方又是甲方");
    }

    @Test
    void anotherOfWhomOnlyTheNameIsKnownIsMissing() {
        write(
                Map.of(
                        "applicantPhone", "19900000001",
                        "respondentPhone", "19900000002",
                        "furtherParties", "1",
                        "peopleInvolved", 3),
                further("One", "THIRD_PARTY", "王五"));

        assertThat(PartyFields.missing(file)).isTrue();
    }

    private static Map<String, Object> further(String group, String side, String name) {
        return Map.of(
                "further" + group + "Side",
                side,
                "further" + group + "Name",
                name,
                "further" + group + "Kind",
                "PERSON");
    }

    @SafeVarargs
    private void write(Map<String, ?>... posted) {
        var fields = new HashMap<String, Object>(Map.of("applicantKind", "PERSON", "respondentKind", "PERSON"));
        for (var each : posted) {
            fields.putAll(each);
        }
        PartyFields.write(file, new FormFields(fields));
    }
}
