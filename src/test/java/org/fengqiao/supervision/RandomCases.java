package org.fengqiao.supervision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Case files of any shape that the tables take, written past every rule; their moments lie around midnight in China too. */
final class RandomCases {

    private static final String[] CATEGORIES = {"01", "02", "1001", "12", "99"};
    private static final String[] SOURCES = {
        "APPLICATION", "OWN_INITIATIVE", "ENTRUSTED_BY_COURT", "ENTRUSTED_BY_POLICE", "ENTRUSTED_BY_OTHER"
    };
    private static final String[] CHANNELS = {"WALK_IN", "HOME_VISIT", "GRID_WORKER", "ENTERPRISE_SQUAD", "ONLINE"};
    private static final String[] TIERS = {"VILLAGE", "TOWNSHIP", "COUNTY"};
    private static final String[] ENDINGS = {
        "AGREEMENT", "AGREEMENT", "AGREEMENT", "ROUTES_GIVEN", "WITHDRAWN", "NOT_ACCEPTED", "VOIDED", "MERGED"
    };
    private static final String[] COMMITTEES = {
        "C990100101201", "C990100101", "C990100", "C990100199", "C990100199201", "H09", "Q009", "S009"
    };
    private static final String[] MODES = {"IN_PERSON", "ONLINE", "PHONE"};

    private final JdbcClient jdbc;
    private final Random random;

    RandomCases(JdbcClient jdbc, Random random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    List<String> add(int cases) {
        committeesOfEveryKind();
        var numbers = new ArrayList<String>();
        for (var at = 0; at < cases; at++) {
            var number = "ZZ-%04d-%05d".formatted(1000 + random.nextInt(9000), at);
            add(number, at % 101 == 100 ? "990100102" : "990100101");
            numbers.add(number);
        }
        return numbers;
    }

    private void committeesOfEveryKind() {
        jdbc.sql("insert into organisation_unit (code, name, short_name, level, parent_code) values"
                        + " ('990100199', '试街道', '试', 'TOWNSHIP', '990100'), ('990100199201', '试社区', '试', 'VILLAGE', '990100199')"
                        + " on conflict do nothing")
                .update();
        jdbc.sql(
                        "insert into committee (code, name, kind, unit_code, fields) values ('H09', '试行业调委会', 'COUNTY_INDUSTRY', '990100', '{02}'),"
                                + " ('Q009', '试企业调委会', 'ENTERPRISE', '990100101', '{}'), ('S009', '试社会调委会', 'SOCIAL', '990100101', '{}'),"
                                + " ('C990100199', '试街道调委会', 'TOWNSHIP', '990100199', '{}'),"
                                + " ('C990100199201', '试社区调委会', 'VILLAGE', '990100199201', '{}') on conflict do nothing")
                .update();
    }

    private void add(String number, String township) {
        var registered =
                OffsetDateTime.of(2025, 1, 1, 15, 30, 0, 0, ZoneOffset.UTC).plusMinutes(random.nextInt(700 * 24 * 60));
        var closed = random.nextInt(4) == 0 ? null : registered.plusMinutes(random.nextInt(90 * 24 * 60));
        var ending = closed == null ? null : any(ENDINGS);
        var round = 1 + random.nextInt(2);
        jdbc.sql(
                        "insert into case_file (case_number, version, official_number, category, source, channel, village, township,"
                                + " across_townships, facts, amount, applied_at, registered_at, registered_by, tier, standing, round,"
                                + " people_involved, ending, closed_at) values (?, 0, ?, ?, ?, ?, ?, ?, false, 'x', null, ?, ?, 'x', ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        number,
                        number,
                        any(CATEGORIES),
                        any(SOURCES),
                        any(CHANNELS),
                        township + "201",
                        township,
                        registered,
                        registered,
                        any(TIERS),
                        closed == null ? any(new String[] {"OPEN", "SETTLED"}) : "CLOSED",
                        round,
                        2 + random.nextInt(20),
                        ending,
                        closed))
                .update();
        parties(number);
        stages(number, round, registered);
        agreement(number, round, registered.toLocalDate());
        others(number, round, registered);
    }

    private void parties(String number) {
        for (var side : List.of("APPLICANT", "RESPONDENT")) {
            jdbc.sql("insert into party (case_number, side, kind, name) values (?, ?, ?, 'x')")
                    .params(number, side, random.nextInt(4) == 0 ? "ORGANISATION" : "PERSON")
                    .update();
        }
        for (var at = 0; at < random.nextInt(4); at++) {
            jdbc.sql(
                            "insert into case_mediator (case_number, position, person_id, name, committee, tier, round, reason)"
                                    + " values (?, ?, 'x', 'x', ?, ?, 1, 'x')")
                    .params(number, at, any(COMMITTEES), any(TIERS))
                    .update();
        }
    }

    private void stages(String number, int round, OffsetDateTime registered) {
        var at = registered;
        for (var in = 1; in <= round; in++) {
            for (var stage : List.of(
                    "onSiteMediation",
                    "ledgerEntry",
                    "townshipMediation",
                    "settlement",
                    "followUpCheck",
                    "caseClosing")) {
                if (random.nextInt(4) > 0) {
                    jdbc.sql("insert into stage_clock (case_number, round, stage, entered_at) values (?, ?, ?, ?)")
                            .params(number, in, stage, at)
                            .update();
                    at = at.plusMinutes(1 + random.nextInt(20 * 24 * 60));
                }
            }
        }
    }

