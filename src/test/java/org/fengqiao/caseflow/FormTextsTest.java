package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.fengqiao.caseflow.FormTexts.Answer;
import org.junit.jupiter.api.Test;

class FormTextsTest {

    @Test
    void answersComeInTheOrderOfTheFormByTheLabelsOfFieldsAndOptions() {
        var texts = form("""
                {"type": "radio", "key": "outcome", "label": "这次调解的结果", "values": [{"value": "NOT_AGREED", "label": "调解不成"}]},
                {"type": "datetime", "key": "heldOn", "dateLabel": "调解日期"},
                {"type": "checkbox", "key": "bothPresent", "label": "双方都在场"}
                """);

        assertThat(texts.answers(Map.of("bothPresent", true, "heldOn", "2026-11-24", "outcome", "NOT_AGREED")))
                .containsExactly(
                        new Answer("outcome", "这次调解的结果", "调解不成"),
                        new Answer("heldOn", "调解日期", "2026-11-24"),
                        new Answer("bothPresent", "双方都在场", "是"));
    }

    @Test
    void aLabelThatBothSidesHaveIsToldApartByItsGroup() {
        var texts = form("""
                {"type": "group", "label": "甲方", "components": [{"type": "textfield", "key": "applicantPhone", "label": "电话"}]},
                {"type": "group", "label": "乙方", "components": [
                  {"type": "textfield", "key": "respondentPhone", "label": "电话"},
                  {"type": "textfield", "key": "respondentAgent", "label": "代理人"}]}
                """);

        assertThat(texts.answers(Map.of("applicantPhone", "1", "respondentPhone", "2", "respondentAgent", "3")))
                .extracting(Answer::label)
                .containsExactly("甲方 电话", "乙方 电话", "代理人");
    }

    @Test
    void whatTheFormOnlyShowedAndWhatStayedEmptyIsLeftOut() {
        var texts = form("""
                {"type": "textarea", "key": "agreementText", "label": "协议内容", "readonly": true},
                {"type": "textarea", "key": "note", "label": "备注"},
                {"type": "checkbox", "key": "minor", "label": "未成年"},
                {"type": "text", "text": "说明"}
                """);

        assertThat(texts.answers(Map.of("agreementText", "……", "note", " ", "minor", false, "unknown", "x")))
                .isEmpty();
    }

    private static FormTexts form(String components) {
        try {
            return FormTexts.of(new ObjectMapper().readTree("{\"components\": [" + components + "]}"));
        } catch (IOException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
