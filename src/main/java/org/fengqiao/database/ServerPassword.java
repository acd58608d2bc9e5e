package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import org.fengqiao.shared.OwnerOnly;

/** The password of the embedded server: made once for a cluster, kept beside it. */
final class ServerPassword {

    private static final int BYTES = 32;

    private ServerPassword() {}

    /** A new password for a new cluster; one that a broken first start left is replaced. */
    static String generate(DataFolder folder) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Files.deleteIfExists(folder.password());
        OwnerOnly.newFile(folder.password(), password);
        return password;
    }

    static String read(DataFolder folder) throws IOException {
        if (!Files.exists(folder.password())) {
            throw unfit(folder);
        }
        return Files.readString(folder.password()).strip();
    }

    /** One line for a password that is lost or belongs to another cluster. */
    static DatabaseUnusable unfit(DataFolder folder) {
        return new DatabaseUnusable(
                "数据库密码文件 " + folder.password() + " 缺失，或与数据目录不是一套。请从同一份备份中恢复 "
                        + folder.password().getFileName() + " 和 "
                        + folder.cluster().getFileName() + "；数据未受影响。",
                "The password file is missing or does not belong to this data folder: restore both from the same backup;"
                        + " the data is unharmed.");
    }
}
