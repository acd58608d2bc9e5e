package org.fengqiao.processadmin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Automatic steps that stopped, and their new attempt when the cause is mended. */
@Service
@Transactional
public class StoppedSteps {

    /** As many attempts as the engine gives a new job. */
    private static final int ATTEMPTS = 3;

    private static final int MOST = 200;

    private static final String ALL = """
            select job.id_ as id, nullif(root.business_key_, '') as number, version.id_ as definition, version.key_ as process,
                   coalesce(version.name_, version.key_) as process_name, version.version_ as version,
                   coalesce(job.failed_act_id_, planned.act_id_) as element, incident.incident_timestamp_ as since,
                   job.exception_msg_ as failure
            from act_ru_job job
            join act_re_procdef version on version.id_ = job.process_def_id_
            left join act_ru_jobdef planned on planned.id_ = job.job_def_id_
            left join act_ru_execution root on root.id_ = coalesce(job.root_proc_inst_id_, job.process_instance_id_)
            left join act_ru_incident incident on incident.configuration_ = job.id_ and incident.id_ = incident.cause_incident_id_
            where job.retries_ = 0
            """;

    private final JdbcClient database;
    private final RepositoryService repository;
    private final ManagementService management;
    private final FlowAdmins admins;
    private final AuditTrail trail;

    StoppedSteps(
            JdbcClient database,
            RepositoryService repository,
            ManagementService management,
            FlowAdmins admins,
            AuditTrail trail) {
        this.database = database;
        this.repository = repository;
        this.management = management;
        this.admins = admins;
        this.trail = trail;
    }

    /** The first 200, those that wait longest first. */
    @Transactional(readOnly = true)
    public List<StoppedStep> list() {
        admins.require();
        return database.sql(ALL + " order by incident.incident_timestamp_ nulls last, job.id_ limit " + MOST)
                .query((row, unused) -> read(row))
                .list();
    }

    /**
     * Gives a step its attempts back; the job executor takes it up at once.
     *
     * @throws UnknownFlow when it does not stand still any more
     */
    public void again(String id) {
        admins.require();
        var step = find(id).orElseThrow(() -> new UnknownFlow("停住的步骤 stopped step"));
        EngineDoor.inside(() -> management.setJobRetries(id, ATTEMPTS));
        trail.record(
                AuditAction.CHANGED,
                step.process(),
                Map.of("step", step.element(), "attempts", ATTEMPTS, "case", String.valueOf(step.number())));
    }

    private Optional<StoppedStep> find(String id) {
        return database.sql(ALL + " and job.id_ = :id")
                .param("id", id)
                .query((row, unused) -> read(row))
                .optional();
    }

    private StoppedStep read(ResultSet row) throws SQLException {
        var element = String.valueOf(row.getString("element"));
        return new StoppedStep(
                row.getString("id"),
                row.getString("number"),
                row.getString("process"),
                row.getString("process_name"),
                row.getInt("version"),
                element,
                nameOf(row.getString("definition"), element),
                since(row.getTimestamp("since")),
                row.getString("failure"));
    }

    private static @Nullable OffsetDateTime since(@Nullable Timestamp at) {
        return at == null ? null : OffsetDateTime.ofInstant(at.toInstant(), CaseFile.ZONE);
    }

    private String nameOf(String definition, String element) {
        var found = EngineDoor.inside(() -> repository.getBpmnModelInstance(definition))
                .getModelElementById(element);
        return found instanceof FlowElement flow && flow.getName() != null ? flow.getName() : element;
    }
}
