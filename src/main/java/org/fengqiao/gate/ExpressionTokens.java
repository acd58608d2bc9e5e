package org.fengqiao.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the inside of an expression into tokens. */
final class ExpressionTokens {

    private static final Set<String> TWO = Set.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String ONE = "<>!.,()[]-+*/%?:=";
    private static final Set<String> WORDS = Set.of(
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "and",
            "or",
            "not",
            "empty",
            "div",
            "mod",
            "instanceof",
            "true",
            "false",
            "null");

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int at;

    private ExpressionTokens(String text) {
        this.text = text;
    }

    /** @throws BrokenExpression at a character that no expression has */
    static List<Token> of(String text) {
        var tokens = new ExpressionTokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        tokens.found.add(new Token(Kind.END, ""));
        return tokens.found;
    }

    private void next() {
        var here = text.charAt(at);
        if (Character.isWhitespace(here)) {
            at++;
        } else if (here == '\'' || here == '"') {
            text(here);
        } else if (here >= '0' && here <= '9') {
            take(Kind.NUMBER, "0123456789.");
        } else if (Character.isJavaIdentifierStart(here)) {
            name();
        } else if (at + 2 <= text.length() && TWO.contains(text.substring(at, at + 2))) {
            found.add(new Token(Kind.SIGN, text.substring(at, at + 2)));
            at += 2;
        } else if (ONE.indexOf(here) >= 0) {
            found.add(new Token(Kind.SIGN, String.valueOf(here)));
            at++;
        } else {
            throw new BrokenExpression(String.valueOf(here));
        }
    }

    private void text(char quote) {
        var end = text.indexOf(quote, at + 1);
        if (end < 0 || text.substring(at, end).indexOf('\\') >= 0) {
            throw new BrokenExpression(text.substring(at));
        }
        found.add(new Token(Kind.TEXT, text.substring(at + 1, end)));
        at = end + 1;
    }

    private void take(Kind kind, String characters) {
        var start = at;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        found.add(new Token(kind, text.substring(start, at)));
    }

    private void name() {
        var start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        var name = text.substring(start, at);
        found.add(new Token(WORDS.contains(name) ? Kind.WORD : Kind.NAME, name));
    }

    enum Kind {
        NAME,
        WORD,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    record Token(Kind kind, String text) {

        boolean is(String... signs) {
            return (kind == Kind.SIGN || kind == Kind.WORD) && List.of(signs).contains(text);
        }
    }
}
