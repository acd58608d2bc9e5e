package org.fengqiao.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to answer a party's request about its data, also when the case is closed. */
@Component
class PartyRequestOffer implements CaseAction {

    @Override
    public String element() {
        return PartyRequestDesk.ELEMENT.element();
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public List<Field> asked() {
        return asked(List.of());
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return PartyCopyDesk.mayCopy(user) && CaseScope.of(user).covers(file)
                ? Optional.of(new Offer(
                        new Label("更正当事人信息", "Correct a party's data"),
                        new Label(
                                "当事人要求更正、删除本人信息的，核对证明材料后在此答复（个人信息保护法第四十六、四十七条）。结案以后也可以更正；更正前后的内容由审计保存。",
                                "Answer a party who asks to have own data corrected or erased, once its papers are checked (PIPL art. 46, 47); also when the case is closed. What stood there before is kept by the audit."),
                        "api/disputes/" + file.number() + "/party-requests",
                        asked(parties(file))))
                : Optional.empty();
    }

    private static List<Option> parties(CaseFile file) {
        var parties = file.parties();
        return IntStream.range(0, parties.size())
                .mapToObj(position -> Option.party(
                        String.valueOf(position),
                        parties.get(position).side(),
                        parties.get(position).name()))
                .toList();
    }

    private static List<Field> asked(List<Option> parties) {
        return List.of(
                Field.choice("party", new Label("哪一方当事人", "Which party"), parties),
                Field.choice("answer", new Label("怎样答复", "Answer"), Option.of(PartyAnswer.class)),
                Field.optionalChoice("field", new Label("更正哪一项", "What is corrected"), Option.of(PartyField.class))
                        .because("更正的填写以下三项。", "To correct something, fill in the next three."),
                new Field("value", new Label("正确的内容", "What it should say"), false, 200),
                new Field("proof", new Label("出示的证明材料", "Papers shown"), false, 200)
                        .because(
                                "如居民身份证、户口簿、授权委托书；不写证件号码。",
                                "Such as an identity card, a household register, a power of attorney; not their numbers."),
                new Field("reason", new Label("理由", "Reason"), false, 500)
                        .because("不予更正、不能删除的，写明理由。", "Where nothing is corrected or erased, say why."));
    }
}
