package org.fengqiao.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A member of the county's think tank (智囊团), asked in hard and major disputes. */
@Entity
public class Expert extends Person {

    @Enumerated(EnumType.STRING)
    private ExpertOrigin origin;

    private String expertise;

    @SuppressWarnings("NullAway.Init")
    protected Expert() {}

    Expert(PersonDetails details, ExpertOrigin origin, String expertise) {
        super(details);
        this.origin = origin;
        this.expertise = expertise;
    }

    /** The group from which the person was chosen. */
    public ExpertOrigin origin() {
        return origin;
    }

    /** What the person knows best, in words. */
    public String expertise() {
        return expertise;
    }

    @Override
    Map<String, @Nullable Object> row() {
        var row = super.row();
        row.put("origin", origin.name());
        row.put("expertise", expertise);
        return row;
    }
}
