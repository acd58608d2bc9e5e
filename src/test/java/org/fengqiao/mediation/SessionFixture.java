package org.fengqiao.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseFixture;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Sessions, terms and a book without a database; a test states only what it is about. All people are invented. */
final class SessionFixture {

    /** The day of {@link CaseFixture#NOW}. */
    static final LocalDate TODAY = LocalDate.ofInstant(CaseFixture.NOW, CaseFile.ZONE);

    static final Clock CLOCK = Clock.fixed(CaseFixture.NOW, CaseFile.ZONE);

    private SessionFixture() {}

    static HeldSession heldOn(LocalDate day) {
        return new HeldSession(
                day,
                Venue.of(SessionMode.IN_PERSON, null, "村委会调解室"),
                new Attendance("陈大山、刘水生", null),
                "双方各自陈述，分歧在排水沟归谁清理。");
    }

    static PlannedSession plannedFor(LocalDate day) {
        return new PlannedSession(day, LocalTime.of(9, 0), Venue.of(SessionMode.IN_PERSON, null, "镇调解室"), true, null);
    }

    static AgreementTerms terms(AgreementForm form, boolean atOnce, @Nullable LocalDate by) {
        return new AgreementTerms(form, "刘水生三日内清理排水沟，费用各半。", null, atOnce, by, null);
    }

    static AgreementTerms oral() {
        return terms(AgreementForm.ORAL, true, null);
    }

    static SessionBook book() {
        return new SessionBook(new ListedSessions(), new ListedOutcomes(), CLOCK);
    }

    private static final class ListedSessions implements MediationSessions {

        private final List<MediationSession> all = new ArrayList<>();

        @Override
        public MediationSession save(MediationSession session) {
            all.add(session);
            return session;
        }

        @Override
        public List<MediationSession> findByAtNumberAndStruckAtIsNullOrderById(CaseNumber number) {
            return List.copyOf(all);
        }
    }

    private static final class ListedOutcomes implements SessionOutcomes {

        private final List<SessionOutcome> all = new ArrayList<>();

        @Override
        public SessionOutcome save(SessionOutcome outcome) {
            all.add(outcome);
            return outcome;
        }

        @Override
        public List<SessionOutcome> findByAtNumberAndStruckAtIsNullOrderById(CaseNumber number) {
            return List.copyOf(all);
        }
    }

    static final class ListedNotices implements RightsNotices {

        private final List<RightsNotice> all = new ArrayList<>();

        void give(CaseFile file) {
            save(new RightsNotice(RoundAtTier.of(file), Openness.OPEN, "village1", CaseFixture.NOW));
        }

        @Override
        public RightsNotice save(RightsNotice notice) {
            all.add(notice);
            return notice;
        }

        @Override
        public Optional<RightsNotice> findByAt(RoundAtTier at) {
            return all.stream().filter(each -> each.at().equals(at)).findFirst();
        }
    }
}
