package org.fengqiao.assignment;

import java.util.List;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.roster.Mediator;

/** A committee with those of its mediators for whom somebody may record an absence, and who of its people can stand in. */
public record AbsenceCircle(String committee, String name, List<Mediator> mediators, List<CurrentUser> colleagues) {}
