package org.fengqiao.caseflow;

import java.util.HashMap;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.PartyKind;
import org.fengqiao.casefile.Side;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * What the first form of a case, at whichever tier it begins, asks of both sides. The names are not asked again: the
 * start form holds them.
 */
public final class PartyFields {

    private PartyFields() {}

    /** Writes both sides into the file. Call it inside {@code CaseDesk.change}. */
    public static void write(CaseFile file, FormFields fields) {
        for (var side : Side.values()) {
            file.describeParty(read(side, file.party(side).name(), fields));
        }
    }

    /** What the file holds of both sides, under the fields' names. */
    public static Map<String, @Nullable Object> prefill(CaseFile file) {
        var shown = new HashMap<String, @Nullable Object>();
        for (var side : Side.values()) {
            var known = file.party(side);
            shown.put(PartyDetails.field(side, "Kind"), known.kind().name());
            shown.put(PartyDetails.field(side, "IdNumber"), known.idNumber());
            shown.put(PartyDetails.field(side, "Phone"), known.phone());
            shown.put(PartyDetails.field(side, "Address"), known.address());
            shown.put(PartyDetails.field(side, "Agent"), known.agent());
            shown.put(PartyDetails.field(side, "NeedsGuardian"), known.guardian() != null);
            shown.put(PartyDetails.field(side, "Guardian"), known.guardian());
        }
        return shown;
    }

    /** Whether nothing but the name is known of a side, so that a later stage has to ask. */
    public static boolean missing(CaseFile file) {
        for (var side : Side.values()) {
            var known = file.party(side);
            if (known.idNumber() == null && known.phone() == null && known.address() == null) {
                return true;
            }
        }
        return false;
    }

    private static PartyDetails read(Side side, String name, FormFields fields) {
        return new PartyDetails(
                side,
                fields.choice(PartyDetails.field(side, "Kind"), side.chinese() + "是个人还是单位", PartyKind.class),
                name,
                text(fields, side, "IdNumber", "身份证号", 40),
                text(fields, side, "Phone", "联系电话", 20),
                text(fields, side, "Address", "住址", 200),
                text(fields, side, "Agent", "代理人", 60),
                guardian(side, fields));
    }

    private static @Nullable String guardian(Side side, FormFields fields) {
        if (!fields.yes(PartyDetails.field(side, "NeedsGuardian"))) {
            return null;
        }
        var guardian = text(fields, side, "Guardian", "监护人", 60);
        if (guardian == null) {
            throw new FieldsRefused(
                    PartyDetails.field(side, "Guardian"),
                    side.chinese() + "没有完全行为能力的，请填写监护人（民法典第十九至二十三条）。",
                    "A party without full capacity acts through a guardian (Civil Code art. 19-23).");
        }
        return guardian;
    }

    private static @Nullable String text(FormFields fields, Side side, String what, String label, int max) {
        return fields.optionalText(PartyDetails.field(side, what), side.chinese() + label, max);
    }
}
