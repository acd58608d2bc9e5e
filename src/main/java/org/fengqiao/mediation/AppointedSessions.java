package org.fengqiao.mediation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.fengqiao.assignment.CaseCommitment;
import org.fengqiao.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** Both sides were told when and where they meet: whoever takes the case over keeps the appointment. */
@Component
class AppointedSessions implements CaseCommitment {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final AppointmentDesk desk;
    private final Clock clock;

    AppointedSessions(AppointmentDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<String> of(CaseFile file) {
        var now = LocalDateTime.ofInstant(clock.instant(), CaseFile.ZONE);
        return file.isBeingMediated()
                ? desk
                        .current(file.number())
                        .filter(each -> each.startsAt().isAfter(now))
                        .map(each -> "已约定 " + MINUTE.format(each.startsAt()) + " 调解")
                        .stream()
                        .toList()
                : List.of();
    }
}
