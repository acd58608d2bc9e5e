package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a county may add to a form, and what not. */
class CountyFieldCheckTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DECLARED = ",'properties':{'countyField':'text','personal':'no'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'textfield','key':'applicantName','label':'甲方'",
                "'type':'textfield','key':'shownOnly','label':'只看','readonly':true",
                "'type':'text','text':'说明'",
                "'type':'textarea','key':'countyNote','label':'备注','validate':{'required':true,'maxLength':90},'properties':{'countyField':'text','personal':'yes'}",
                "'type':'number','key':'countyMeters','label':'面积','validate':{'min':1,'max':9},'properties':{'countyField':'number','personal':'no'}",
                "'type':'datetime','subtype':'date','key':'countySeen','dateLabel':'看现场的日子','properties':{'countyField':'date','personal':'no'}",
                "'type':'checkbox','key':'countySeen','label':'看过现场','properties':{'countyField':'yesNo','personal':'no'}",
                "'type':'radio','key':'countySeen','label':'看过现场','values':[{'label':'是','value':'yes'},{'label':'否','value':'no'}],'properties':{'countyField':'yesNo','personal':'no'}",
                "'type':'select','key':'countyRoad','label':'道路','values':[{'label':'县道','value':'X'}],'properties':{'countyField':'choice','personal':'no'}"
            })
    void whatIsKnownOrDeclaredPasses(String component) {
        assertThat(find("{" + component + "}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'textfield','key':'injected','label':'多出来的' | 系统不认识字段 injected",
                "'type':'textfield','key':'countyNote','label':'备注' | 系统不认识字段 countyNote",
                "'type':'textfield','key':'countyNote','label':'备注','properties':{'countyField':'words','personal':'no'} | 没有 words 这种类型",
                "'type':'textfield','key':'countyNote','label':'备注','properties':{'countyField':'number','personal':'no'} | number 类型不能用这种控件填写",
                "'type':'textfield','key':'countyNote','label':'备注','properties':{'countyField':'text'} | 要写明是否个人信息",
                "'type':'textfield','key':'countyNote','label':'备注','properties':{'countyField':'text','personal':'maybe'} | 要写明是否个人信息",
                "'type':'textfield','key':'applicantName','label':'甲方','properties':{'countyField':'text','personal':'no'} | 字段名以 county 开头",
                "'type':'textfield','key':'county','label':'备注','properties':{'countyField':'text','personal':'no'} | 字段名以 county 开头",
                "'type':'textfield','key':'countyNote','properties':{'countyField':'text','personal':'no'} | 标签应有",
                "'type':'textfield','key':'countyNote','label':'备注','validate':{'pattern':'(a+)+'},'properties':{'countyField':'text','personal':'no'} | 服务器不会检查规则 pattern",
                "'type':'select','key':'countyRoad','label':'道路','valuesKey':'roads','properties':{'countyField':'choice','personal':'no'} | 选项要直接写在表单里",
                "'type':'select','key':'countyRoad','label':'道路','properties':{'countyField':'choice','personal':'no'} | 没有选项",
                "'type':'radio','key':'countySeen','label':'看过','values':[{'label':'是','value':'1'},{'label':'否','value':'0'}],'properties':{'countyField':'yesNo','personal':'no'} | 选项值应为 yes 和 no",
                "'type':'datetime','subtype':'datetime','key':'countySeen','dateLabel':'看现场','properties':{'countyField':'date','personal':'no'} | 只能填日期"
            })
    void everythingElseIsNamed(String component, String words) {
        assertThat(find("{" + component + "}")).contains(words);
    }

    @Test
    void aFieldInAListOrTwiceIsNamed() {
        var field = "{'type':'textfield','key':'countyNote','label':'备注'" + DECLARED + "}";

        assertThat(find(field + "," + field)).contains("出现了两次");
        assertThat(find("{'type':'dynamiclist','path':'rows','components':[" + field + "]}"))
                .contains("不能放在列表里");
        assertThat(find("{'type':'group','components':[" + field + "]}")).isEmpty();
    }

    private static String find(String components) {
        try {
            var form = JSON.readTree(("{'components':[" + components + "]}").replace('\'', '"'));
            return CountyFieldCheck.of(form, Set.of("applicantName")).stream()
                    .map(CountyFieldCheck.Finding::text)
                    .reduce("", (one, other) -> one + "\n" + other)
                    .strip();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