    private void agreement(String number, int round, LocalDate day) {
        if (random.nextInt(3) == 0) {
            return;
        }
        var written = random.nextBoolean();
        var effect = random.nextInt(4) > 0;
        var signed = written && effect ? day : null;
        jdbc.sql(
                        "insert into settlement_agreement (version, case_number, round, form, content, amount, performed_at_once, perform_by,"
                                + " agreed_on, applicant_signed_on, respondent_signed_on, mediator_signed_on, sealed_on, effective_on, performance,"
                                + " recorded_at) values (0, ?, ?, ?, 'x', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())")
                .params(Arrays.asList(
                        number,
                        round,
                        written ? "WRITTEN" : "ORAL",
                        random.nextBoolean() ? random.nextInt(100_000) / 100.0 : null,
                        !written,
                        written ? day.plusDays(9) : null,
                        day,
                        signed,
                        signed,
                        signed,
                        signed,
                        effect ? day : null,
                        effect && random.nextBoolean() ? any(new String[] {"PERFORMED", "REFUSED"}) : null))
                .update();
    }

    private void others(String number, int round, OffsetDateTime at) {
        var day = at.toLocalDate();
        for (var visit = 1; visit <= random.nextInt(3); visit++) {
            jdbc.sql(
                            "insert into follow_up_visit (version, case_number, round, visit_no, planned_for, visited_on, satisfaction, wish,"
                                    + " visited_by, recorded_at) values (0, ?, ?, ?, ?, ?, ?, 'NONE', 'x', ?)")
                    .params(Arrays.asList(
                            number,
                            round,
                            visit,
                            day.plusDays(30),
                            day.plusDays(25 + random.nextInt(10)),
                            random.nextBoolean() ? 1 + random.nextInt(5) : null,
                            at.plusDays(30L + visit)))
                    .update();
        }
        if (random.nextInt(3) == 0) {
            jdbc.sql(
                            "insert into handover (version, case_number, round, from_tier, to_tier, cause, handed_at, received_by, received_at, hard_case)"
                                    + " values (0, ?, 1, 'VILLAGE', 'TOWNSHIP', 'x', ?, 'x', ?, ?)")
                    .params(number, at, at, random.nextBoolean())
                    .update();
        }
        if (random.nextInt(4) == 0) {
            jdbc.sql(
                            "insert into risk_report (version, case_number, kind, seen, measures, raised_by, raised_at, reported_to, reported_on,"
                                    + " answered_on, answer, contained) values (0, ?, ?, 'x', 'x', 'x', ?, 'x', ?, ?, 'x', ?)")
                    .params(
                            number,
                            any(new String[] {"SELF_HARM", "MASS_EVENT", "CRIMINAL", "MASS_BRAWL"}),
                            at,
                            day,
                            day,
                            random.nextBoolean())
                    .update();
        }
        confirmation(number, round, day);
        sessions(number, day);
    }

    private void sessions(String number, LocalDate day) {
        for (var at = 1; at <= random.nextInt(3); at++) {
            var struck = random.nextInt(4) == 0;
            jdbc.sql(
                            "insert into mediation_session (case_number, round, tier, session_no, held_on, mode, place, present, notes,"
                                    + " recorded_by, recorded_at, struck_at, struck_by) values (?, 1, 'VILLAGE', ?, ?, ?, 'x', 'x', 'x', 'x',"
                                    + " now(), ?, ?)")
                    .params(Arrays.asList(
                            number, at, day, any(MODES), struck ? day.atStartOfDay() : null, struck ? "x" : null))
                    .update();
        }
        for (var kind : List.of("JUDGMENT_UPHELD", "PAYMENT_ORDER", "MASS_EVENT", "PETITION", "PETITION")) {
            if (random.nextInt(6) == 0) {
                jdbc.sql("insert into agreement_aftermath (case_number, kind, happened_on, recorded_by, recorded_at)"
                                + " values (?, ?, ?, 'x', now()) on conflict do nothing")
                        .params(number, kind, day.plusDays(random.nextInt(200)))
                        .update();
            }
        }
        if (random.nextInt(3) == 0) {
            jdbc.sql("insert into expert_request (version, case_number, expert, question, due_on, asked_by, asked_at)"
                            + " values (0, ?, 'x', 'x', ?, 'x', now())")
                    .params(number, day)
                    .update();
            jdbc.sql("update case_file set mobile_room = true where case_number = ?")
                    .param(number)
                    .update();
        }
    }

    private void confirmation(String number, int round, LocalDate day) {
        if (random.nextInt(3) == 0) {
            jdbc.sql(
                            "insert into judicial_confirmation (version, case_number, round, effective_on, must_inform, applied_on, court,"
                                    + " outcome, ended_on) values (0, ?, ?, ?, false, ?, 'x', ?, ?)")
                    .params(number, round, day, day, any(new String[] {"CONFIRMED", "WITHDRAWN"}), day)
                    .update();
        }
    }

    private String any(String[] options) {
        return options[random.nextInt(options.length)];
    }
}
