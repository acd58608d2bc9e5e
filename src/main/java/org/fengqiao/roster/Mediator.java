package org.fengqiao.roster;

import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A people's mediator: a member of a committee, or hired by it (People's Mediation Law art. 13). */
@Entity
public class Mediator extends Person {

    static final String LOGIN = "[a-z][a-z0-9._-]{1,31}";

    private String committeeCode;
    private boolean fullTime;
    private int presidingYears;
    private @Nullable String loginId;

    @SuppressWarnings("NullAway.Init")
    protected Mediator() {}

    Mediator(
            PersonDetails details,
            String committeeCode,
            boolean fullTime,
            int presidingYears,
            @Nullable String loginId) {
        super(details);
        if (loginId != null && !loginId.matches(LOGIN)) {
            throw new IllegalArgumentException("no login id: " + loginId);
        }
        this.committeeCode = committeeCode;
        this.fullTime = fullTime;
        this.presidingYears = presidingYears;
        this.loginId = loginId;
    }

    /** Code of the committee; the engine's group id. */
    public String committeeCode() {
        return committeeCode;
    }

    void moveTo(String committee) {
        committeeCode = committee;
    }

    /** Whether mediating is the person's whole occupation. */
    public boolean fullTime() {
        return fullTime;
    }

    /** For how many years the person has presided over sessions; 0 where none is recorded. */
    public int presidingYears() {
        return presidingYears;
    }

    /** The login id of those who work in the system themselves. */
    public Optional<String> loginId() {
        return Optional.ofNullable(loginId);
    }

    /** Works in the system from now on. */
    void workUnder(String login) {
        loginId = login;
    }

    @Override
    Map<String, @Nullable Object> row() {
        var row = super.row();
        row.put("committee_code", committeeCode);
        row.put("full_time", fullTime);
        row.put("presiding_years", presidingYears);
        row.put("login_id", loginId);
        return row;
    }
}
