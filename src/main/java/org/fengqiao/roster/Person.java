package org.fengqiao.roster;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;

/** Somebody whom the county has appointed to mediate or to advise. */
@MappedSuperclass
public abstract class Person {

    @Id
    private String id;

    private String name;
    private String[] specialities;
    private String[] languages;
    private String phone;
    private @Nullable LocalDate appointedOn;
    private @Nullable LocalDate leftOn;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonDetails details) {
        id = details.id();
        name = details.name();
        specialities = details.specialities().stream()
                .map(DisputeCategory::code)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        languages = details.languages().toArray(String[]::new);
        phone = details.phone();
        appointedOn = details.appointedOn();
        leftOn = details.leftOn();
    }

    /** The person's number in the county's list. */
    public String id() {
        return id;
    }

    /** The name as shown to the parties. */
    public String name() {
        return name;
    }

    /** The categories of disputes the person is good at, as the committee's public list has them. */
    public List<DisputeCategory> specialities() {
        return Arrays.stream(specialities).map(DisputeCategory::require).toList();
    }

    /** Whether the person is good at a category. */
    public boolean isGoodAt(DisputeCategory category) {
        return specialities().contains(category);
    }

    /** Languages and dialects the person speaks, in Chinese words. */
    public List<String> languages() {
        return List.of(languages);
    }

    /** Telephone number, digits only. */
    public String phone() {
        return phone;
    }

    /** First day in office, where it is recorded. */
    public Optional<LocalDate> appointedOn() {
        return Optional.ofNullable(appointedOn);
    }

    /** First day out of office; nothing while in office. */
    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    /** Whether the person is in office on a day. */
    public boolean inOfficeOn(LocalDate day) {
        return (appointedOn == null || !day.isBefore(appointedOn)) && (leftOn == null || day.isBefore(leftOn));
    }

    /** Whether the person's time in office is over by a day; whoever is still to take office has not left. */
    public boolean hasLeftBy(LocalDate day) {
        return leftOn != null && !day.isBefore(leftOn);
    }

    /** Leaves office with this day, which is the first on which nobody asks the person any more. */
    void leave(LocalDate day) {
        if (leftOn == null || day.isBefore(leftOn)) {
            leftOn = appointedOn != null && day.isBefore(appointedOn) ? appointedOn : day;
        }
    }

    /** Is asked again. */
    void comeBack() {
        leftOn = null;
    }

    Map<String, @Nullable Object> row() {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("name", name);
        row.put("specialities", List.of(specialities));
        row.put("languages", List.of(languages));
        row.put("phone", phone);
        row.put("appointed_on", text(appointedOn));
        row.put("left_on", text(leftOn));
        return row;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
