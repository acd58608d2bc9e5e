package org.fengqiao.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyDetailsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"990100199001011234", "99010019900101123 4", "99010020000229100x"})
    void anIdentityNumberWithItsCheckCharacterIsTaken(String typed) {
        assertThat(person("王小河", typed).idNumber()).hasSize(18).matches("\\d{17}[\\dX]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"990100199001011235", "990100199002301233", "12345", "99010019900101123Y", "990100189901011230"})
    void aWrongIdentityNumberIsRefusedAtItsField(String typed) {
        assertThatThrownBy(() -> person("王小河", typed))
                .isInstanceOfSatisfying(
                        FieldsRefused.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("respondentIdNumber"));
    }

    @Test
    void anIdentityNumberShowsItsAgeAndHidesItsBirthDate() {
        var number = IdentityNumber.read("f", "990100199001011234");

        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1990, 1, 1));
        assertThat(number.ageOn(LocalDate.of(2025, 12, 31))).isEqualTo(35);
        assertThat(number).hasToString("990100********1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷田明", "阿卜杜拉·买买提", "O'Brien", "青溪县利民建材有限公司（桃源店）", "㙟永"})
    void rareCharactersAndForeignNamesAreNames(String name) {
        assertThat(person(name, null).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三😀", "<script>", "a\u0000b", "  ", "\uD840"})
    void whatNoNameHoldsIsRefused(String name) {
        assertThatThrownBy(() -> person(name, null)).isInstanceOf(FieldsRefused.class);
    }

    @Test
    void anOrganisationHasNoIdentityNumber() {
        assertThatThrownBy(() -> new PartyDetails(
                        Side.APPLICANT, PartyKind.ORGANISATION, "利民公司", "990100199001011234", null, null, null, null))
                .hasMessageContaining("单位没有身份证号");
    }

    @Test
    @Proves(value = "R02", at = "PartyDetails")
    void aGuardianActsForAMinorOrForAnAdultWhoCannotJudgeAndForNobodyElse() {
        var adult = "990100199001011234";

        assertThatThrownBy(() -> withGuardian(adult, false).requireGuardianAsOf(DAY, 1))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("R02");
        assertThatThrownBy(() -> person("王伟", "99010020000229100X").requireGuardianAsOf(LocalDate.of(2016, 2, 28), 1))
                .hasMessageContaining("未满十六周岁");

        withGuardian(adult, true).requireGuardianAsOf(DAY, 1);
        withGuardian("99010020000229100X", false).requireGuardianAsOf(LocalDate.of(2018, 2, 27), 1);
        person("王伟", "99010020000229100X").requireGuardianAsOf(LocalDate.of(2016, 3, 1), 1);
        person("王伟", adult).requireGuardianAsOf(DAY, 1);
        assertThatThrownBy(() ->
                        new PartyDetails(Side.APPLICANT, PartyKind.ORGANISATION, "利民公司", null, null, null, null, "刘老三"))
                .hasMessageContaining("没有监护人");
    }

    private static PartyDetails withGuardian(String idNumber, boolean lacksCapacity) {
        return new PartyDetails(
                Side.RESPONDENT, PartyKind.PERSON, "王伟", idNumber, null, null, null, "王老三", lacksCapacity);
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByTheirNumbers() {
        var one = person("王伟", "990100199001011234");
        var other = person("王伟", "99010020000229100X");

        assertThat(one.sameAs(other)).isFalse();
        assertThat(one.sameAs(person("王伟", null))).isTrue();
        assertThat(one.sameAs(person("王大伟", "990100199001011234"))).isTrue();
    }

    @Test
    void nothingPersonalReachesALog() {
        assertThat(person("王伟", "990100199001011234").toString())
                .doesNotContain("王伟")
                .doesNotContain("1990");
    }

    private static PartyDetails person(String name, @org.jspecify.annotations.Nullable String idNumber) {
        return new PartyDetails(Side.RESPONDENT, PartyKind.PERSON, name, idNumber, null, null, null, null);
    }

    @Test
    void twoOfOneNameOnOneSideAreTwoUnlessTheirNumbersAreOne() {
        var one = person("陈大山", "990100199001011234");

        one.requireOtherThan(person("陈大山", null), what -> "furtherOne" + what);
        assertThatThrownBy(() -> one.requireOtherThan(person("陈大川", "990100199001011234"), what -> "furtherOne" + what))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("furtherOneIdNumber"));
    }

    @Test
    void twoSidesWithOneNumberAreToldAtTheNumber() {
        var one = person("王测试（虚构）", "990100199001011234");
        var other = new PartyDetails(
                Side.APPLICANT, PartyKind.PERSON, "王测试（虚构）", "990100199001011234", null, null, null, null);

        assertThatThrownBy(() -> one.requireOtherThan(other, what -> "respondent" + what))
                .hasMessageContaining("甲方和乙方的身份证号相同")
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("respondentIdNumber"));
    }

    @Test
    void aTelephoneReachesSomebodyButWhatTheFileHeldBeforeStays() {
        var short1 = withPhone("12345");
        var short2 = withPhone("1380013800");

        assertThatThrownBy(() -> short1.requirePhone(List.of(short2), 1))
                .hasMessageContaining("乙方电话不对：请填 11 位手机号（如 19900001234）")
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("respondentPhone"));
        assertThatThrownBy(() -> short1.requirePhone(List.of(), 3))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("party3Phone"));
        short1.requirePhone(List.of(short2, withPhone("12345")), 1);
        withPhone("0830-2345678").requirePhone(List.of(), 1);
    }

    private static PartyDetails withPhone(String phone) {
        return new PartyDetails(Side.RESPONDENT, PartyKind.PERSON, "王伟", null, phone, null, null, null);
    }

    @Test
    void aThirdPartysFieldsHaveTheirOwnName() {
        assertThat(PartyDetails.field(Side.THIRD_PARTY, "Phone")).isEqualTo("thirdPartyPhone");
    }
}
