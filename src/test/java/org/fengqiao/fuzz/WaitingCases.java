package org.fengqiao.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.springframework.context.ApplicationContext;

/** Some cases of the marked person, each at some step of its life; one that is over, or waits for a timer, makes room for another. */
final class WaitingCases {

    private static final int MANY = 8;
    private static final List<String> PEOPLE =
            List.of("village1", "township1", "township2", "county1", "county2", "village2");
    private static int registered;

    private final Chance chance;
    private final CaseDriver driver;
    private final CaseWalk walk;
    private final TaskService tasks;
    private final List<CaseNumber> cases = new ArrayList<>();

    WaitingCases(Chance chance, ApplicationContext beans) {
        this.chance = chance;
        driver = beans.getBean(CaseDriver.class);
        walk = beans.getBean(CaseWalk.class);
        tasks = beans.getBean(ProcessEngine.class).getTaskService();
    }

    /** What is typed into the start form. */
    static Map<String, Object> dispute(Chance chance) {
        var fields = new HashMap<String, Object>(Map.of(
                "village", "990100101201",
                "category", chance.of(List.of("01", "02", "07")),
                "applicantName", FuzzPeople.NAME,
                "respondentName", "刘水生",
                "facts", FuzzPeople.TEXT + "（表单 " + ++registered + "）",
                "settledOnTheSpot", "no",
                "source", "APPLICATION"));
        switch (chance.below(8)) {
            case 0 -> fields.put("respondentElsewhere", true);
            case 1 -> fields.put("obstacle", "NOT_CIVIL");
            case 2 ->
                fields.putAll(Map.of(
                        "source",
                        "ENTRUSTED_BY_POLICE",
                        "entrustingOrgan",
                        "桃源派出所",
                        "letterNumber",
                        "青公调〔2026〕12 号",
                        "letterOn",
                        org.fengqiao.testing.FormInputs.today().toString()));
            default -> {}
        }
        return fields;
    }

    /** A task of somebody, with its form. */
    Task any() {
        while (true) {
            while (cases.size() < MANY) {
                cases.add(driver.register("village1", dispute(chance)));
            }
            var number = chance.of(cases);
            var open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number.code())
                    .orderByTaskCreateTime()
                    .asc()
                    .initializeFormKeys()
                    .list();
            if (!open.isEmpty()) {
                var task = chance.of(open);
                if (task.getAssignee() != null || isTaken(task)) {
                    return task;
                }
            } else if (isVisitedNow(number)) {
                continue;
            }
            cases.remove(number);
        }
    }

    private boolean isTaken(Task task) {
        for (var login : PEOPLE) {
            try {
                driver.as(login, () -> {
                    tasks.claim(task.getId(), login);
                    return true;
                });
                task.setAssignee(login);
                return true;
            } catch (RuntimeException notHis) {
                // the next one may
            }
        }
        return false;
    }

    private boolean isVisitedNow(CaseNumber number) {
        try {
            walk.bringFollowUpForward(number);
            return true;
        } catch (RuntimeException notNow) {
            return false;
        }
    }
}
