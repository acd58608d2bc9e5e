package org.fengqiao.mediation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.mediation.MediationPlace;
import org.fengqiao.mediation.PlaceBook;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/mediation-places")
@Tag(name = "sessions", description = "调解日程 Appointed sessions")
class PlacesController {

    private final PlaceBook book;
    private final CurrentUsers users;

    PlacesController(PlaceBook book, CurrentUsers users) {
        this.book = book;
        this.users = users;
    }

    @GetMapping
    @Operation(summary = "调解地点 Places where committees sit")
    List<PlaceView> all() {
        var user = users.require();
        return book.of(user).stream()
                .map(place -> view(place, book.keeps(user, place)))
                .toList();
    }

    @PostMapping
    @Operation(summary = "增加调解地点 Add a place")
    PlaceView add(@RequestBody PlaceRequest request) {
        return view(book.add(users.require(), request.committee(), request.name()), true);
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "停用调解地点 Give a place up")
    void close(@PathVariable long id) {
        book.close(users.require(), id);
    }

    private PlaceView view(MediationPlace place, boolean mine) {
        return new PlaceView(place.id(), place.committee(), book.committeeOf(place), place.name(), mine);
    }

    record PlaceView(long id, String committee, String committeeName, String name, boolean mine) {}

    record PlaceRequest(
            @Nullable String committee, @Nullable String name) {}
}
