package org.fengqiao.supervision;

import java.util.function.UnaryOperator;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the list of cases behind a figure. */
record FigureAddress(FigureScope scope, FigureSpan span) {

    String of(Figure figure) {
        return of(figure, address -> address);
    }

    /** Of a part of it: {@code tier}, {@code category}, {@code stage}, {@code township}, {@code village}. */
    String of(Figure figure, String part, String value) {
        return of(figure, address -> address.queryParam(part, value));
    }

    private String of(Figure figure, UnaryOperator<UriComponentsBuilder> more) {
        return more.apply(UriComponentsBuilder.fromPath("api/figures/cases")
                        .queryParam("figure", figure)
                        .queryParam("from", span.from())
                        .queryParam("to", span.to())
                        .queryParam("unit", scope.unit().code()))
                .build()
                .encode()
                .toUriString();
    }
}
