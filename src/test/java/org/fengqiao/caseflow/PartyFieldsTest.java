package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;

import java.util.HashMap;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.PartyKind;
import org.fengqiao.casefile.Side;
import org.fengqiao.shared.FieldsRefused;
import org.junit.jupiter.api.Test;

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

    private void write(Map<String, ?> posted) {
        var fields = new HashMap<String, Object>(Map.of("applicantKind", "PERSON", "respondentKind", "PERSON"));
        fields.putAll(posted);
        PartyFields.write(file, new FormFields(fields));
    }
}
