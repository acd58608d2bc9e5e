package org.fengqiao.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.assignment.Candidate;
import org.fengqiao.assignment.MediatorListing;
import org.fengqiao.assignment.PublishedMediator;
import org.fengqiao.organisation.DisputeCategory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/mediators")
@Tag(name = "mediators", description = "调解员名册 The published list of mediators")
class PublishedMediatorsController {

    private final MediatorListing listing;

    PublishedMediatorsController(MediatorListing listing) {
        this.listing = listing;
    }

    @GetMapping
    @Operation(summary = "可以点单的调解员 Mediators whom parties may choose, of the townships that the user sees")
    List<MediatorView> all() {
        return listing.forUser().stream().map(MediatorView::of).toList();
    }

    /** A mediator as parties see him. */
    record MediatorView(String name, String committee, List<String> specialities, int openCases, boolean available) {

        static MediatorView of(PublishedMediator mediator) {
            var person = mediator.candidate();
            return new MediatorView(
                    person.name(),
                    mediator.committeeName(),
                    specialities(person),
                    mediator.openCases(),
                    person.available());
        }

        /** Somebody who is good at everything says so in a word. */
        private static List<String> specialities(Candidate person) {
            var all = person.specialities();
            return all.size() == DisputeCategory.values().length
                    ? List.of("各类纠纷")
                    : all.stream().map(DisputeCategory::chinese).toList();
        }
    }
}
