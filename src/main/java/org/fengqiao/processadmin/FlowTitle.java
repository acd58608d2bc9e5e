package org.fengqiao.processadmin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.fengqiao.gate.FlowFile;
import org.jspecify.annotations.Nullable;

/**
 * What a file that is in force is called.
 *
 * @param name a form has none of its own: it is called by its first text, else by its key
 */
record FlowTitle(String key, String name) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Cache<FlowFile, FlowTitle> READ =
            Caffeine.newBuilder().maximumSize(1000).softValues().build();

    static FlowTitle of(FlowFile file) {
        return READ.get(file, FlowTitle::read);
    }

    private static FlowTitle read(FlowFile file) {
        if (file.isForm()) {
            return form(file);
        }
        var key = FlowContent.of(file).id();
        return new FlowTitle(key, orKey(file.isDecision() ? decision(file) : process(file), key));
    }

    private static @Nullable String process(FlowFile file) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()))
                .getModelElementsByType(Process.class)
                .stream()
                .filter(Process::isExecutable)
                .findFirst()
                .map(Process::getName)
                .orElse(null);
    }

    private static @Nullable String decision(FlowFile file) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(file.content()))
                .getModelElementsByType(Decision.class)
                .stream()
                .findFirst()
                .map(Decision::getName)
                .orElse(null);
    }

    private static FlowTitle form(FlowFile file) {
        try {
            var form = JSON.readTree(file.content());
            var key = form.path("id").asText();
            for (var component : form.path("components")) {
                if (component.path("type").asText().equals("text")) {
                    return new FlowTitle(key, orKey(plain(component.path("text").asText()), key));
                }
            }
            return new FlowTitle(key, key);
        } catch (IOException unreadable) {
            return new FlowTitle(file.name(), file.name());
        }
    }

    /** The first line, without Markdown's marks. */
    private static String plain(String text) {
        return text.strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("[#*_`]", "")
                .strip();
    }

    private static String orKey(@Nullable String name, String key) {
        return name == null || name.isBlank() ? key : name;
    }
}
