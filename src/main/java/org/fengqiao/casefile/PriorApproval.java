package org.fengqiao.casefile;

import org.fengqiao.identity.CurrentUser;

/**
 * Whoever wants to see a minor's data needs the word of a responsible person first (Regulations on the Protection of Minors
 * in Cyberspace art. 36). A later module keeps who asked and who decided.
 */
public interface PriorApproval {

    /**
     * That somebody may see the covered data of a minor now.
     *
     * @param party position among the parties of the file, from 0
     * @return login id of whoever approved it
     * @throws CaseRuleViolated when nobody has, or the approval is over
     */
    String demand(CaseFile file, int party, CurrentUser user);
}
