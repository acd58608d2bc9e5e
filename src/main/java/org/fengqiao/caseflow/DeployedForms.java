package org.fengqiao.caseflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what forms say from the forms as they were brought in: the newest of each key. A deployment never changes. */
@Component
public class DeployedForms {

    private final RepositoryService repository;
    private final ObjectMapper json;
    private final Map<String, Map<String, FormTexts>> byDeployment = new ConcurrentHashMap<>();

    DeployedForms(RepositoryService repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    /** The texts of a form; nothing where no form of that key was ever brought in. */
    public Optional<FormTexts> texts(@Nullable String form) {
        return form == null ? Optional.empty() : EngineDoor.inside(() -> newest(form));
    }

    /** Whether a deployment holds a form. */
    boolean has(String deployment, String form) {
        return find(deployment, form).isPresent();
    }

    /** The keys of the fields that a form of a deployment asks; none where the deployment has no such form. */
    Set<String> keys(String deployment, String form) {
        return find(deployment, form).map(FormTexts::keys).orElse(Set.of());
    }

    /** The fields that the county has added to a form of a deployment. */
    List<CountyField> countys(String deployment, String form) {
        return find(deployment, form).map(FormTexts::countys).orElse(List.of());
    }

    private Optional<FormTexts> find(String deployment, String form) {
        var forms = EngineDoor.inside(() -> byDeployment.computeIfAbsent(deployment, this::read));
        return Optional.ofNullable(forms.get(form));
    }

    private Optional<FormTexts> newest(String form) {
        return repository.createDeploymentQuery().orderByDeploymentTime().desc().list().stream()
                .map(deployment -> byDeployment
                        .computeIfAbsent(deployment.getId(), this::read)
                        .get(form))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private Map<String, FormTexts> read(String deployment) {
        var forms = new HashMap<String, FormTexts>();
        for (var name : repository.getDeploymentResourceNames(deployment)) {
            if (name.endsWith(".form")) {
                try (var resource = repository.getResourceAsStream(deployment, name)) {
                    var form = json.readTree(resource);
                    forms.put(form.path("id").asText(), FormTexts.of(form));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return forms;
    }
}
