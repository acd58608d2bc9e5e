package org.fengqiao.fuzz;

import java.util.List;
import java.util.function.UnaryOperator;

/** Requests of the list of operations and of the engine's REST: right ones, broken in one way or in several. */
final class DoorSource implements Source {

    private final Chance chance;
    private final List<Door> doors;
    private final UnaryOperator<String> places;
    private final Signature signature;
    private final Logins logins;
    private final JsonMutations json;
    private final RequestMutations requests;
    private int turn;

    /** @param places fills in what the paths and bodies name */
    DoorSource(Chance chance, List<Door> doors, UnaryOperator<String> places, Signature signature) {
        this.signature = signature;
        this.chance = chance;
        this.doors = doors;
        this.places = places;
        logins = new Logins(chance);
        json = new JsonMutations(chance);
        requests = new RequestMutations(chance);
    }

    /** Door after door, so that none is left out however few inputs there are. */
    @Override
    public FuzzRequest next() {
        var door = doors.get(turn++ % doors.size());
        var body = door.bodies().isEmpty() ? "" : places.apply(chance.of(door.bodies()));
        var request = new FuzzRequest(
                        door.name(),
                        logins.any(door.allowed()),
                        door.verb(),
                        places.apply(door.path()),
                        List.of(),
                        new byte[0])
                .withBody(body);
        request = signature.sign(body.isEmpty() ? request : request.withHeader("Content-Type", "application/json"));
        return body.isEmpty() ? withoutBody(request) : withBody(request);
    }

    private FuzzRequest withoutBody(FuzzRequest request) {
        return chance.percent(80) ? requests.elsewhere(request) : requests.around(request);
    }

    private FuzzRequest withBody(FuzzRequest request) {
        var broken = request;
        if (chance.percent(75)) {
            broken = broken.withBody(json.of(broken.text()));
        }
        if (chance.percent(12)) {
            broken = requests.otherBytes(broken);
        }
        if (chance.percent(8)) {
            broken = requests.elsewhere(broken);
        }
        return chance.percent(8) ? requests.around(broken) : broken;
    }
}
