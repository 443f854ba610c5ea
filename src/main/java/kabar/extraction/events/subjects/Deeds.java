package kabar.extraction.events.subjects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** What the words of a sentence read so far have told: whose deeds they are. Changes as the sentence is read. */
public final class Deeds {
    private static final int OWNER_REACH = 2;

    private final Marks marks;
    private final Stretch stretch;
    private final List<Deed> verbs = new ArrayList<>();
    private final List<Deed> nouns = new ArrayList<>();
    private final Set<Nominal> taken = new HashSet<>();

    /** Those who act in a relative clause that their name opens. */
    private final Set<Nominal> inside = new HashSet<>();

    private final Set<Nominal> sufferers = new HashSet<>();

    public Deeds(Layout layout) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
    }

    public void add(PhraseMatch<Trigger> match, Trigger trigger, Sides sides, Deed deed) {
        boolean relative = marks.is(match.first() - 1, Part.RELATIVE);
        if (relative && marks.words.small.serial && !marks.isComma(match.first() - 2) && !verbs.isEmpty()) {
            // "mengecam ormas yang mengepung asrama, tetapi mengimbau": a clause that tells which ones are meant
            inside.addAll(sides.sources());
        }
        (trigger.verb() ? verbs : nouns).add(deed);
        sufferers.addAll(sides.targets());
        if (trigger.verb() && marks.words.small.ownerFirst) {
            // "the minister whom Jane Doe appointed": who acts in a relative clause
            sides.sources().stream()
                    .filter(n -> n.last() <= match.first() && marks.is(n.first() - 1, Part.WHOM))
                    .forEach(inside::add);
        }
        if (trigger.verb() && (relative || trigger.voice() == Voice.PASSIVE || trigger.voice() == Voice.PARTICIPLE)) {
            sides.sources().stream().filter(n -> n.first() >= match.last()).forEach(taken::add);
            sides.targets().stream()
                    // "resolusi yang menuntut Rusia menarik": who is asked there goes on to do it
                    .filter(n -> relative && n.first() >= match.last() && !(marks.words.small.serial && deed.asks()))
                    .forEach(taken::add);
        }
    }

    /** Whether whoever does it is spoken of as the one that something else is done to ("asked Israel to open"). */
    public boolean embedded(Sides sides) {
        return !sides.sources().isEmpty() && sufferers.containsAll(sides.sources());
    }

    /** Names that a relative clause or a passive has taken: no subject of a later verb. */
    public Set<Nominal> taken() {
        return taken;
    }

    /** Whether a name stands behind a verb before a place that tells what is done to it. */
    public boolean isObject(Nominal name, int verb) {
        return marks.words.small.ownerFirst
                && verbs.stream()
                        .anyMatch(v -> v.last() <= name.first()
                                && name.last() <= verb
                                && !v.controls()
                                && v.targets().contains(name));
    }

    /** "expelled 20 Kenyans and withdrew": the same of a verb that could ask them for a deed, where no infinitive tells one. */
    public boolean isObjectOnly(Nominal name, int verb) {
        return marks.words.small.ownerFirst
                && !stretch.has(Part.INFINITIVE, name.last(), verb)
                && verbs.stream()
                        .anyMatch(v -> v.last() <= name.first() && v.targets().contains(name));
    }

    /** The place behind the last verb before a place, or {@code start}. */
    public int verbBefore(int at, int start) {
        int found = start;
        for (Deed verb : verbs) {
            if (verb.at() >= start && verb.at() < at) {
                found = verb.at() + 1;
            }
        }
        return found;
    }

    /** The source of the last verb before a place; empty where none is known. */
    public List<Nominal> sourceBefore(int at) {
        for (int i = verbs.size() - 1; i >= 0; i--) {
            List<Nominal> sources = verbs.get(i).sources();
            // "sandera yang ditahan Hamas, dan membubarkan": who acts in a relative clause does nothing outside it
            boolean within = marks.words.small.serial && taken.containsAll(sources);
            if (verbs.get(i).at() < at && !sources.isEmpty() && !within && !closed(verbs.get(i), at)) {
                return verbs.get(i).sources();
            }
        }
        return List.of();
    }

    /** "whom Jane Doe appointed, praised": whether a verb stands in a relative clause that a comma has closed. */
    private boolean closed(Deed verb, int at) {
        return inside.containsAll(verb.sources()) && !stretch.unparted(verb.last(), at);
    }

    /** The source of the last verb before a place that is no infinitive or form in -ing ("accused Portugal of helping, and asked"). */
    public List<Nominal> finiteBefore(int at) {
        for (int i = verbs.size() - 1; i >= 0; i--) {
            int verb = verbs.get(i).at();
            boolean finite = !marks.isGerund(verb) && !marks.is(verb - 1, Part.INFINITIVE);
            if (verb < at && finite && !verbs.get(i).sources().isEmpty() && !closed(verbs.get(i), at)) {
                return verbs.get(i).sources();
            }
        }
        return List.of();
    }

    /** The verb read last. */
    public Optional<Deed> last() {
        return verbs.isEmpty() ? Optional.empty() : Optional.of(verbs.get(verbs.size() - 1));
    }

    /** "accused Ethiopian soldiers of": whom the verb read last blames, where they end right before a place or a word of theirs does. */
    public List<Nominal> accusedBefore(int place) {
        return last().filter(v -> v.type().blames() && !v.targets().isEmpty() && marks.words.small.ownerFirst)
                .map(Deed::targets)
                .filter(t -> {
                    int end = t.get(t.size() - 1).last();
                    return end <= place && place - end <= OWNER_REACH && stretch.unparted(end, place);
                })
                .orElse(List.of());
    }

    /** Where the infinitives begin that tell what the verb or the noun read last foretells, if any follow: "a threat by Iran to strike". */
    public IntStream foretelling() {
        IntStream verb = last().filter(Deed::foretells).stream().mapToInt(Deed::last);
        return IntStream.concat(
                verb,
                nouns.stream()
                        .filter(noun -> noun.type().threatens())
                        .mapToInt(noun -> behindAgent(noun.last(), noun.sources())));
    }

    /** The place behind a noun and whoever does what it tells, where that is told behind it. */
    public static int behindAgent(int noun, List<Nominal> sources) {
        return sources.stream().mapToInt(Nominal::last).reduce(noun, Math::max);
    }

    /** The verb read last, if it stands at most so many tokens before a place. */
    private Optional<Deed> last(int at, int reach) {
        return last().filter(v -> at - v.last() <= reach);
    }

    /** The verbs that stand before a place. */
    public Stream<Deed> before(int place) {
        return verbs.stream().filter(v -> v.at() < place);
    }

    /** The last verb that is done to a name. */
    Optional<Deed> doneTo(Nominal name) {
        return verbs.stream().filter(v -> v.targets().contains(name)).reduce((verb, next) -> next);
    }

    /** The source of the verb read last, if it stands at most so many tokens before a place. */
    public List<Nominal> lastSource(int at, int reach) {
        return last(at, reach).map(Deed::sources).orElse(List.of());
    }

    /** The target of the verb read last, if it stands at most so many tokens before a place. */
    public List<Nominal> lastTarget(int at, int reach) {
        return last(at, reach).map(Deed::targets).orElse(List.of());
    }

    /** The person to whom the same one did something before, in a clause that goes on about both ("أبلغ سامي كريم بالقرار، لكنه حذره"). */
    public List<Nominal> toWhom(List<Nominal> actor, int at) {
        return before(at)
                .filter(v -> !actor.isEmpty()
                        && v.sources().size() == 1
                        && v.targets().size() == 1)
                .filter(v -> v.sources()
                        .get(0)
                        .mention()
                        .actor()
                        .equals(actor.get(0).mention().actor()))
                .filter(v -> v.targets().get(0).mention().actor().type() == ActorType.PERSON)
                .reduce((one, next) -> next)
                .map(Deed::targets)
                .orElse(List.of());
    }

    /** Whether no comma and no border of a clause stand between the verb read last and a place. */
    boolean unbroken(int at) {
        return last().map(Deed::last)
                .filter(from -> from <= at && marks.clauseEnd(from) >= at && stretch.unparted(from, at))
                .isPresent();
    }

    /** Whether the verb read last is told with whoever does it. */
    boolean lastActive() {
        return last().filter(v -> !v.passive()).isPresent();
    }

    /**
     * Whom the verb read last spoke of, if it tells of words and stands at most so many tokens before a place; whoever spoke, where
     * the other is the one who answers ("اتهم المغرب الجزائر، وهو ما نفته الجزائر").
     */
    public List<Nominal> lastSpoken(int at, int reach, List<Nominal> answering) {
        if (last().filter(v -> v.type().worded()).isEmpty()) {
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

    /** Who spoke by the verb read last, if it tells of words and stands at most so many tokens before a place, and is not the one who answers. */
    public List<Nominal> lastSpeaker(int at, int reach, List<Nominal> answering) {
        return last(at, reach)
                .filter(v -> v.type().worded())
                .map(Deed::sources)
                .filter(sources -> !sources.equals(answering))
                .orElse(List.of());
    }

    /** Whom the verb read last was done to, where that was told in the passive. */
    public Optional<List<Nominal>> lastSufferer() {
        return last().filter(Deed::passive).map(v -> Nominal.by(Inference.SHARED, v.targets()));
    }

    /** The two sides of what was read last and goes both ways ("met and agreed"); empty where the last verb did not. */
    public Optional<Sides> pair() {
        return last().filter(v ->
                        v.mutual() && !v.sources().isEmpty() && !v.targets().isEmpty())
                .map(v -> new Sides(v.sources(), v.targets()));
    }

    /** The nouns that stand before a place, and tell a deed. */
    Stream<Deed> nounsBefore(int place) {
        return nouns.stream().filter(n -> n.last() <= place);
    }

    /** Whether a name is whom a noun tells of that a deed is done to ("an air strike on Damascus killed"). */
    public boolean aimedAt(Nominal name) {
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
    public Optional<List<Nominal>> doersTo(Nominal of) {
        return nouns.stream()
                .filter(noun -> isAim(noun, of) || noun.last() <= of.first() && of.first() - noun.last() <= OWNER_REACH)
                .findFirst()
                .map(noun -> Nominal.by(Inference.CAUSE, noun.sources()));
    }
}
