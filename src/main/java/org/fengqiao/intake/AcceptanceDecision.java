package org.fengqiao.intake;

/**
 * Whether a dispute is accepted; where it is not, the parties are told why and which body is right (R02).
 *
 * @param reason a sentence; empty when it is accepted
 * @param rightBody whom to turn to; empty when it is accepted
 * @param basis the law behind it
 */
public record AcceptanceDecision(boolean accepted, String reason, String rightBody, String basis) {

    /** Nothing stands in the way. */
    public static final AcceptanceDecision ACCEPTED = new AcceptanceDecision(true, "", "", "");

    /** As the notice says it. */
    public String text() {
        var law = basis.isBlank() ? "" : "（依据：" + basis + "）";
        return "不予受理的原因：" + reason + law + "\n可以向以下机关反映：" + rightBody;
    }
}
