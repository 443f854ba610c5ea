package kabar.analysis;

import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Fold;
import kabar.text.Nearest;

/** Finds actors by what an analyst calls them: id, English label, or any name of the dictionary in any language. */
final class ActorNames {
    private final ActorCodes named;
    private final ActorDictionary dictionary;
    private final Map<String, Set<Actor>> byLabel = new HashMap<>();
    private final Map<String, Set<Actor>> byName = new HashMap<>();

    ActorNames(ActorCodes named, ActorDictionary dictionary) {
        this.named = named;
        this.dictionary = dictionary;
        named.values().forEach(actor -> enter(byLabel, actor.name(), actor));
        for (Actor actor : dictionary.actors()) {
            enter(byLabel, actor.name(), actor);
        }
        for (Name name : dictionary.names()) {
            enter(byName, name.text(), name.actor());
        }
    }

    /**
     * The actor called so.
     *
     * @throws IllegalArgumentException if none is, naming the nearest that the articles name, or if several are
     */
    Actor actor(String called) {
        return actor(called, EnumSet.allOf(ActorType.class));
    }

    /** The same for somewhere: suggested are places and countries before all else. */
    Actor place(String called) {
        return actor(called, EnumSet.of(ActorType.PLACE, ActorType.COUNTRY));
    }

    private Actor actor(String called, Set<ActorType> likely) {
        String word = called.strip();
        Optional<Actor> byId = IntStream.range(0, named.size())
                .mapToObj(named::value)
                .filter(actor -> actor.id().equals(word))
                .findFirst()
                .or(() -> dictionary.actor(word));
        if (byId.isPresent()) {
            return byId.get();
        }
        List<Actor> actors = matching(byLabel, word);
        if (actors.isEmpty()) {
            actors = matching(byName, word);
        }
        if (actors.size() == 1) {
            return actors.get(0);
        } else if (actors.isEmpty()) {
            throw new IllegalArgumentException("No actor '" + called + "'" + suggestion(word, likely));
        }
        throw new IllegalArgumentException("'" + called + "' can be "
                + actors.stream()
                        .map(actor -> actor.name() + " (" + actor.id() + ")")
                        .collect(Collectors.joining(" or "))
                + "; give the id");
    }

    /** What to say to somebody who asks for actors and then for others, as though one could be both. */
    IllegalArgumentException notAtOnce(IntSet some, Actor another) {
        String one = label(some);
        String other = another.name();
        String both = "(\"" + one + "\", \"" + other + "\")";
        return new IllegalArgumentException(
                "Nobody is both " + one + " and " + other + ". What one did to the other: events"
                        + both + "; what the articles claim of the two: compare" + both
                        + "; the sentences that name both: cooccurrence(SENTENCE).why" + both
                        + "; all that concerns either: actor"
                        + both);
    }

    private String label(IntSet codes) {
        return codes.intStream()
                .filter(code -> code != Codes.NONE)
                .mapToObj(code -> named.value(code).name())
                .sorted()
                .findFirst()
                .orElse("…");
    }

    /** The code of an actor, or {@link Codes#NONE} if no article names it. */
    int code(Actor actor) {
        return named.code(actor);
    }

    /** Those called so that the articles name; if there are none, all called so. */
    private List<Actor> matching(Map<String, Set<Actor>> names, String word) {
        Set<Actor> all = names.getOrDefault(Fold.of(word), Set.of());
        List<Actor> here =
                all.stream().filter(actor -> code(actor) != Codes.NONE).sorted().toList();
        return here.isEmpty() ? all.stream().sorted().toList() : here;
    }

    /** The nearest label: as a whole, else with one of its words nearest. */
    private String suggestion(String word, Set<ActorType> likely) {
        return nearest(word, likely)
                .or(() -> nearest(word, EnumSet.allOf(ActorType.class)))
                .or(() -> foreign(word))
                .map(name -> "; did you mean " + name + "?")
                .orElse("; actors() lists the " + named.size() + " that the articles name");
    }

    private Optional<String> nearest(String word, Set<ActorType> types) {
        List<String> labels = named.values().stream()
                .filter(actor -> types.contains(actor.type()))
                .sorted(Comparator.comparing(actor -> actor.type() != ActorType.PERSON))
                .map(Actor::name)
                .toList();
        return Nearest.to(word, labels).or(() -> {
            var owners = new HashMap<String, String>();
            for (String label : labels) {
                for (String part : label.split(" ")) {
                    owners.putIfAbsent(part, label);
                }
            }
            return Nearest.to(word, owners.keySet()).map(owners::get);
        });
    }

    /** The nearest name in any language of those that the articles name, and whose it is. */
    private Optional<String> foreign(String word) {
        var owners = new HashMap<String, Actor>();
        dictionary.names().forEach(name -> {
            if (code(name.actor()) != Codes.NONE) {
                owners.putIfAbsent(name.text(), name.actor());
            }
        });
        return Nearest.to(word, owners.keySet())
                .map(name -> name + " ("
                        + Optional.ofNullable(owners.get(name)).map(Actor::name).orElse("") + ")");
    }

    private static void enter(Map<String, Set<Actor>> names, String name, Actor actor) {
        names.computeIfAbsent(Fold.of(name), n -> new LinkedHashSet<>()).add(actor);
    }
}
