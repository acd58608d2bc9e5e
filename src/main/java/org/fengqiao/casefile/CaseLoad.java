package org.fengqiao.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much the mediators have on their hands. */
@Component
public class CaseLoad {

    private final CaseFiles files;

    CaseLoad(CaseFiles files) {
        this.files = files;
    }

    /** Of each mediator whom a committee named: the number of cases that are not closed. Who has none is missing. */
    @Transactional(readOnly = true)
    public Map<String, Integer> openCasesByMediator(String committee) {
        return byPerson(files.openCases(committee));
    }

    /** The same of several committees. */
    @Transactional(readOnly = true)
    public Map<String, Integer> openCasesByMediator(Collection<String> committees) {
        return byPerson(files.openCases(committees));
    }

    private static Map<String, Integer> byPerson(List<OpenCases> counted) {
        return counted.stream().collect(Collectors.toMap(OpenCases::personId, each -> Math.toIntExact(each.cases())));
    }

    /** The cases that are not closed and whose mediator is this person now, by number. */
    @Transactional(readOnly = true)
    public List<CaseFile> inHandsOf(String login) {
        return files.namingAndOpen(login).stream()
                .filter(file -> file.mediator()
                        .filter(each -> login.equals(each.login()))
                        .isPresent())
                .toList();
    }

    /** The same of a person of the roster, who need not work in the system. */
    @Transactional(readOnly = true)
    public List<CaseFile> inHandsOfPerson(String personId) {
        return files.namingPersonAndOpen(personId).stream()
                .filter(file -> file.mediator()
                        .filter(each -> personId.equals(each.personId()))
                        .isPresent())
                .toList();
    }

    /** Whether a case of the village is not closed. */
    @Transactional(readOnly = true)
    public boolean isOpenIn(String village) {
        return files.existsByVillageAndStandingNot(village, Standing.CLOSED);
    }

    /** Whether a case of the township is not closed. */
    @Transactional(readOnly = true)
    public boolean isOpenInTownship(String township) {
        return files.existsByTownshipAndStandingNot(township, Standing.CLOSED);
    }

    /** A person's number in the roster and a count. */
    record OpenCases(String personId, long cases) {}
}
