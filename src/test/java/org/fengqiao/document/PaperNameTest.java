package org.fengqiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is what people read, and nothing that a system could follow. */
class PaperNameTest {

    @ParameterizedTest
    @CsvSource({
        "院墙 照片.JPEG, 院墙 照片.jpg",
        "../../etc/passwd, passwd.jpg",
        "C:\\Users\\me\\合同.docx, 合同.jpg",
        "virus.jpg.exe, virus.jpg.jpg",
        "..., 材料.jpg",
        "'', 材料.jpg",
        "a\"b<c>d|e?.png, abcde.jpg",
        "IMG\u202Egpj.exe, IMGgpj.jpg",
        "𠮷野.png, 𠮷野.jpg"
    })
    void aNameIsCleanedAndEndsWithWhatTheFileIs(String sent, String kept) {
        assertThat(PaperName.of(sent, PaperType.JPEG)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"字, 100", "𠮷, 100"})
    void aLongNameIsCutBetweenCharacters(String one, int most) {
        var name = PaperName.of(one.repeat(300), PaperType.PDF);

        assertThat(name).isEqualTo(one.repeat(most) + ".pdf");
    }
}
