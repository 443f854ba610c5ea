package kabar.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.text.Data;

/** Who held which office when. */
final class OfficeTerms {
    private static final Set<String> OFFICES = Data.rows("actors/offices.csv").stream()
            .map(row -> row.get("office"))
            .collect(Collectors.toCollection(TreeSet::new));
    private static final Set<String> MANY_AT_ONCE = Data.rows("actors/offices.csv").stream()
            .filter(row -> row.get("at_once").equals("many"))
            .map(row -> row.get("office"))
            .collect(Collectors.toUnmodifiableSet());

    /** Those whose holder heads the body that they are an office of. */
    private static final List<String> HEADS = Data.rows("actors/offices.csv").stream()
            .filter(row -> row.get("heads").equals("yes"))
            .map(row -> row.get("office"))
            .toList();

    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Map<String, Integer> offices = new HashMap<>();

    /** The offices that there are, in order. */
    static Set<String> offices() {
        return Collections.unmodifiableSet(OFFICES);
    }

    /** How many offices an actor is known to have held. */
    int offices(Actor actor) {
        return offices.getOrDefault(actor.id(), 0);
    }

    /** All terms of an office of a country or organisation. */
    List<Term> of(String office, String of) {
        return terms.getOrDefault(office + "@" + of, List.of());
    }

    /** All terms of all offices, in no particular order. */
    Stream<Term> all() {
        return terms.values().stream().flatMap(List::stream);
    }

    /** Enters the terms of an actor's row. */
    void add(Actor actor, ActorCells row) {
        for (Term term : row.value("terms").map(cell -> Terms.all(actor, cell)).orElse(List.of())) {
            offices.merge(actor.id(), 1, Integer::sum);
            terms.computeIfAbsent(key(term), key -> new ArrayList<>()).add(term);
        }
    }

    /**
     * Before the terms of an analyst's row are entered: what is listed for the same days gives way, the holder's own terms as a whole, those
     * of others for the days on which they might overlap. An office that many hold at once has room for all; a term whose begin is not
     * known takes none.
     */
    void makeRoom(Actor actor, ActorCells row) {
        for (Term own :
                row.value("terms").map(cell -> Terms.widest(actor, cell)).orElse(List.of())) {
            terms.computeIfPresent(
                    key(own),
                    (key, listed) -> listed.stream()
                            .flatMap(term -> left(term, own).stream())
                            .collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    private static List<Term> left(Term listed, Term own) {
        if (own.from().isEmpty()) {
            return List.of(listed);
        }
        if (listed.holder().equals(own.holder())) {
            return listed.overlaps(own) ? List.of() : List.of(listed);
        }
        return manyAtOnce(own.office(), own.of()) ? List.of(listed) : listed.without(own);
    }

    /** Who surely held an office on all of these days: empty where nobody is known, more than one, or where many hold it at once. */
    Optional<Actor> holder(String office, String of, LocalDate from, LocalDate to) {
        if (manyAtOnce(office, of)) {
            return Optional.empty();
        }
        List<Actor> holders = of(office, of).stream()
                .filter(term -> term.covers(from, to))
                .map(Term::holder)
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** Who surely headed a body on all of these days, by whatever office; empty where nobody is known, or more than one. */
    Optional<Actor> head(String of, LocalDate from, LocalDate to) {
        List<Actor> heads = HEADS.stream()
                .flatMap(office -> of(office, of).stream())
                .filter(term -> term.covers(from, to))
                .map(Term::holder)
                .distinct()
                .toList();
        return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }

    private static boolean manyAtOnce(String office, String of) {
        return MANY_AT_ONCE.contains(office) && of.startsWith(ActorType.COUNTRY + ":");
    }

    private static String key(Term term) {
        return term.office() + "@" + term.of();
    }
}
