package org.fengqiao.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.organisation.ListBook;
import org.fengqiao.organisation.Units;
import org.fengqiao.shared.Labelled;
import org.fengqiao.shared.Paging;
import org.fengqiao.shared.sheet.Column;
import org.fengqiao.staffing.LeavingReason;
import org.fengqiao.staffing.PeopleQuery;
import org.fengqiao.staffing.RegisterQuery;
import org.fengqiao.staffing.RegisterQuery.Show;
import org.fengqiao.staffing.RegisteredCommittee;
import org.fengqiao.staffing.RegisteredMediator;
import org.fengqiao.staffing.StaffRegister;
import org.fengqiao.staffing.StaffScope;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organisation")
@Tag(name = "organisation", description = "组织 Committees and mediators")
class OrganisationController {

    private final StaffRegister register;
    private final ListBook lists;
    private final Units units;
    private final CurrentUsers users;

    OrganisationController(StaffRegister register, ListBook lists, Units units, CurrentUsers users) {
        this.register = register;
        this.lists = lists;
        this.units = units;
        this.users = users;
    }

    @GetMapping("/options")
    @Operation(summary = "组织页的选项：乡镇、表单各项、离任原因 Townships, the fields of both forms, reasons to leave")
    OptionsView options() {
        var scope = StaffScope.of(users.require()).demandReading();
        return new OptionsView(
                units.findAllByOrderByCode().stream()
                        .filter(unit -> scope.reads().contains(unit.code()))
                        .filter(unit -> unit.endedOn().isEmpty())
                        .map(unit -> new Option(unit.code(), unit.name(), ""))
                        .toList(),
                !scope.edits().isEmpty(),
                fields("units"),
                fields("committees"),
                fields("mediators"),
                options(DisputeCategory.values(), DisputeCategory::code),
                options(LeavingReason.values(), Enum::name));
    }

    @GetMapping("/committees")
    @Operation(summary = "本乡镇、全县的村、乡镇和调委会 Villages, townships and committees, page by page")
    PageView<RegisteredCommittee> committees(
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "ALL") Show show,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return PageView.of(register.committees(new RegisterQuery(seen(township), text, show, new Paging(page, size))));
    }

    /** A name that is looked for travels in the body, never in an address that logs keep. */
    @PostMapping("/mediators/search")
    @Operation(summary = "查找调解员 Find mediators by part of the name, number or login id")
    PageView<RegisteredMediator> mediators(@RequestBody PeopleRequest asked) {
        return PageView.of(register.mediators(asked.query(seen(asked.township()))));
    }

    private Set<String> seen(@Nullable String township) {
        var reads = StaffScope.of(users.require()).demandReading().reads();
        if (township == null || township.isBlank()) {
            return reads;
        }
        return reads.contains(township) ? Set.of(township) : Set.of();
    }

    private List<FieldView> fields(String list) {
        return lists.columns(list).stream().map(FieldView::of).toList();
    }

    private static <T extends Labelled> List<Option> options(T[] all, Function<T, String> value) {
        return Arrays.stream(all)
                .map(each -> new Option(value.apply(each), each.chinese(), each.english()))
                .toList();
    }

    /** @param units those that the person reads */
    record OptionsView(
            List<Option> units,
            boolean edits,
            List<FieldView> unit,
            List<FieldView> committee,
            List<FieldView> mediator,
            List<Option> categories,
            List<Option> reasons) {}

    record Option(String value, String chinese, String english) {}

    /** A field of a form: what a column of the list is for a file. @param choices where one of a few is to be chosen */
    record FieldView(
            String field,
            String chinese,
            String english,
            boolean required,
            String expectedChinese,
            String expectedEnglish,
            List<String> choices) {

        static FieldView of(Column<?> column) {
            var expected = column.type().expected();
            return new FieldView(
                    column.field(),
                    column.chinese(),
                    column.english(),
                    column.required(),
                    expected.chinese(),
                    expected.english(),
                    column.type().choices());
        }
    }

    /** What is looked for; null leaves a filter out. */
    record PeopleRequest(
            @Nullable String township,
            @Nullable String committee,
            @Nullable String text,
            @Nullable Boolean gone,
            @Nullable Integer page,
            @Nullable Integer size) {

        PeopleQuery query(Set<String> units) {
            var paging = new Paging(Objects.requireNonNullElse(page, 0), Objects.requireNonNullElse(size, 20));
            var one = committee == null || committee.isBlank() ? null : committee;
            return new PeopleQuery(units, one, text, Boolean.TRUE.equals(gone), paging);
        }
    }

    /** A page of a list; pages count from 0. */
    record PageView<T>(List<T> items, int page, int size, long total) {

        static <T> PageView<T> of(Page<T> found) {
            return new PageView<>(found.getContent(), found.getNumber(), found.getSize(), found.getTotalElements());
        }
    }
}
