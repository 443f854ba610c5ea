package kabar.extraction.events.sides;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kabar.extraction.events.sentence.Genitive;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/**
 * Subjects that no list knows, where they stand right behind their verb: the first noun there is the subject, or the object of one told before,
 * so that a name behind it acts only where the noun tells what the named person is ("الكاتب سامي نصر").
 */
final class UnlistedSubjects {
    /** So many words make a phrase with its adjectives and owner: "عائلات الرهائن الإسرائيليين". */
    private static final int PHRASE = 4;
    /** The same with all that is told of them before the second word that leads to their verb. */
    private static final int LONG_PHRASE = 12;

    private static final int OBJECT_REACH = 6;

    /** What words tell of themselves that may be a subject all the same. */
    private static final Set<Part> NOUNS = EnumSet.of(
            Part.BODY,
            Part.DOCUMENT,
            Part.SOMEBODY,
            Part.RELATION,
            Part.SEVERAL,
            Part.SITE,
            Part.PROPERTY,
            Part.SPEAKERS);

    private final Layout layout;
    private final Marks marks;

    UnlistedSubjects(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
    }

    /**
     * The sides of a verb whose subject is such a noun; empty where a name may be the subject.
     *
     * @param after the names behind the verb
     * @param led to whom the verb's prepositions lead
     */
    Optional<Sides> of(
            PhraseMatch<Trigger> match, Trigger trigger, List<List<Nominal>> after, Supplier<List<Nominal>> led) {
        EventFrame frame = trigger.frame();
        Optional<Clause> clause = trigger.voice() == Voice.PRONOUN ? Optional.empty() : behind(match.last());
        if (clause.isPresent()) {
            List<Nominal> rest = layout.around.bareAfter(clause.get().end(), OBJECT_REACH);
            return Optional.of(
                    clause.get().object().map(object -> to(object, frame, led)).orElseGet(() -> to(rest, frame, led)));
        }
        return !after.isEmpty() && between(match.first())
                ? Optional.of(to(after.get(0).get(0), frame, led))
                : Optional.empty();
    }

    /** The sides of what somebody does whom the text has not named: to a name, or to whom prepositions lead. */
    Sides to(Nominal object, EventFrame frame, Supplier<List<Nominal>> led) {
        return to(layout.chains.of(object), frame, led);
    }

    private static Sides to(List<Nominal> object, EventFrame frame, Supplier<List<Nominal>> led) {
        boolean done = frame.targetIn(EventFrame.OBJECT) && !object.isEmpty();
        return new Sides(List.of(), done ? object : led.get());
    }

    /**
     * What stands behind such a subject.
     *
     * @param object whom or whose it is done to: "اتهمت الصحيفة بايدن", "انتقد المحللون سياسة بايدن"; empty where the name there tells whose the
     *     subject is: "انتقدت زوجة المعارض", "مستشار ترامب"
     * @param end the place behind the name
     */
    private record Clause(Optional<Nominal> object, int end) {}

    /** The clause of a verb right behind which such a subject stands, and a name; empty where the name may act itself. */
    private Optional<Clause> behind(int verb) {
        int noun = afterAdverbs(verb);
        Optional<Nominal> related = related(noun);
        if (related.isPresent()) {
            return Optional.of(new Clause(Optional.empty(), related.get().last()));
        }
        if (adjective(noun + 1) && (layout.company.beginAt(noun) || marks.is(noun, Part.BODY))) {
            // "متظاهرون أتراك", "مسيرة تركية": listed people and what moves act for their country
            return Optional.empty();
        }
        int end = noun;
        while (end < marks.tokens.size()
                && end - noun < PHRASE
                && (plain(end) || end > noun && (told(end) || marks.is(end, Part.COUNT)))) {
            end++;
        }
        int place = end;
        Optional<Nominal> named = layout.nominals.stream()
                .filter(n -> n.first() == place && acting(n))
                .findFirst();
        if (end == noun || named.isEmpty()) {
            return Optional.empty();
        }
        Nominal name = named.get();
        boolean person = name.mention().actor().type() == ActorType.PERSON;
        if (person && marks.isHead(noun) && !marks.is(noun, Part.BODY) && !marks.is(noun, Part.SEVERAL)) {
            // "مسؤول السياسة الخارجية سامي نصر"
            return Optional.empty();
        }
        if (end == noun + 1 && !definite(noun)) {
            // "دعا مكتب المرجع": a body acts for him
            return person && !marks.is(noun, Part.BODY)
                    ? Optional.of(new Clause(Optional.empty(), name.last()))
                    : Optional.empty();
        }
        boolean itself = person ? !titled(name) && title(noun, end, name) : followed(name);
        return itself ? Optional.empty() : Optional.of(new Clause(named, name.last()));
    }

