package org.fengqiao.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.fengqiao.shared.ConfiguredDatabase;
import org.fengqiao.shared.FengqiaoProperties;
import org.fengqiao.shared.OwnerOnly;
import org.springframework.core.env.Environment;

/**
 * Finds the master key: in the settings, in the file that they name, or beside the embedded database, where it is made at
 * the first start. A county's own server gets none by itself: two nodes would each make one.
 */
final class MasterKeySource {

    private static final String FILE = "master.key";

    private final MasterKeyProperties settings;
    private final FengqiaoProperties folders;
    private final boolean ownServer;

    MasterKeySource(MasterKeyProperties settings, FengqiaoProperties folders, Environment environment) {
        this.settings = settings;
        this.folders = folders;
        this.ownServer = ConfiguredDatabase.isPresentIn(environment);
    }

    MasterKeys keys() {
        if (!settings.masterKeys().isBlank()) {
            return MasterKeys.read(settings.masterKeys());
        }
        if (!settings.masterKeyFile().isBlank()) {
            return read(Path.of(settings.masterKeyFile()));
        }
        var file = folders.dataFolder().resolve(FILE);
        if (Files.exists(file)) {
            return read(file);
        }
        if (ownServer && !folders.sampleCounty()) {
            throw MasterKeyUnusable.notGiven();
        }
        return make(folders.dataFolder(), file);
    }

    private static MasterKeys make(Path folder, Path file) {
        var secret = new byte[MasterKey.BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            OwnerOnly.folder(folder);
            OwnerOnly.newFile(file, Base64.getEncoder().encodeToString(secret) + "\n");
        } catch (IOException unwritable) {
            throw MasterKeyUnusable.unreadable(file.toString());
        }
        return read(file);
    }

    private static MasterKeys read(Path file) {
        try {
            return MasterKeys.read(Files.readString(file));
        } catch (IOException unreadable) {
            throw MasterKeyUnusable.unreadable(file.toString());
        }
    }
}
