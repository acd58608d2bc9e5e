package org.fengqiao.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a file part by part; whatever lies beyond its end says that the file is broken. */
final class Bytes {

    private final byte[] all;
    private int at;

    Bytes(byte[] all, int at) {
        this.all = all;
        this.at = at;
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= all.length;
    }

    int next() {
        return peek(at++);
    }

    int peek(int position) {
        if (position < 0 || position >= all.length) {
            throw FileRefused.broken();
        }
        return all[position] & 0xFF;
    }

    /** Two bytes, the high one first, at a position. */
    int shortAt(int position) {
        return peek(position) << 8 | peek(position + 1);
    }

    /** Four bytes, the high one first; too long for any file here is broken. */
    int intAt(int position) {
        return positive((long) shortAt(position) << 16 | shortAt(position + 2));
    }

    /** Four bytes, the low one first. */
    int lowIntAt(int position) {
        return positive((long) peek(position + 3) << 24
                | peek(position + 2) << 16
                | (long) peek(position + 1) << 8
                | peek(position));
    }

    private int positive(long length) {
        if (length > all.length) {
            throw FileRefused.broken();
        }
        return (int) length;
    }

    /** The next bytes; the reading goes on behind them. */
    byte[] take(int length) {
        if (length < 0 || length > all.length - at) {
            throw FileRefused.broken();
        }
        at += length;
        return Arrays.copyOfRange(all, at - length, at);
    }

    boolean has(int position, String ascii) {
        var wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        return position + wanted.length <= all.length
                && Arrays.equals(all, position, position + wanted.length, wanted, 0, wanted.length);
    }

    String name(int position) {
        peek(position + 3);
        return new String(all, position, 4, StandardCharsets.ISO_8859_1);
    }
}
