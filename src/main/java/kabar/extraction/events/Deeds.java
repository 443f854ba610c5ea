package kabar.extraction.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.events.Trigger.Voice;
import kabar.text.PhraseMatch;

/** What the words of a sentence read so far have told: whose deeds they are. Changes as the sentence is read. */
final class Deeds {
    private static final int OWNER_REACH = 2;
    /** "accused Syria of standing behind the killing": so many tokens between whom and what. */
    private static final int BLAME_REACH = 5;

    private final Marks marks;
    private final Stretch stretch;
    private final List<Deed> verbs = new ArrayList<>();
    private final List<Deed> nouns = new ArrayList<>();
    private final Set<Nominal> taken = new HashSet<>();

    private final Set<Nominal> sufferers = new HashSet<>();

    private record Deed(
            int at,
            int last,
            List<Nominal> sources,
            List<Nominal> targets,
            EventClass type,
            boolean mutual,
            boolean passive,
            boolean controls,
            boolean foretells) {
        /** Whether it is of a class that asks somebody to do something. */
        boolean asks() {
            return type.worded() && type.controls();
        }
    }

    Deeds(Layout layout) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
    }

    /** @param passive whether the verb is told in the passive */
    void add(PhraseMatch<Trigger> match, Trigger trigger, Sides sides, EventClass type, boolean passive) {
        (trigger.verb() ? verbs : nouns)
                .add(new Deed(
                        match.first(),
                        match.last(),
                        sides.sources(),
                        sides.targets(),
                        type,
                        trigger.frame().mutual(),
                        passive,
                        // "arrived in Cairo to resume talks": who travels goes on acting
                        type.controls() && !trigger.frame().targetIn(EventFrame.IN),
                        type.foretells() || trigger.frame().foretells()));
        sufferers.addAll(sides.targets());
        boolean relative = marks.is(match.first() - 1, Part.RELATIVE);
        if (trigger.verb() && (relative || trigger.voice() == Voice.PASSIVE || trigger.voice() == Voice.PARTICIPLE)) {
            sides.sources().stream().filter(n -> n.first() >= match.last()).forEach(taken::add);
            sides.targets().stream()
                    .filter(n -> relative && n.first() >= match.last())
                    .forEach(taken::add);
        }
    }

    boolean suffered(Nominal nominal) {
        return sufferers.contains(nominal);
    }

    /** Whether somebody is asked, or warned, by a verb before a place to do what an infinitive there tells. */
    boolean asked(Nominal nominal, int infinitive) {
        return verbs.stream()
                .anyMatch(v -> v.at() < infinitive
                        && v.type().worded()
                        && v.controls()
                        && v.targets().contains(nominal));
    }

    /** "asked Congress on Monday to extend": whether these ask somebody whom nothing is known of to do it. */
    boolean asksAnother(List<Nominal> who, int infinitive) {
        Optional<Deed> last = lastBefore(infinitive);
        return last.filter(d -> d.targets().isEmpty() && d.sources().equals(who))
                        .isPresent()
                && asksSomebody(infinitive);
    }

    /** Whether the verb before an infinitive asks somebody to do it. */
    boolean asksSomebody(int infinitive) {
        return lastBefore(infinitive)
                .filter(d ->
                        d.asks() && marks.clauseEnd(d.last()) > infinitive && stretch.wordBetween(d.last(), infinitive))
                .isPresent();
    }

    private Optional<Deed> lastBefore(int place) {
        for (int i = verbs.size() - 1; i >= 0; i--) {
            if (verbs.get(i).at() < place) {
                return Optional.of(verbs.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the verb read last asks somebody for what a noun at a place tells. */
    boolean wants(int noun) {
        if (verbs.isEmpty()) {
            return false;
        }
        Deed last = verbs.get(verbs.size() - 1);
        int before = noun - 1;
        while (marks.is(before, Part.ARTICLE) || marks.is(before, Part.FILLER)) {
            before--;
        }
        return last.asks()
                && !last.targets().isEmpty()
                && before >= last.last()
                && marks.slotAt(before).filter(EventFrame.FOR::equals).isPresent()
                && stretch.unparted(last.last(), before);
    }

    /** Names that a relative clause or a passive has taken: no subject of a later verb. */
    Set<Nominal> taken() {
        return taken;
    }

    /** Who moves on behind the name of whom a verb has as its target: that one, or whoever has done it. */
    Optional<List<Nominal>> moved(Nominal name) {
        for (int i = verbs.size() - 1; i >= 0; i--) {
            Deed verb = verbs.get(i);
            if (verb.targets().contains(name)) {
                return Optional.of(verb.controls() ? verb.targets() : verb.sources());
            }
        }
        return Optional.empty();
    }

    /** Whether a name stands behind a verb before a place that tells what is done to it. */
    boolean isObject(Nominal name, int verb) {
        return marks.words.small.ownerFirst
                && verbs.stream()
                        .anyMatch(v -> v.last() <= name.first()
                                && name.last() <= verb
                                && !v.controls()
                                && v.targets().contains(name));
    }

    /** Whether a name is whom the verb read last tells something is done to. */
    boolean lastTouches(Nominal name) {
        return !verbs.isEmpty() && verbs.get(verbs.size() - 1).targets().contains(name);
    }

    /** Whom the verb read last blames for what a noun at a place tells; empty where it blames nobody, or the noun stands apart. */
    List<Nominal> blamed(int noun) {
        if (verbs.isEmpty()) {
            return List.of();
        }
        Deed last = verbs.get(verbs.size() - 1);
        if (!last.type().blames() || last.targets().isEmpty()) {
            return List.of();
        }
        int behind = last.targets().get(last.targets().size() - 1).last();
        boolean led = behind > last.last()
                && behind <= noun
                && noun - behind <= BLAME_REACH
                && marks.clauseEnd(behind) > noun
                && stretch.unparted(behind, noun)
                && (marks.leads(behind, EventFrame.AT) || marks.leads(behind, EventFrame.OF));
        return led ? last.targets() : List.of();
    }

    /** Whom the verb read last blames, where those who blame seem to do it: "dituduh melakukan genosida oleh Afrika Selatan". */
    List<Nominal> accusedBy(List<Nominal> sources, int noun) {
        if (verbs.isEmpty() || sources.isEmpty()) {
            return List.of();
        }
        Deed last = verbs.get(verbs.size() - 1);
        return last.type().blames() && last.sources().equals(sources) && marks.clauseEnd(last.last()) > noun
                ? last.targets()
                : List.of();
    }

    /** Whom the verb read last asks to do something. */
    Optional<List<Nominal>> asked() {
        Deed last = verbs.get(verbs.size() - 1);
        return last.controls() && !last.targets().isEmpty() ? Optional.of(last.targets()) : Optional.empty();
    }

    /** Whether the verb right before tells that somebody will do this one. */
    boolean foretells(int at) {
        return !verbs.isEmpty()
                && verbs.get(verbs.size() - 1).foretells()
                && stretch.behindVerb(verbs.get(verbs.size() - 1).last()) > at;
    }

    /** The place behind the last verb before a place, or {@code start}. */
    int verbBefore(int at, int start) {
        int found = start;
        for (Deed verb : verbs) {
            if (verb.at() >= start && verb.at() < at) {
                found = verb.at() + 1;
            }
        }
        return found;
    }

    /** The source of the last verb before a place; empty where none is known. */
    List<Nominal> sourceBefore(int at) {
        for (int i = verbs.size() - 1; i >= 0; i--) {
            List<Nominal> sources = verbs.get(i).sources();
            // "sandera yang ditahan Hamas, dan membubarkan": who acts in a relative clause does nothing outside it
            boolean inside = marks.words.small.serial && taken.containsAll(sources);
            if (verbs.get(i).at() < at && !sources.isEmpty() && !inside) {
                return verbs.get(i).sources();
            }
        }
        return List.of();
    }

    /** The source of the last verb before a place that is no infinitive or form in -ing ("accused Portugal of helping, and asked"). */
    List<Nominal> finiteBefore(int at) {
        for (int i = verbs.size() - 1; i >= 0; i--) {
            int verb = verbs.get(i).at();
            boolean finite = !marks.isGerund(verb) && !marks.is(verb - 1, Part.INFINITIVE);
            if (verb < at && finite && !verbs.get(i).sources().isEmpty()) {
                return verbs.get(i).sources();
            }
        }
        return List.of();
    }

    /** The source of the verb read last, if it stands at most so many tokens before a place. */
    List<Nominal> lastSource(int at, int reach) {
        if (verbs.isEmpty()) {
            return List.of();
        }
        Deed last = verbs.get(verbs.size() - 1);
        return at - last.last() <= reach ? last.sources() : List.of();
    }

    /** Whether no comma and no border of a clause stand between the verb read last and a place. */
    boolean unbroken(int at) {
        if (verbs.isEmpty()) {
            return false;
        }
        int from = verbs.get(verbs.size() - 1).last();
        return from <= at && marks.clauseEnd(from) >= at && stretch.unparted(from, at);
    }

    /** Whether the verb read last is told with whoever does it. */
    boolean lastActive() {
        return !verbs.isEmpty() && !verbs.get(verbs.size() - 1).passive();
    }

    /** The target of the verb read last, if it stands at most so many tokens before a place. */
    List<Nominal> lastTarget(int at, int reach) {
        if (verbs.isEmpty()) {
            return List.of();
        }
        Deed last = verbs.get(verbs.size() - 1);
        return at - last.last() <= reach ? last.targets() : List.of();
    }

    /**
     * Whom the verb read last spoke of, if it tells of words and stands at most so many tokens before a place; whoever spoke, where
     * the other is the one who answers ("اتهم المغرب الجزائر، وهو ما نفته الجزائر").
     */
    List<Nominal> lastSpoken(int at, int reach, List<Nominal> answering) {
        if (verbs.isEmpty() || !verbs.get(verbs.size() - 1).type().worded()) {
            return List.of();
        }
        List<Nominal> target = lastTarget(at, reach);
        boolean answers = !target.isEmpty()
                && !answering.isEmpty()
                && target.get(0)
                        .mention()
                        .actor()
                        .equals(answering.get(0).mention().actor());
        return answers ? lastSource(at, reach) : target;
    }

    /** Whom the verb read last was done to, where that was told in the passive. */
    Optional<List<Nominal>> lastSufferer() {
        return verbs.isEmpty() || !verbs.get(verbs.size() - 1).passive()
                ? Optional.empty()
                : Optional.of(verbs.get(verbs.size() - 1).targets());
    }

    /** The two sides of what was read last and goes both ways ("met and agreed"); empty where the last verb did not. */
    Optional<Sides> pair() {
        if (verbs.isEmpty()) {
            return Optional.empty();
        }
        Deed last = verbs.get(verbs.size() - 1);
        return last.mutual() && !last.sources().isEmpty() && !last.targets().isEmpty()
                ? Optional.of(new Sides(last.sources(), last.targets()))
                : Optional.empty();
    }

    /** "أسفر هجوم إسرائيلي عن مقتل": who did what the words of an outcome lead from to what a noun of the same kind tells. */
    List<Nominal> causers(int noun, EventClass type) {
        int outcome = outcome(noun);
        if (outcome < 0) {
            return List.of();
        }
        Optional<Deed> cause = nouns.stream()
                .filter(n -> n.type().equals(type) && !n.sources().isEmpty())
                .reduce((one, next) -> next);
        if (cause.isPresent()) {
            return cause.get().sources();
        }
        // "شنت إسرائيل غارات أدت إلى مقتل": a verb before the words of the outcome
        return verbs.stream()
                .filter(v -> v.type().equals(type) && v.last() <= outcome)
                .reduce((one, next) -> next)
                .map(Deed::sources)
                .orElse(List.of());
    }

    /** Where the last words of an outcome stand before a place; below 0 if there are none. */
    private int outcome(int before) {
        int at = before - 1;
        while (at >= 0 && !marks.is(at, Part.OUTCOME)) {
            at--;
        }
        return at;
    }

    /** Whether a name is whom a noun tells of that a deed is done to ("an air strike on Damascus killed"). */
    boolean aimedAt(Nominal name) {
        return nouns.stream().anyMatch(noun -> isAim(noun, name));
    }

    private static boolean isAim(Deed noun, Nominal name) {
        return noun.last() <= name.first()
                && !noun.sources().isEmpty()
                && noun.targets().stream()
                        .anyMatch(t -> t.equals(name)
                                || t.first() >= noun.last()
                                        && t.first() < name.first()
                                        && name.first() - t.last() <= 1);
    }

    /** The sources of the noun that a name belongs to ("Israel's killing of Nasrallah"). */
    Optional<List<Nominal>> doersTo(Nominal of) {
        return nouns.stream()
                .filter(noun -> isAim(noun, of) || noun.last() <= of.first() && of.first() - noun.last() <= OWNER_REACH)
                .findFirst()
                .map(Deed::sources);
    }
}
