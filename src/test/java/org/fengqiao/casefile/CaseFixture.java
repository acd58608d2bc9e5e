package org.fengqiao.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.fengqiao.organisation.DisputeCategory;

/** An accepted case with defaults; a test states only what it is about. All people are invented. */
public final class CaseFixture {

    /** The moment at which the fixture's cases are registered. */
    public static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private boolean acrossTownships;
    private boolean settledOnTheSpot;
    private DisputeCategory category = DisputeCategory.NEIGHBOURS;
    private String number = "QX-2026-00017";
    private Instant appliedAt = NOW;
    private String registeredBy = "village1";
    private Source source = Source.APPLICATION;

    private CaseFixture() {}

    public static CaseFixture aCase() {
        return new CaseFixture();
    }

    public CaseFixture acrossTownships() {
        acrossTownships = true;
        return this;
    }

    public CaseFixture settledOnTheSpot() {
        settledOnTheSpot = true;
        return this;
    }

    public CaseFixture of(DisputeCategory category) {
        this.category = category;
        return this;
    }

    public CaseFixture from(Source source) {
        this.source = source;
        return this;
    }

    public CaseFixture numbered(String number) {
        this.number = number;
        return this;
    }

    public CaseFixture appliedAt(Instant at) {
        this.appliedAt = at;
        return this;
    }

    public CaseFixture registeredBy(String login) {
        this.registeredBy = login;
        return this;
    }

    public NewCase known() {
        return new NewCase(
                category,
                source,
                Channel.WALK_IN,
                "990100101201",
                "990100101",
                acrossTownships,
                settledOnTheSpot,
                "村口水井旁",
                "排水沟堵塞，院墙进水，双方争执。",
                new BigDecimal("1200.00"),
                appliedAt,
                List.of(PartyDetails.named(Side.APPLICANT, "陈大山"), PartyDetails.named(Side.RESPONDENT, "刘水生")),
                registeredBy);
    }

    public CaseFile open() {
        return new CaseFile(
                CaseNumber.of(number), "（2026）青溪人调字第" + number.substring(number.length() - 5) + "号", known(), NOW);
    }

    public CaseFile settled() {
        var file = open();
        file.settle();
        return file;
    }

    /** Closes it as the desk would. */
    public static void close(CaseFile file) {
        file.close(NOW);
    }
}
