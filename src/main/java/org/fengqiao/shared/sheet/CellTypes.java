package org.fengqiao.shared.sheet;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.PhoneNumber;

/**
 * The kinds of cells. Everything but free text is read as people write it: full-width digits and letters, blanks around
 * and within, capital or small letters make no difference.
 */
public final class CellTypes {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；/|\\s\\p{Z}]+");

    private CellTypes() {}

    /** Free text. */
    public static CellType<String> text(int max) {
        return of(new Label("不超过 " + max + " 个字的文字", "text of at most " + max + " characters"), cell -> Optional.of(
                        Normalizer.normalize(trimmed(cell), Normalizer.Form.NFC))
                .filter(text -> !text.isEmpty() && text.codePointCount(0, text.length()) <= max));
    }

    /** A code: capital letters and digits after a pattern. */
    public static CellType<String> code(String pattern, String chinese, String english) {
        var compiled = Pattern.compile(pattern);
        return of(new Label(chinese, english), cell -> Optional.of(plain(cell).toUpperCase(Locale.ROOT))
                .filter(code -> compiled.matcher(code).matches()));
    }

    /** Something that is written exactly so, like a login id. */
    public static CellType<String> exactly(String pattern, String chinese, String english) {
        var compiled = Pattern.compile(pattern);
        return of(new Label(chinese, english), cell -> Optional.of(plain(cell))
                .filter(text -> compiled.matcher(text).matches()));
    }

    /** A telephone number; blanks, hyphens and brackets are dropped. */
    public static CellType<String> phone() {
        return of(PhoneNumber.EXPECTED, cell -> Optional.of(PhoneNumber.bare(plain(cell)))
                .filter(PhoneNumber::isOne));
    }

    /** A day. */
    public static CellType<LocalDate> day() {
        return of(new Label("日期，例如 2025-03-01", "a date such as 2025-03-01"), Days::read);
    }

    /** A whole number within limits. */
    public static CellType<Integer> wholeNumber(int least, int most) {
        return of(
                new Label(least + " 至 " + most + " 的整数", "a whole number from " + least + " to " + most),
                cell -> Optional.of(plain(cell))
                        .filter(text -> text.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .filter(number -> number >= least && number <= most));
    }

    /** One of a closed table, by any of the spellings given. */
    public static <T> CellType<T> oneOf(Map<String, T> spellings, String chinese, String english) {
        var known = spellings.entrySet().stream()
                .collect(Collectors.toMap(entry -> folded(entry.getKey()), Map.Entry::getValue));
        return of(new Label(chinese, english), cell -> Optional.ofNullable(known.get(folded(cell))));
    }

    /** Yes or no. */
    public static CellType<Boolean> yesOrNo() {
        return Spellings.of(true, "是", "yes", "y", "true", "1")
                .and(false, "否", "no", "n", "false", "0")
                .cell("“是”或“否”", "yes or no")
                .offering("否", "是");
    }

    /** Several of another kind, with commas, semicolons or blanks between them. */
    public static <T> CellType<List<T>> several(CellType<T> one) {
        return of(
                new Label(
                        one.expected().chinese() + "，多个之间用“、”分隔",
                        one.expected().english() + ", several separated by commas"),
                cell -> {
                    var all = new ArrayList<T>();
                    for (var part : SEPARATORS.split(trimmed(cell))) {
                        var value = one.read(part);
                        if (value.isEmpty()) {
                            return Optional.empty();
                        }
                        all.add(value.get());
                    }
                    return Optional.of(List.copyOf(all));
                });
    }

    static String trimmed(String cell) {
        return cell.replaceAll("^[\\s\\p{Z}\\u200B\\uFEFF]+|[\\s\\p{Z}\\u200B\\uFEFF]+$", "");
    }

    static String plain(String cell) {
        return BLANKS.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC)).replaceAll("");
    }

    static String folded(String cell) {
        return plain(cell).toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
    }

    private static <T> CellType<T> of(Label expected, Function<String, Optional<T>> reader) {
        return new CellType<>() {
            @Override
            public Optional<T> read(String cell) {
                return reader.apply(cell);
            }

            @Override
            public Label expected() {
                return expected;
            }
        };
    }
}
