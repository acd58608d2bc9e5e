package org.fengqiao.settlement;

import org.fengqiao.casefile.CaseFile;

/** Why a settled case goes back to mediation without anybody's visit. Every bean of this type is asked (R21). */
public interface ReasonToMediate {

    /** Whether the case's present round gives this reason. */
    boolean isGiven(CaseFile file);
}
