package org.fengqiao.casefile;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.fengqiao.audit.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a user sent in, as it was accepted: the timeline, the audit and a rehearsal of changed flows read it.
 * Append-only, and sealed: whatever people type may name somebody.
 */
@Entity
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private CaseNumber number;

    private String process;
    private String element;
    private String elementName;
    private @Nullable String form;
    private String submittedBy;
    private Instant submittedAt;

    private SealedText fields;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Submission(
            CaseNumber number, SubmittedElement element, String by, Instant at, Map<String, @Nullable Object> fields) {
        this.number = number;
        this.process = element.process();
        this.element = element.element();
        this.elementName = element.name();
        this.form = element.form();
        this.submittedBy = by;
        this.submittedAt = at;
        this.fields = SealedText.of(number.code(), SentFields.write(fields));
    }

    /** Whose case. */
    public CaseNumber number() {
        return number;
    }

    /** Which step of which flow took it. */
    public SubmittedElement element() {
        return new SubmittedElement(process, element, elementName, form);
    }

    /** Login id. */
    public String submittedBy() {
        return submittedBy;
    }

    /** When it was accepted. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** Every field of the form or command; one that was sent empty is null. */
    public Map<String, @Nullable Object> fields() {
        return fields.known().map(SentFields::read).orElseGet(Map::of);
    }
}
