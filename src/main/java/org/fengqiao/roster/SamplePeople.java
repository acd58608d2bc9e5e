package org.fengqiao.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sample users of the README: who they are. Their accounts are made by the identity module. */
public final class SamplePeople {

    private static final String COUNTY = "990100";

    private static final List<SamplePerson> ALL = List.of(
            person("village1", "何秀兰", "990100101201", "C990100101201", "mediator"),
            person("registrar1", "江小满", "990100101201", null, "registrar"),
            person("village2", "罗大山", "990100102201", "C990100102201", "mediator"),
            person("township1", "周敏", "990100101", "C990100101", "townshipClerk"),
            person("township2", "马德福", "990100101", "C990100101", "mediator"),
            person("township3", "沈洁", "990100102", "C990100102", "townshipClerk"),
            person("county1", "高远", COUNTY, "C990100", "dispatcher"),
            person("county2", "白雪梅", COUNTY, "H01", "mediator"),
            person("county3", "石峰", COUNTY, "H02", "mediator"),
            person("supervisor1", "唐守正", "990100101", null, "townshipSupervisor"),
            person("supervisor", "顾长青", COUNTY, null, "countySupervisor"),
            person("supervisor2", "严明礼", "990100102", null, "townshipSupervisor"),
            person("expert1", "章闻道", COUNTY, null, "expert"),
            person("flowadmin", "程立新", COUNTY, null, "flowAdmin"),
            person("security", "安守国", COUNTY, null, "securityAdmin"),
            person("auditor", "明察秋", COUNTY, null, "auditor"));

    private SamplePeople() {}

    /** All of them, in the order of the README's table. */
    public static List<SamplePerson> all() {
        return ALL;
    }

    static List<SamplePerson> membersOf(String committeeCode) {
        return ALL.stream()
                .filter(person -> committeeCode.equals(person.committeeCode()))
                .toList();
    }

    private static SamplePerson person(
            String login, String name, String unitCode, @Nullable String committeeCode, String role) {
        return new SamplePerson(login, name, unitCode, committeeCode, List.of(role));
    }
}
