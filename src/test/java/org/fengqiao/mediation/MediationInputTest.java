package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;
import static org.fengqiao.mediation.SessionFixture.TODAY;
import static org.fengqiao.mediation.SessionFixture.plannedFor;
import static org.fengqiao.mediation.SessionFixture.terms;
import static org.fengqiao.organisation.DisputeCategory.NEIGHBOURS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.casefile.CaseFixture;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediationInputTest {

    @Proves(value = "R06", at = "Attendance")
    @Proves(value = "R20", at = "Venue")
    @Test
    void theMobileRoomSaysWhereItGoesAndNoOtherModeDoes() {
        assertRefused("mobilePlace", () -> Venue.of(SessionMode.MOBILE, null, "一组晒坝"));
        assertThat(Venue.of(SessionMode.MOBILE, MobilePlace.COURTYARD, "一组晒坝").inWords())
                .isEqualTo("流动调解（院坝），一组晒坝");
        assertThat(Venue.of(SessionMode.PHONE, MobilePlace.FIELD, "电话").mobilePlace())
                .isNull();
    }

    @Test
    void othersTakePartOnlyWithConsent() {
        assertRefused("invitedConsent", () -> Attendance.of("陈大山、刘水生", "陈大山的舅舅", false));

        assertThat(Attendance.of("陈大山、刘水生", "陈大山的舅舅", true).invited()).isEqualTo("陈大山的舅舅");
        assertThat(Attendance.of("陈大山、刘水生", " ", false).invited()).isNull();
    }

    @Test
    void aSessionNeedsPeople() {
        assertRefused("present", () -> Attendance.of(" ", null, false));
    }

    @Test
    void aRecordSaysSomething() {
        var people = new Attendance("陈大山、刘水生", null);

        assertRefused("notes", () -> new HeldSession(TODAY, Venue.of(SessionMode.PHONE, null, "电话"), people, "。"));
        assertRefused(
                "notes",
                () -> new HeldSession(TODAY, Venue.of(SessionMode.PHONE, null, "电话"), people, "调".repeat(5001)));
        assertRefused(
                "notes", () -> new HeldSession(TODAY, Venue.of(SessionMode.PHONE, null, "电话"), people, "有一个\0字符"));
        assertRefused("place", () -> new HeldSession(TODAY, Venue.of(SessionMode.PHONE, null, ""), people, "双方各自陈述。"));
        assertThatCode(() -> new HeldSession(TODAY, Venue.of(SessionMode.PHONE, null, "电话"), people, "𠮷家院墙🧱倒了"))
                .doesNotThrowAnyException();
    }

    @Test
    void bothSidesKnowOfAnAppointment() {
        assertRefused(
                "bothNotified",
                () -> new PlannedSession(
                        TODAY, LocalTime.of(9, 0), Venue.of(SessionMode.ONLINE, null, "一号线上调解室"), false, null));
    }

    @Test
    void anAppointmentIsFromTodayForAYear() {
        var here = RoundAtTier.of(aCase().open());

        assertRefused("sessionOn", () -> appoint(here, TODAY.minusDays(1)));
        assertRefused("sessionOn", () -> appoint(here, TODAY.plusYears(1).plusDays(1)));
        assertThat(appoint(here, TODAY).startsAt()).isEqualTo(TODAY.atTime(9, 0));
        assertThat(appoint(here, TODAY.plusYears(1)).startsAt())
                .isEqualTo(TODAY.plusYears(1).atTime(9, 0));
    }

    private static Appointment appoint(RoundAtTier here, LocalDate day) {
        return new Appointment(here, plannedFor(day), "township1", CaseFixture.NOW);
    }

    @Test
    void anAgreementHasContent() {
        assertRefused("agreementContent", () -> new AgreementTerms(AgreementForm.ORAL, " ", null, true, null, null));
        assertRefused("agreementContent", () -> new AgreementTerms(AgreementForm.ORAL, "同意", null, true, null, null));
    }

    @Test
    void whatIsStillToBePerformedHasALastDay() {
        assertRefused("performBy", () -> terms(AgreementForm.WRITTEN, false, null));
        assertThat(terms(AgreementForm.WRITTEN, true, TODAY).performBy()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1000000000.01", "1.001"})
    void anAmountIsMoney(String amount) {
        assertRefused(
                "amount",
                () -> new AgreementTerms(AgreementForm.WRITTEN, "刘水生赔偿陈大山。", new BigDecimal(amount), true, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "1200.00", "1E3", "1000000000"})
    void anAmountIsTaken(String amount) {
        assertThatCode(() -> new AgreementTerms(
                        AgreementForm.WRITTEN, "刘水生赔偿陈大山。", new BigDecimal(amount), true, null, null))
                .doesNotThrowAnyException();
    }

    @Proves(value = "R13", at = "WrittenForm")
    @ParameterizedTest
    @EnumSource(DisputeCategory.class)
    void writingIsDemandedForLabourLandAndMedicalOnly(DisputeCategory category) {
        var demanded = EnumSet.of(
                DisputeCategory.WAGE_ARREARS,
                DisputeCategory.OTHER_LABOUR,
                DisputeCategory.FOREST_AND_LAND,
                DisputeCategory.MEDICAL);
        var law = new WrittenForm(false, false);
        var oral = terms(AgreementForm.ORAL, false, TODAY);

        assertThat(law.demandedBy(category).isPresent()).isEqualTo(demanded.contains(category));
        if (demanded.contains(category)) {
            assertRefused("agreementForm", () -> law.require(category, oral, WritingWanted.NO));
        } else {
            law.require(category, oral, WritingWanted.NO);
        }
        law.require(category, terms(AgreementForm.WRITTEN, false, TODAY), WritingWanted.NO);
    }

    @Test
    @Proves(value = "R13", at = "WrittenForm")
    void writingIsDemandedWhereAPartyWantsItWhereItIsNotPerformedAtOnceAndInAHardCase() {
        var county = new WrittenForm(true, true);
        var atOnce = terms(AgreementForm.ORAL, true, null);
        var later = terms(AgreementForm.ORAL, false, TODAY);

        county.require(NEIGHBOURS, atOnce, WritingWanted.NO);
        assertRefused("agreementForm", () -> county.require(NEIGHBOURS, later, WritingWanted.NO));
        assertRefused("agreementForm", () -> county.require(NEIGHBOURS, atOnce, new WritingWanted(true, false)));
        assertRefused("agreementForm", () -> county.require(NEIGHBOURS, atOnce, new WritingWanted(false, true)));
        new WrittenForm(true, false).require(NEIGHBOURS, atOnce, new WritingWanted(false, true));
    }

    @Test
    @Proves(value = "R18", at = "Instalments")
    void instalmentsAreTwoToSixEachLaterThanTheOneBeforeAndMoney() {
        assertRefused("instalments", () -> new Instalments(List.of(part(1, "5"))));
        assertRefused("instalments", () -> new Instalments(Collections.nCopies(7, part(1, "5"))));
        assertRefused("instalments", () -> new Instalments(List.of(part(2, "5"), part(2, "5"))));
        assertRefused("instalments", () -> new Instalments(List.of(part(1, "5"), part(2, "0"))));
        assertRefused("instalments", () -> new Instalments(List.of(part(1, "5"), part(2, "0.001"))));
        var two = new Instalments(List.of(part(0, "5"), part(2, "5.50")));

        assertThat(two.lastDay()).contains(TODAY.plusDays(2));
        two.require(new BigDecimal("10.5"), TODAY);
        two.require(null, TODAY);
        assertRefused("instalments", () -> two.require(new BigDecimal("10"), TODAY));
        assertRefused("instalments", () -> two.require(null, TODAY.plusDays(1)));
    }

    @Test
    void whatAPartialAgreementLeavesOpenIsSaid() {
        assertRefused("rest", () -> new OpenRest("无", RestFate.ENDS));
    }

    private static InstalmentTerm part(int days, String yuan) {
        return new InstalmentTerm(TODAY.plusDays(days), new BigDecimal(yuan));
    }

    private static void assertRefused(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                .extracting("field")
                .containsExactly(field));
    }
}
