package kabar.extraction.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Token;

/**
 * Joins a country and the head beside it: "the Israeli army" is one mention of the army, "الكونغرس الأميركي" one of the Congress.
 * Where the head may stand is said by {@code slots.csv} of the language.
 */
final class Institutions {
    private final ActorDictionary actors;
    private final Map<Language, List<Slot>> slots = new HashMap<>();

    /** @param headAfter whether the head follows the country; {@code between} are the words between them */
    private record Slot(boolean headAfter, List<String> between) {}

    Institutions(ActorDictionary actors) {
        this.actors = actors;
        for (Language language : Language.all()) {
            slots.put(
                    language,
                    language.rows("slots").stream()
                            .map(row -> new Slot(
                                    row.get("head").equals("after"),
                                    row.get("between").isEmpty()
                                            ? List.of()
                                            : List.of(row.get("between").split(" "))))
                            .toList());
        }
    }

    /** A head and the country or body it belongs to. */
    record Joined(PhraseMatch<Head> head, Found country, int first, int last) {}

    /** The heads of a sentence that stand beside one of its mentions. */
    List<Joined> joined(List<Token> tokens, List<Found> found, List<PhraseMatch<Head>> heads) {
        var joined = new ArrayList<Joined>();
        for (var head : heads) {
            for (Found country : found) {
                if (head.first() < country.first() && country.last() < head.last()) {
                    joined.add(new Joined(head, country, head.first(), head.last()));
                }
                for (Slot slot : slots.getOrDefault(head.sentence().language(), List.of())) {
                    int from = slot.headAfter() ? country.last() : head.last();
                    int to = slot.headAfter() ? head.first() : country.first();
                    if (from <= to && between(tokens, from, to, slot.between())) {
                        joined.add(new Joined(
                                head,
                                country,
                                Math.min(head.first(), country.first()),
                                Math.max(head.last(), country.last())));
                    }
                }
            }
        }
        return joined;
    }

    private static boolean between(List<Token> tokens, int from, int to, List<String> words) {
        int word = 0;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean apostrophe = token.isMark() && (token.form().isEmpty() || token.is("'") || token.is("’"));
            if (apostrophe) {
                continue;
            }
            if (word >= words.size() || !token.is(words.get(word++))) {
                return false;
            }
        }
        return word == words.size();
    }

    /**
     * Whether something found is the head alone, taken for that of another country ("Kementerian Luar Negeri" before "China") or of the
     * world ("Red Cross" behind "Singapore").
     */
    boolean same(Joined joined, Found found) {
        Head head = joined.head().entries().get(0).value();
        boolean whole = found.first() == joined.head().first()
                && found.last() == joined.head().last();
        boolean world = whole && found.actor().type() == ActorType.ORGANISATION;
        return world
                || found.actor()
                        .country()
                        .flatMap(code -> actors.institution(head.id(), code))
                        .filter(found.actor()::equals)
                        .isPresent();
    }

    /** The institution that a head makes of a country; empty where the body beside it is no country. */
    Optional<Found> institution(Joined joined) {
        var span = joined.head().span().with(joined.country().span());
        return of(joined.head(), joined.country().actor())
                .map(actor ->
                        named(joined.head().sentence(), joined.first(), joined.last(), span, actor, "institution"));
    }

    /** The institution that a head makes of a country; empty where either is none. */
    Optional<Actor> of(PhraseMatch<Head> match, Actor country) {
        Head head = match.entries().get(0).value();
        return head.kind() == Head.Kind.INSTITUTION && country.type() == ActorType.COUNTRY
                ? actors.institution(head.id(), country.country().orElse(""))
                        .or(() -> Optional.of(actors.made(head.id(), country)))
                : Optional.empty();
    }

    /** A mention of an institution, found by a rule of the sentence's language. */
    static Found named(Sentence sentence, int first, int last, Span span, Actor actor, String rule) {
        return new Found(
                sentence,
                first,
                last,
                span,
                actor,
                Mention.Form.NAME,
                Optional.empty(),
                sentence.language().code().toLowerCase(Locale.ROOT) + "." + rule);
    }
}
