package org.fengqiao.casefile;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.fengqiao.audit.SealedText;
import org.jspecify.annotations.Nullable;

/** What a field that a county has added to a form says of a case. The product knows its label only, not its meaning. */
@Entity
public class FurtherParticular {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private CaseNumber number;

    private String field;
    private String label;
    private String kind;
    private boolean personal;
    private SealedText content;
    private String enteredBy;
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected FurtherParticular() {}

    FurtherParticular(CaseNumber number, Entered entered, String by, Instant at) {
        this.number = number;
        this.field = entered.field();
        this.label = entered.label();
        this.kind = entered.kind();
        this.personal = entered.personal();
        this.content = SealedText.of(number.code(), entered.value());
        this.enteredBy = by;
        this.enteredAt = at;
    }

    void replace(Entered entered, String by, Instant at) {
        label = entered.label();
        kind = entered.kind();
        personal = entered.personal();
        content = SealedText.of(number.code(), entered.value());
        enteredBy = by;
        enteredAt = at;
    }

    /** Key of the field. */
    public String field() {
        return field;
    }

    /** What the form calls it. */
    public String label() {
        return label;
    }

    /** What type the form says that it has. */
    public String kind() {
        return kind;
    }

    /** Whether it says something of a person that not everybody who works on the case has to see. */
    public boolean personal() {
        return personal;
    }

    /** The value as a text: a number plain, a day as 2026-03-01, yes or no as true or false. */
    public String value() {
        return content.text();
    }

    /**
     * A value as it came in.
     *
     * @param field key of the field, at most 50 characters
     * @param label what the form calls it, at most 60
     * @param kind what type the form says that it has
     * @param personal whether it says something of a person
     * @param value as {@link FurtherParticular#value()} tells it
     */
    public record Entered(String field, String label, String kind, boolean personal, String value) {}
}
