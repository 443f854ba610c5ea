package kabar.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabar.knowledge.Actor;

/** Actors as ints 0, 1, 2 … in the order of their ids. An actor that several articles label differently keeps its first label. */
final class ActorCodes {
    private final Codes<String> ids;
    private final List<Actor> actors;

    ActorCodes(Iterable<Actor> named) {
        Map<String, Actor> byId = new LinkedHashMap<>();
        named.forEach(actor -> byId.putIfAbsent(actor.id(), actor));
        this.ids = new Codes<>(byId.keySet());
        var inOrder = new ArrayList<>(byId.values());
        inOrder.sort(null);
        this.actors = List.copyOf(inOrder);
    }

    int size() {
        return actors.size();
    }

    Actor value(int code) {
        return actors.get(code);
    }

    List<Actor> values() {
        return actors;
    }

    /** The code of an actor, or {@link Codes#NONE}. */
    int code(Actor actor) {
        return ids.code(actor.id());
    }
}
