package org.fengqiao.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.assignment.MediatorOrder;
import org.fengqiao.assignment.OrderDesk;
import org.fengqiao.assignment.OrderState;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/mediator-order")
@Tag(name = "mediator-order", description = "点单 Both sides choose a mediator")
class OrdersController {

    private final OrderDesk desk;

    OrdersController(OrderDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(summary = "双方从名册中选定调解员 The sides choose a mediator from the published list")
    OrderView choose(@PathVariable CaseNumber number, @RequestBody OrderRequest request) {
        return OrderView.of(desk.choose(number, request.applicantChoice(), request.respondentChoice()));
    }

    /** Whom each side chose, by the roster's number; a side that says nothing now is left out. */
    record OrderRequest(
            @Nullable String applicantChoice, @Nullable String respondentChoice) {}

    /** How far it has come, and the same in words. */
    record OrderView(OrderState state, String text) {

        static OrderView of(MediatorOrder order) {
            return new OrderView(
                    order.state(),
                    order.state() == OrderState.ORDERED
                            ? "双方选的是同一人，已派单给他，请等他答复。Both sides chose the same person, who answers next."
                            : "已登记。双方选的还不是同一人。It is on record; the sides have not chosen the same person yet.");
        }
    }
}
