package org.fengqiao.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts a backup under a password as OpenPGP does (RFC 4880: AES-256 with an integrity packet), so that {@code gpg --decrypt}
 * reads it on a machine where this product is not.
 */
final class BackupSeal {

    private static final int BUFFER = 1 << 16;

    private final char[] password;

    BackupSeal(char[] password) {
        this.password = password.clone();
    }

    /** What is written to it is encrypted; closing it ends the message. */
    OutputStream sealed(OutputStream target) throws IOException {
        var builder = new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                .setWithIntegrityPacket(true)
                .setSecureRandom(new SecureRandom());
        var generator = new PGPEncryptedDataGenerator(builder);
        generator.addMethod(new BcPBEKeyEncryptionMethodGenerator(password));
        try {
            var encrypted = generator.open(target, new byte[BUFFER]);
            var literal = new PGPLiteralDataGenerator()
                    .open(
                            encrypted,
                            PGPLiteralData.BINARY,
                            "fengqiao-backup.tar.gz",
                            PGPLiteralData.NOW,
                            new byte[BUFFER]);
            return new Ending(literal, encrypted);
        } catch (PGPException failed) {
            throw new IOException(failed);
        }
    }

    /**
     * The content of an archive.
     *
     * @throws DatabaseUnusable for a missing, a needless or another password
     */
    static InputStream opened(InputStream file, char @Nullable [] password) throws IOException {
        file.mark(2);
        var isPlain = file.read() == 0x1f && file.read() == 0x8b;
        file.reset();
        if (isPlain) {
            return file;
        }
        if (password == null) {
            throw new DatabaseUnusable(
                    "这份备份加了密：请用 --fengqiao.backup.password-file 指定密码文件。",
                    "The backup is encrypted: name the file with its password in --fengqiao.backup.password-file.");
        }
        try {
            return open(file, password);
        } catch (PGPException | IOException | RuntimeException wrong) {
            // What is no OpenPGP at all the library answers with whatever exception comes of it.
            throw new DatabaseUnusable(
                    "密码不对，或者文件不是枫桥的备份。", "The password is another one, or the file is no backup of Fengqiao.", wrong);
        }
    }

    private static InputStream open(InputStream file, char[] password) throws IOException, PGPException {
        var packets = (PGPEncryptedDataList) new BcPGPObjectFactory(file).nextObject();
        var encrypted = (PGPPBEEncryptedData) packets.get(0);
        var plain =
                encrypted.getDataStream(new BcPBEDataDecryptorFactory(password, new BcPGPDigestCalculatorProvider()));
        var literal = (PGPLiteralData) new BcPGPObjectFactory(plain).nextObject();
        return new Opened(literal.getInputStream(), encrypted);
    }

    /** Reads an encrypted content to its end, where its integrity is told. */
    static void demandWhole(InputStream content) throws IOException {
        if (content instanceof Opened opened) {
            opened.demandWhole();
        }
    }

    /** Closes the literal packet, then the encrypted one. */
    private static final class Ending extends java.io.FilterOutputStream {

        private final OutputStream encrypted;

        Ending(OutputStream literal, OutputStream encrypted) {
            super(literal);
            this.encrypted = encrypted;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.close();
            encrypted.close();
        }
    }

    private static final class Opened extends java.io.FilterInputStream {

        private final PGPPBEEncryptedData encrypted;

        Opened(InputStream content, PGPPBEEncryptedData encrypted) {
            super(content);
            this.encrypted = encrypted;
        }

        void demandWhole() throws IOException {
            in.transferTo(OutputStream.nullOutputStream());
            try {
                if (!encrypted.isIntegrityProtected() || !encrypted.verify()) {
                    throw new IOException("the integrity packet differs");
                }
            } catch (PGPException differs) {
                throw new IOException(differs);
            }
        }
    }
}
