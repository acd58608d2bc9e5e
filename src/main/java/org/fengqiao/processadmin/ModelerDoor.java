package org.fengqiao.processadmin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.rest.mapper.MultipartFormData;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.gate.GateReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The place to which Camunda Modeler sends its files. It stands before the engine's own, because Modeler sends a process
 * without its forms, and because who sent what, and why, is kept. Refusals are the engine's parse error, which Modeler
 * shows element by element.
 *
 * @see <a href="https://docs.camunda.org/manual/7.24/reference/rest/deployment/post-deployment/">the engine's own</a>
 */
@Component
@Path("/deployment/create")
public class ModelerDoor {

    private static final String NAME = "deployment-name";

    private final ModelerDesk desk;

    ModelerDoor(ModelerDesk desk) {
        this.desk = desk;
    }

    /** Takes the files of one request, all or none. @return the deployment as the engine's REST would tell it */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> create(@Nullable MultipartFormData parts) {
        if (parts == null) {
            throw noFile();
        }
        try {
            var taken = desk.take(text(parts, NAME), files(parts));
            if (taken.waitsForSecond()) {
                throw new RestException(
                        Status.CONFLICT,
                        "已存为草稿，等另一位流程管理员在“流程”页面使其生效。 Saved as a draft; another flow administrator puts it in force on the Flows page.");
            }
            return desk.tell(taken);
        } catch (FlowsRefused refused) {
            throw GateReport.of(refused.findings());
        } catch (DraftConflict conflict) {
            throw new RestException(Status.CONFLICT, conflict.getMessage());
        } catch (NotYoursToDo others) {
            throw new RestException(Status.FORBIDDEN, others.getMessage());
        }
    }

    private static String text(MultipartFormData parts, String name) {
        var part = parts.getNamedPart(name);
        return part == null || part.getTextContent() == null ? "" : part.getTextContent();
    }

    private static List<FlowFile> files(MultipartFormData parts) {
        var files = new ArrayList<FlowFile>();
        for (var name : new TreeSet<>(parts.getPartNames())) {
            var part = parts.getNamedPart(name);
            if (part.getFileName() != null) {
                files.add(new FlowFile(part.getFileName().replace('\\', '/'), part.getBinaryContent()));
            }
        }
        if (files.isEmpty()) {
            throw noFile();
        }
        return files;
    }

    private static InvalidRequestException noFile() {
        return new InvalidRequestException(Status.BAD_REQUEST, "请求里没有流程文件。 The request holds no file of a flow.");
    }
}
