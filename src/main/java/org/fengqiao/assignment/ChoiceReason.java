package org.fengqiao.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.Label;

/**
 * The words that say why somebody mediates. A case file keeps them in Chinese, as they were when the person was named; an English
 * reader gets those of the product in English. What a person wrote, and what the county's own table says, stays as it is.
 */
public final class ChoiceReason {

    static final Label OF_THIS = new Label("本委员会", "of this committee");
    static final Label OF_ANOTHER = new Label("其他委员会", "of another committee");
    static final Label REGISTERED = new Label("本人登记", "registered the case");
    static final Label AWAY = new Label("今日请假", "away today");
    static final Label CONFLICT = new Label("已申报回避", "declared a conflict");

    private static final Pattern OPEN_CASES = Pattern.compile("在办 (\\d+) 件");
    private static final Pattern WITH_TABLE = Pattern.compile("([^（]+)（(.+)）");

    private static final Map<String, String> ENGLISH = Stream.of(
                    Stream.of(OF_THIS, OF_ANOTHER, REGISTERED, AWAY, CONFLICT),
                    each(ChoiceReason::goodAt),
                    each(ChoiceReason::notGoodAt))
            .flatMap(all -> all)
            .collect(Collectors.toMap(Label::chinese, Label::english));

    private ChoiceReason() {}

    static Label goodAt(DisputeCategory category) {
        return new Label("擅长" + category.chinese() + "纠纷", "good at: " + category.english());
    }

    static Label notGoodAt(DisputeCategory category) {
        return new Label("专长不含" + category.chinese() + "纠纷", "no speciality: " + category.english());
    }

    static Label openCases(String count) {
        return new Label("在办 " + count + " 件", "open cases: " + count);
    }

    /** What a case file keeps, with its English; the same in both where somebody's own words are no words of the product. */
    public static Label of(String kept) {
        var withTable = WITH_TABLE.matcher(kept);
        var tells = withTable.matches();
        var table = tells ? " (" + withTable.group(2) + ")" : "";
        return inEnglish(tells ? withTable.group(1) : kept)
                .map(english -> new Label(kept, english + table))
                .orElse(Label.same(kept));
    }

    private static Optional<String> inEnglish(String facts) {
        var words = List.of(facts.split("，", -1));
        var known = words.stream().flatMap(ChoiceReason::word).toList();
        return known.size() == words.size() ? Optional.of(String.join(", ", known)) : Optional.empty();
    }

    private static Stream<String> word(String chinese) {
        var open = OPEN_CASES.matcher(chinese);
        return open.matches() ? Stream.of(openCases(open.group(1)).english()) : Stream.ofNullable(ENGLISH.get(chinese));
    }

    private static Stream<Label> each(Function<DisputeCategory, Label> of) {
        return Arrays.stream(DisputeCategory.values()).map(of);
    }
}
