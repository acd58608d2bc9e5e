package org.fengqiao.bench.lifecycle;

import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.outcome;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.followup.BringForwardDesk;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.FormInputs;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** The whole product, through its forms, as its users: case file, rights, sealing, audit, figures. */
final class ProductContender implements Contender {

    /** A node of its own begins at another number: the product refuses a dispute that was registered a moment ago. */
    private static final AtomicLong REGISTERED =
            new AtomicLong(ProcessHandle.current().pid() * 1_000_000);

    private final FormService forms;
    private final TaskService tasks;
    private final CaseDriver driver;
    private final BringForwardDesk visits;
    private final String definition;

    private ProductContender(ApplicationContext context) {
        var engine = context.getBean(ProcessEngine.class);
        forms = engine.getFormService();
        tasks = engine.getTaskService();
        driver = context.getBean(CaseDriver.class);
        visits = context.getBean(BringForwardDesk.class);
        definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("disputeLifecycle")
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** @param options of the application: its database above all */
    static ProductContender start(String... options) {
        return new ProductContender(SpringApplication.run(FengqiaoApplication.class, options));
    }

    @Override
    public void live(Course course) {
        var number = register(course);
        course.steps().forEach(step -> submit(number, step));
        driver.as("township1", () -> visits.bringForward(number, "当事人将外出务工。"));
        submit(number, Course.VISIT);
        if (!driver.hasEnded(number)) {
            throw new IllegalStateException(number + " has not ended");
        }
    }

    private CaseNumber register(Course course) {
        var fields = new HashMap<String, Object>(Map.of(
                "village", "990100101201",
                "category", "02",
                "applicantName", "陈大山（虚构）",
                "respondentName", "刘水生（虚构）",
                "facts", "排水沟堵塞，院墙进水，双方争执（第 " + REGISTERED.incrementAndGet() + " 件）。",
                "settledOnTheSpot", "no",
                "source", "APPLICATION"));
        if (course.settledOnTheSpot()) {
            fields.putAll(FormInputs.settledOnTheSpot());
        }
        return driver.as(
                "village1",
                () -> CaseNumber.of(forms.submitStartForm(definition, fields).getBusinessKey()));
    }

    private void submit(CaseNumber number, Step step) {
        driver.as(step.login(), () -> {
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number.code())
                    .taskDefinitionKey(step.element())
                    .singleResult();
            if (task == null) {
                throw new IllegalStateException(
                        number + " does not wait at " + step.element() + " but at " + driver.waitsAt(number));
            }
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), step.login());
            }
            forms.submitTaskForm(task.getId(), new HashMap<>(filled(step)));
            return true;
        });
    }

    /** What a person fills in at a step. */
    static Map<String, Object> filled(Step step) {
        return switch (step.element()) {
            case "user_prepareMediation" -> FormInputs.prepare();
            case "user_holdSession" -> FormInputs.session();
            case "user_recordOutcome" ->
                step.variables().containsValue("AGREED") ? agreed("WRITTEN", true) : outcome("NOT_AGREED");
            case "user_enterLedger" -> FormInputs.ledger();
            case "user_receiveCase" -> FormInputs.receive();
            case "user_assignMediator" ->
                FormInputs.assign(String.valueOf(step.variables().get("mediator")));
            case "user_appointSession" -> FormInputs.appoint();
            case "user_receiveReferral" -> FormInputs.receiveReferral(false);
            case "user_signAgreement" -> FormInputs.signed();
            case "user_visitParties" -> FormInputs.visit("NONE");
            default -> throw new IllegalArgumentException(step.element());
        };
    }
}
