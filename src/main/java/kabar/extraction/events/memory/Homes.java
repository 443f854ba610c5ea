package kabar.extraction.events.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.extraction.events.words.Anaphor;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.speech.Speech;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Text;

/** Whose country "his country" is: that of whoever speaks, or of whom the sentence names first. Changes as the text is read. */
public final class Homes {
    /** So many characters at most part a person from the country or ministry told right before ("the Turkish minister Jane Doe"). */
    private static final int TITLE_REACH = 3;

    private static final String RULE = "event.home";

    private final Text text;
    private final Speech speech;
    private final StandIns standIns;
    private final Map<Actor, Actor> learned = new HashMap<>();
    private Optional<Actor> before = Optional.empty();
    private Optional<Actor> last = Optional.empty();

    public Homes(Text text, Speech speech, StandIns standIns) {
        this.text = text;
        this.speech = speech;
        this.standIns = standIns;
    }

    /** Whether a mention only tells whose country is meant. */
    public static boolean is(Mention mention) {
        return mention.rule().equals(RULE);
    }

    /** Takes note of the names of a sentence: of a person told with the country she speaks for. */
    public void read(List<Mention> named) {
        before = last;
        learn(named);
        named.stream().filter(Homes::speaks).findFirst().flatMap(this::country).ifPresent(c -> last = Optional.of(c));
    }

    /** The names of a sentence, and one for each word that stands for the country of somebody. */
    public List<Mention> with(Sentence sentence, EventWords words, List<Mention> named) {
        var homes = words.anaphors.matches(sentence, text.string()).stream()
                .filter(m -> m.entries().get(0).value() == Anaphor.HOME)
                .flatMap(m -> home(sentence, m, named).stream())
                .toList();
        if (homes.isEmpty()) {
            return named;
        }
        var all = new ArrayList<>(named);
        all.addAll(homes);
        all.sort(Comparator.comparingInt(m -> m.span().start()));
        return all;
    }

    private Optional<Mention> home(Sentence sentence, PhraseMatch<Anaphor> word, List<Mention> named) {
        Optional<Actor> spoken = speech.quotes().stream()
                .filter(q -> q.span().contains(word.span()))
                .findFirst()
                .flatMap(q -> q.speaker().flatMap(Party::actor))
                .flatMap(this::country);
        Optional<Actor> country = spoken.or(() -> named.stream()
                        .filter(m -> m.span().end() <= word.span().start() && speaks(m))
                        .findFirst()
                        .flatMap(this::country))
                .or(() -> before);
        return country.map(c -> new Mention(
                sentence.index(), word.span(), text.at(word.span()), c, Mention.Form.PRONOUN, Optional.empty(), RULE));
    }

    /** Whether a mention is of somebody who may speak of his country: a person, an institution, somebody by the adjective of a country. */
    private static boolean speaks(Mention mention) {
        ActorType type = mention.actor().type();
        return type == ActorType.PERSON
                || type == ActorType.GOVERNMENT
                || type == ActorType.MILITARY
                || type == ActorType.COUNTRY && mention.form() == Mention.Form.DEMONYM;
    }

    private Optional<Actor> country(Mention mention) {
        return country(mention.actor());
    }

    private Optional<Actor> country(Actor actor) {
        return Optional.ofNullable(learned.get(actor)).or(() -> standIns.home(actor));
    }

    /** "the Turkish foreign minister Jane Doe": the country of a person told with her title. */
    private void learn(List<Mention> named) {
        for (int i = 1; i < named.size(); i++) {
            Mention before = named.get(i - 1);
            Mention person = named.get(i);
            boolean titled = person.actor().type() == ActorType.PERSON
                    && before.actor().type() != ActorType.PERSON
                    && speaks(before)
                    && person.span().start() - before.span().end() <= TITLE_REACH;
            if (titled && person.actor().country().isEmpty()) {
                standIns.home(before.actor()).ifPresent(c -> learned.putIfAbsent(person.actor(), c));
            }
        }
    }
}
