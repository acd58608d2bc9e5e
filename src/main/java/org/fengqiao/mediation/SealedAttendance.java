package org.fengqiao.mediation;

import jakarta.persistence.Embeddable;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Who was in the room, as it is kept. */
@Embeddable
record SealedAttendance(SealedText present, @Nullable SealedText invited) {

    static SealedAttendance of(CaseNumber number, Attendance attendance) {
        return new SealedAttendance(
                SealedText.of(number.code(), attendance.present()),
                SealedText.ofNullable(number.code(), attendance.invited()));
    }

    Attendance open() {
        return new Attendance(present.text(), SealedText.textOf(invited));
    }
}
