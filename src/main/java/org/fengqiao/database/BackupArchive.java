package org.fengqiao.database;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.fengqiao.shared.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * A backup as one file: a gzipped tar, encrypted where a password is given, whose last entry holds the SHA-256 of all others. What is
 * cut short or changed anywhere is noticed when it is read.
 */
final class BackupArchive {

    private static final String CHECKSUMS = "checksums.sha256";
    private static final int BUFFER = 1 << 16;

    private BackupArchive() {}

    /** Takes entries one after the other. */
    static final class Writer implements AutoCloseable {

        private final TarArchiveOutputStream tar;
        private final OutputStream[] below;
        private final TreeMap<String, String> checksums = new TreeMap<>();

        /** @param password null for an archive that anybody can read who has the file */
        Writer(Path file, char @Nullable [] password) throws IOException {
            var disk = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
            var sealed = password == null ? disk : new BackupSeal(password).sealed(disk);
            tar = new TarArchiveOutputStream(new GZIPOutputStream(sealed, BUFFER), StandardCharsets.UTF_8.name());
            below = password == null ? new OutputStream[0] : new OutputStream[] {sealed, disk};
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        }

        void folder(String name) throws IOException {
            tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
            tar.closeArchiveEntry();
        }

        void text(String name, String content) throws IOException {
            var bytes = content.getBytes(StandardCharsets.UTF_8);
            begin(name, bytes.length);
            end(name, copied(InputStream.nullInputStream(), bytes, bytes.length));
        }

        /** A file as it is now; one that grows meanwhile is cut where it ended, one that shrinks is filled with noughts. */
        void file(String name, Path path) throws IOException {
            try (var content = Files.newInputStream(path)) {
                var size = Files.size(path);
                begin(name, size);
                end(name, copied(content, new byte[0], size));
            }
        }

        private void begin(String name, long size) throws IOException {
            var entry = new TarArchiveEntry(name);
            entry.setSize(size);
            tar.putArchiveEntry(entry);
        }

        private String copied(InputStream content, byte[] first, long size) throws IOException {
            var digest = sha256();
            tar.write(first);
            digest.update(first);
            var buffer = new byte[BUFFER];
            for (var left = size - first.length; left > 0; ) {
                var wanted = (int) Math.min(left, buffer.length);
                var got = content.readNBytes(buffer, 0, wanted);
                Arrays.fill(buffer, got, wanted, (byte) 0);
                tar.write(buffer, 0, wanted);
                digest.update(buffer, 0, wanted);
                left -= wanted;
            }
            return HexFormat.of().formatHex(digest.digest());
        }

        private void end(String name, String checksum) throws IOException {
            tar.closeArchiveEntry();
            checksums.put(name, checksum);
        }

        /** Writes the checksums and the end. */
        @Override
        public void close() throws IOException {
            try (var all = tar) {
                var lines = new StringBuilder();
                checksums.forEach((name, checksum) ->
                        lines.append(checksum).append("  ").append(name).append('\n'));
                var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                var entry = new TarArchiveEntry(CHECKSUMS);
                entry.setSize(bytes.length);
                all.putArchiveEntry(entry);
                all.write(bytes);
                all.closeArchiveEntry();
                all.finish();
            }
            for (var stream : below) {
                stream.close();
            }
        }
    }

    /**
     * Unpacks an archive and compares every checksum.
     *
     * @param into an empty folder
     * @throws DatabaseUnusable when the archive is not whole, is no backup, or the password is another
     */
    static void unpack(Path file, char @Nullable [] password, Path into) throws IOException {
        var found = new TreeMap<String, String>();
        var told = "";
        try (var disk = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                var plain = BackupSeal.opened(disk, password);
                var tar = new TarArchiveInputStream(
                        new GzipCompressorInputStream(plain, false), StandardCharsets.UTF_8.name())) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().equals(CHECKSUMS)) {
                    told = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
                } else if (entry.isDirectory()) {
                    OwnerOnly.folder(inside(into, entry.getName()));
                } else {
                    found.put(entry.getName(), save(tar, inside(into, entry.getName())));
                }
            }
            BackupSeal.demandWhole(plain);
        } catch (DatabaseUnusable known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw broken(file, broken);
        }
        var expected = new StringBuilder();
        found.forEach((name, checksum) ->
                expected.append(checksum).append("  ").append(name).append('\n'));
        if (!told.contentEquals(expected)) {
            throw broken(file, null);
        }
    }

    private static Path inside(Path root, String name) throws IOException {
        var path = root.resolve(name).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("an entry leads out of the folder");
        }
        return path;
    }

    private static String save(InputStream content, Path target) throws IOException {
        var parent = target.getParent();
        if (parent != null) {
            OwnerOnly.folder(parent);
        }
        var digest = sha256();
        try (var file = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
            var buffer = new byte[BUFFER];
            for (var got = content.read(buffer); got >= 0; got = content.read(buffer)) {
                file.write(buffer, 0, got);
                digest.update(buffer, 0, got);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static DatabaseUnusable broken(Path file, @Nullable Exception cause) {
        return new DatabaseUnusable(
                "备份文件 " + file + " 不完整、被改动过，或者不是枫桥的备份，没有使用。请换一份备份。",
                "The backup is not whole, was changed, or is none of Fengqiao's; it was not used. Take another one.",
                cause);
    }
}
