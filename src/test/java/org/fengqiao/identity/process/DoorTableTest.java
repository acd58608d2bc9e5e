package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.junit.jupiter.api.Test;

/** A new version of the engine cannot bring a command that nobody has looked at. */
class DoorTableTest {

    private static final DoorTable TABLE = DoorTable.read();

    @Test
    void everyCommandOfTheEngineHasItsDoor() {
        assertThat(TABLE.all().keySet()).containsExactlyInAnyOrderElementsOf(commandsOnTheClassPath());
    }

    @Test
    void aCommandThatNobodyKnowsIsShut() {
        assertThat(TABLE.of(UnknownCommand.class)).isEqualTo(Door.SHUT);
    }

    @Test
    void onlyTheFormsMoveAToken() {
        assertThat(TABLE.all())
                .containsEntry("org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd", Door.OPEN)
                .containsEntry("org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd", Door.OPEN)
                .containsEntry("org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd", Door.SHUT)
                .containsEntry("org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd", Door.SHUT)
                .containsEntry("org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd", Door.SHUT)
                .containsEntry("org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd", Door.SHUT)
                .containsEntry("org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd", Door.SHUT)
                .containsEntry("org.camunda.bpm.engine.impl.cmd.DeployCmd", Door.SHUT)
                .containsEntry("org.camunda.bpm.engine.impl.cmd.SaveAuthorizationCmd", Door.SHUT);
    }

    private static Set<String> commandsOnTheClassPath() {
        var found = new TreeSet<String>();
        Stream.of(ProcessEngine.class, Cockpit.class, CamundaRestResources.class, SpinProcessEnginePlugin.class)
                .map(DoorTableTest::jarOf)
                .distinct()
                .flatMap(DoorTableTest::classesIn)
                .filter(DoorTableTest::isConcreteCommand)
                .forEach(found::add);
        return found;
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static Stream<String> classesIn(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && name.startsWith("org/camunda/"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Classes for other containers and for old test frameworks cannot be loaded here, and so cannot run here either. */
    private static boolean isConcreteCommand(String name) {
        try {
            var type = Class.forName(name, false, DoorTableTest.class.getClassLoader());
            return Command.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException | LinkageError notForThisPlace) {
            return false;
        }
    }

    private abstract static class UnknownCommand implements Command<Void> {}
}
