package org.fengqiao.casefile;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Why a case ended. Statistics count agreements against all closed cases, so every other ending stays visible. */
public enum Ending implements Labelled {
    /** Agreed, effective, followed up. */
    AGREEMENT(new Label("达成协议", "Agreement")),
    /** A party refused or ended the mediation (People's Mediation Law art. 17, R03). */
    WITHDRAWN(new Label("当事人退出", "Withdrawn")),
    /** Not accepted: reserved, forbidden, elsewhere already, or no civil dispute (Rules 2002 art. 22, R02). */
    NOT_ACCEPTED(new Label("不予受理", "Not accepted")),
    /** The registration was a mistake. */
    VOIDED(new Label("登记作废", "Voided")),
    /** The same dispute was registered before; that case goes on. */
    MERGED(new Label("并入另一案", "Merged into another case")),
    /** No agreement; the parties were told of arbitration, administrative and court routes (art. 26, R19). */
    ROUTES_GIVEN(new Label("调解不成，已告知其他途径", "Not settled, other routes given"));

    private final Label label;

    Ending(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
