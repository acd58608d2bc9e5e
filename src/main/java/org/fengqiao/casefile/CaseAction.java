package org.fengqiao.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/**
 * Something that can be done to a case at any moment while it stands as it does, besides its open tasks. The module that
 * owns the fact implements it; the case view offers what the implementations offer.
 */
public interface CaseAction {

    /** Id of the element under which what it posts is kept, as in {@link SubmittedElement}. */
    String element();

    /** All that it may ask: the timeline takes the words for what was posted from here. */
    List<Field> asked();

    /** What this user may do now, if anything. The command behind it checks again. */
    Optional<Offer> offer(CaseFile file, CurrentUser user);

    /** Whether it is seldom wanted, and better folded away than beside what is done every day. */
    default boolean rare() {
        return false;
    }

    /**
     * An action as a page offers it, in both languages.
     *
     * @param label what the button says
     * @param hint what happens, in one sentence
     * @param href where the fields are posted as JSON, relative to the application's root
     */
    record Offer(String label, String labelEnglish, String hint, String hintEnglish, String href, List<Field> fields) {

        /** From both wordings at once: none is forgotten. */
        public Offer(Label label, Label hint, String href, List<Field> fields) {
            this(label.chinese(), label.english(), hint.chinese(), hint.english(), href, fields);
        }
    }

    /**
     * Something that the action asks for.
     *
     * @param maxLength of a text, in characters; of a number, its greatest value
     * @param options what can be chosen, where something is to be chosen
     * @param why why it is asked and by which rule, one line; empty where the label says it
     */
    record Field(
            String name,
            String label,
            String labelEnglish,
            boolean required,
            int maxLength,
            List<Option> options,
            Kind kind,
            String why,
            String whyEnglish) {

        /** How a field is filled in. */
        public enum Kind {
            TEXT,
            NUMBER,
            DATE,
            CHOICE,
            /** Several of the options; posted as a list. */
            TICKS
        }

        private Field(String name, Label label, boolean required, int maxLength, List<Option> options, Kind kind) {
            this(name, label.chinese(), label.english(), required, maxLength, options, kind, "", "");
        }

        /** A text. */
        public Field(String name, Label label, boolean required, int maxLength) {
            this(name, label, required, maxLength, List.of(), Kind.TEXT);
        }

        /** What a value means to a reader: the option's words, or the text itself. */
        public Label spoken(Label value) {
            return options.stream()
                    .filter(option -> option.value().equals(value.chinese()))
                    .map(option -> new Label(option.label(), option.labelEnglish()))
                    .findFirst()
                    .orElse(value);
        }

        /** One of a few, none of them proposed. */
        public static Field choice(String name, Label label, List<Option> options) {
            return new Field(name, label, true, 0, options, Kind.CHOICE);
        }

        /** One of a few, or none of them. */
        public static Field optionalChoice(String name, Label label, List<Option> options) {
            return new Field(name, label, false, 0, options, Kind.CHOICE);
        }

        /** A day; left empty it is today. */
        public static Field day(String name, Label label) {
            return new Field(name, label, false, 0, List.of(), Kind.DATE);
        }

        /** A whole number from 1 up to this. */
        public static Field number(String name, Label label, int most) {
            return new Field(name, label, true, most, List.of(), Kind.NUMBER);
        }

        /** All that apply. */
        public static Field ticks(String name, Label label, List<Option> options) {
            return new Field(name, label, false, 0, options, Kind.TICKS);
        }

        /** The same with a line that says why it is asked. */
        public Field because(String reason, String english) {
            return new Field(name, label, labelEnglish, required, maxLength, options, kind, reason, english);
        }
    }

    /** One of a field's options: what is posted, and what is read. */
    record Option(String value, String label, String labelEnglish) {

        /** What is read in two wordings. */
        public Option(String value, Label label) {
            this(value, label.chinese(), label.english());
        }

        /** A person or a number: the same in both languages. */
        public static Option named(String value, String name) {
            return new Option(value, name, name);
        }

        /** A party: the side it is on in both languages, and its name. */
        public static Option party(String value, Side side, String name) {
            return new Option(value, new Label(side.chinese() + " " + name, side.english() + " " + name));
        }

        /** All constants of an enum. */
        public static <E extends Enum<E> & Labelled> List<Option> of(Class<E> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(each -> new Option(each.name(), each.label()))
                    .toList();
        }
    }
}
