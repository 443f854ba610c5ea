package kabar.extraction.events.words;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kabar.knowledge.ActorType;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;

/** What a language's files say of events: the words that tell them and the small words around them. */
public final class EventWords {
    private final PhraseIndex<String> slotIndex = PhraseIndex.accented();

    public final SmallWords small;
    public final TriggerMatcher triggers;
    final PhraseMatcher<String> slots = new PhraseMatcher<>(slotIndex);
    /** The words that complete verbs behind their subject. */
    private final PhraseMatcher<String> rests;

    public final PhraseMatcher<Boolean> heads;
    public final PhraseMatcher<Trigger.Voice> light;
    public final PhraseMatcher<Doubt> doubts;
    /** What says of an event that it is news, or only referred to. */
    public final PhraseMatcher<Telling> telling;
    /** Words of sport: what is attacked and struck in their sentence is a goal or a record. */
    public final PhraseMatcher<Boolean> elsewhere;
    /** Accidents and disasters: whoever dies in their sentence is not attacked, unless it says by whom. */
    public final PhraseMatcher<Boolean> accidents;
    /** What who takes a stance makes news, whosever it is: "the reform". */
    public final PhraseMatcher<Boolean> matters;
    /** The verbs that make news by whoever does what they tell. */
    public final LoneVerbs alone;
    /** People without a name, by their kind. */
    public final PhraseMatcher<People> people;
    /** Whether the language says what makes an event news. */
    public final boolean tells;
    /** What stands for the deed told before ("the move"). */
    public final PhraseMatcher<Anaphor> anaphors;
    /** What stands for somebody named before by what he is ("the rebels"). */
    public final PhraseMatcher<Described> described;
    /** Beside a title: that the office is held no longer. */
    public final Set<String> former;
    /** Words after which a full stop ends nothing. */
    public final Set<String> abbreviations;
    /** The words that those are named with. */
    private final Set<String> introducing = new HashSet<>();
    /** "both sides", and of which type of actors. */
    public final PhraseMatcher<ActorType> both;

    public EventWords(Language language, Map<String, EventFrame> frames) {
        small = new SmallWords(language);
        for (var row : language.rows("event-slots")) {
            slotIndex.add(row.get("words"), row.get("slot"));
        }
        var inflections = new Inflections(language);
        var titles = titleWords(language);
        var kinds = new Kinds(this::isAgent, this::isSlot, this::leadsOn, titles::contains);
        var told = new TriggerWords(language, frames, small, inflections, kinds);
        triggers = told.matcher;
        rests = told.rests();
        heads = heads(language);
        light = light(language, inflections);
        doubts = doubts(language);
        both = both(language);
        telling = telling(language);
        people = people(language);
        elsewhere = listed(language, "event-elsewhere");
        accidents = listed(language, "event-accidents");
        matters = listed(language, "event-matters");
        alone = new LoneVerbs(language);
        anaphors = anaphors(language);
        described = described(language);
        former = language.words("former");
        abbreviations = language.words("abbreviations");
        tells = !language.rows("event-telling").isEmpty();
    }

    /** What a sentence has of the words that complete verbs: not behind a particle, "يدفع مرتبات للجنود" moves no soldiers. */
    public List<PhraseMatch<String>> rests(Sentence sentence, String text) {
        return rests.matches(sentence, text).stream()
                .filter(r -> !slotOf(r.sentence()
                                .tokens()
                                .get(r.first())
                                .letters(text, r.span().start()))
                        .equals(EventFrame.LE))
                .toList();
    }

    /** Whether a folded word is a preposition. */
    public boolean isSlot(String word) {
        return !slotsOf(word).isEmpty();
    }