    /** "وكانت منظمات حقوقية قد اتهمت": whether such a subject stands between the two words that lead to a verb. */
    private boolean between(int verb) {
        int auxiliary = verb - 2;
        while (auxiliary >= 0 && verb - auxiliary <= LONG_PHRASE && !marks.isBreak(auxiliary)) {
            if (leads(auxiliary)) {
                return marks.is(verb - 1, Part.VERBAL) && marks.is(verb - 1, Part.AUXILIARY) && auxiliary < verb - 2;
            }
            auxiliary--;
        }
        return false;
    }

    /** Whether the first of two words that lead to a verb stands at a place, a conjunction written onto it or none. */
    private boolean leads(int i) {
        String form = marks.tokens.get(i).form();
        return marks.is(i, Part.AUXILIARY)
                || marks.words.small.joins(form) && marks.words.small.is(form.substring(1), Part.AUXILIARY);
    }

    /** The person to whom somebody at a place belongs. */
    private Optional<Nominal> related(int noun) {
        return layout.nominals.stream()
                .filter(n -> marks.is(noun, Part.RELATION) && !n.direct())
                .filter(n -> n.first() == noun || n.first() == noun + 1)
                .findFirst();
    }

    private int afterAdverbs(int verb) {
        int at = verb;
        while (at < marks.tokens.size() && (marks.is(at, Part.ADVERB) || marks.isDated(at))) {
            at++;
        }
        return at;
    }

    /** A name in the place of a subject or object, no adjective of a country, which belongs to the noun before it. */
    private boolean acting(Nominal name) {
        return name.direct() && !People.are(name.mention()) && name.mention().form() != Mention.Form.DEMONYM;
    }

    /** "اتهمت الجارة ليبيا تونس": whether another name stands right behind one, which is whom it does something to. */
    private boolean followed(Nominal name) {
        return layout.around.bareAfter(name.last(), 0).stream().anyMatch(n -> !n.joined());
    }

    /** Whether a name has a title of its own. */
    private boolean titled(Nominal name) {
        int own = marks.tokenAt(name.mention().span().start());
        return IntStream.range(name.first(), own).anyMatch(marks::isHead);
    }

    /** "الكاتب اللبناني سامي نصر": whether a noun may tell what somebody is who is named in full: one man, with its article. */
    private boolean title(int noun, int end, Nominal name) {
        if (name.last() - name.first() < 2 || marks.words.small.nouns.people(marks.tokens.get(noun))) {
            return false;
        }
        for (int i = noun; i < end; i++) {
            if (!definite(i)) {
                // "عميد الكلية سامي نصر"
                return i == noun && end > noun + 1 && definite(noun + 1);
            }
        }
        return true;
    }

    private boolean definite(int i) {
        return marks.words.small.nouns.definite(marks.tokens.get(i));
    }

    /** Whether the adjective of a country stands at a place. */
    private boolean adjective(int i) {
        return layout.nominals.stream().anyMatch(n -> n.first() == i && n.last() == i + 1 && Genitive.adjective(n));
    }

    /** Whether a word tells more of a noun before it: of which country it is, or whose ("صحف المعارضة"). */
    private boolean told(int i) {
        return adjective(i)
                || definite(i)
                        && layout.nominals.stream()
                                .anyMatch(n -> n.first() == i && n.last() == i + 1 && People.are(n.mention()));
    }

    /** Whether a word stands at a place that plays no part and belongs to no name. */
    private boolean plain(int i) {
        Token token = marks.tokens.get(i);
        return token.isWord()
                && !token.isNumber()
                && !marks.isTrigger(i)
                && !marks.isVerb(i)
                && !marks.isSlot(i)
                && !marks.opensPhrase(i)
                && !marks.isDated(i)
                && !marks.isBreak(i)
                && NOUNS.containsAll(marks.words.small.parts(token))
                && layout.nominals.stream().noneMatch(n -> n.first() <= i && i < n.last());
    }
}