    /** Whether a word leads to somebody, not only to when or where. */
    private boolean leadsOn(String word) {
        for (PhraseIndex.Entry<String> slot : slotsOf(word)) {
            if (!slot.value().equals(EventFrame.IN) && !slot.value().equals(EventFrame.AGAINST)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAgent(String word) {
        for (PhraseIndex.Entry<String> slot : slotsOf(word)) {
            if (slot.value().equals(EventFrame.BY)) {
                return true;
            }
        }
        return false;
    }

    /** The slots that a folded word opens alone. */
    private List<PhraseIndex.Entry<String>> slotsOf(String word) {
        int node = slotIndex.step(PhraseIndex.ROOT, word);
        return node == PhraseIndex.NONE ? List.of() : slotIndex.at(node);
    }

    private static PhraseMatcher<Boolean> heads(Language language) {
        var index = new PhraseIndex<Boolean>();
        language.rows("titles").forEach(row -> index.add(row.get("phrase").toLowerCase(Locale.ROOT), true));
        language.rows("institutions").forEach(row -> index.add(row.get("phrase").toLowerCase(Locale.ROOT), true));
        language.lines("event-heads").forEach(line -> index.add(line.toLowerCase(Locale.ROOT), true));
        return new PhraseMatcher<>(index);
    }

    /** The words of titles and institutions that are no prepositions. */
    private Set<String> titleWords(Language language) {
        var found = new HashSet<String>();
        language.rows("titles")
                .forEach(row -> found.addAll(List.of(Fold.of(row.get("phrase")).split(" "))));
        language.lines("event-heads")
                .forEach(line -> found.addAll(List.of(Fold.of(line).split(" "))));
        found.removeIf(this::isSlot);
        return found;
    }

    private static PhraseMatcher<Trigger.Voice> light(Language language, Inflections inflections) {
        var index = PhraseIndex.<Trigger.Voice>accented();
        for (var row : language.rows("event-light")) {
            String subject = row.isMapped("subject") ? row.get("subject") : "";
            inflections
                    .forms(row.get("words"), row.get("paradigm"))
                    .forEach(f -> index.add(
                            f.words(),
                            switch (subject) {
                                case "suffers" -> Trigger.Voice.PASSIVE;
                                case "intends" -> Trigger.Voice.FUTURE;
                                default -> f.voice();
                            }));
        }
        return new PhraseMatcher<>(index);
    }

    private static PhraseMatcher<Doubt> doubts(Language language) {
        var index = PhraseIndex.<Doubt>accented();
        for (var row : language.rows("event-doubts")) {
            index.add(row.get("words"), new Doubt(Doubt.Kind.of(row.get("kind")), Integer.parseInt(row.get("reach"))));
        }
        return new PhraseMatcher<>(index);
    }

    private static PhraseMatcher<Telling> telling(Language language) {
        var index = PhraseIndex.<Telling>accented();
        for (var row : language.rows("event-telling")) {
            index.add(row.get("words"), Telling.of(row.get("role"), row.get("of"), row.get("reach")));
        }
        return new PhraseMatcher<>(index);
    }

    private static PhraseMatcher<Anaphor> anaphors(Language language) {
        var index = PhraseIndex.<Anaphor>accented();
        language.rows("event-anaphors").forEach(row -> index.add(row.get("words"), Anaphor.of(row.get("of"))));
        return new PhraseMatcher<>(index);
    }

    private PhraseMatcher<Described> described(Language language) {
        var index = PhraseIndex.<Described>accented();
        for (var row : language.rows("event-descriptions")) {
            String named = row.get("named").isEmpty() ? row.get("words") : row.get("named");
            var keys = new LinkedHashSet<String>();
            for (String word : named.split("\\|")) {
                keys.add(key(Fold.of(word)));
            }
            var types = EnumSet.noneOf(ActorType.class);
            if (!row.get("types").isEmpty()) {
                List.of(row.get("types").split("\\|")).forEach(type -> types.add(ActorType.of(type)));
            }
            introducing.addAll(keys);
            index.add(row.get("words"), new Described(keys, types, types.contains(ActorType.PERSON)));
        }
        return new PhraseMatcher<>(index);
    }

    /** Whether somebody named with these words, in the form of {@link #key}, can be meant by them later. */
    public boolean introduces(String key) {
        return introducing.contains(key);
    }

    /** Folded words without their article and the endings of many. */
    public String key(String folded) {
        if (folded.indexOf(' ') < 0) {
            return small.nouns.single(small.nouns.bare(folded));
        }
        StringBuilder key = new StringBuilder();
        for (String word : folded.split(" ")) {
            key.append(key.isEmpty() ? "" : " ").append(small.nouns.single(small.nouns.bare(word)));
        }
        return key.toString();
    }

    private static PhraseMatcher<Boolean> listed(Language language, String list) {
        var index = PhraseIndex.<Boolean>accented();
        language.lines(list).forEach(line -> index.add(line, true));
        return new PhraseMatcher<>(index);
    }

    private static PhraseMatcher<People> people(Language language) {
        var index = PhraseIndex.<People>accented();
        for (var row : language.rows("event-people")) {
            index.add(row.get("words"), new People(row.get("kind"), Integer.parseInt(row.get("reach"))));
        }
        return new PhraseMatcher<>(index);
    }

    private static PhraseMatcher<ActorType> both(Language language) {
        var index = PhraseIndex.<ActorType>accented();
        language.rows("event-both").forEach(row -> index.add(row.get("words"), ActorType.of(row.get("type"))));
        return new PhraseMatcher<>(index);
    }

    /** Letters written onto a name: without the conjunction, what slot they open; empty if none. */
    public String slotOf(String letters) {
        String rest = letters;
        while (small.joins(rest)) {
            rest = rest.substring(1);
        }
        if (rest.isEmpty()) {
            return "";
        }
        var slots = slotsOf(rest);
        return slots.isEmpty() ? "other" : slots.get(0).value();
    }
}
