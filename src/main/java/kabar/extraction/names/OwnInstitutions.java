package kabar.extraction.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/**
 * Institutions named without their country, in an article that speaks of one country far more than of any other: "the Finance Ministry" is
 * that country's.
 */
final class OwnInstitutions {
    /** Mentions of the country that an article at least needs. */
    private static final int LEAST = 4;
    /** How much oftener it is named than any other: three times for two. */
    private static final int OFTEN = 3;

    private static final int SELDOM = 2;

    private final ActorDictionary actors;
    private final Institutions institutions;
    private final Map<Language, NameWords> words;

    OwnInstitutions(ActorDictionary actors, Institutions institutions, Map<Language, NameWords> words) {
        this.actors = actors;
        this.institutions = institutions;
        this.words = words;
    }

    /** Enters the institutions into what was found, for each sentence. */
    void find(List<List<Found>> found, List<List<PhraseMatch<Head>>> heads, Optional<String> home) {
        main(found, home).ifPresent(country -> {
            for (int i = 0; i < found.size(); i++) {
                List<Found> here = found.get(i);
                List<Found> before = i == 0 ? List.of() : found.get(i - 1);
                for (var head : heads.get(i)) {
                    institution(head, country)
                            .filter(made -> !abroad(made, here, before, country))
                            .filter(made -> here.stream().noneMatch(f -> f.overlaps(made.first(), made.last())))
                            .ifPresent(here::add);
                }
            }
        });
    }

    /** "Rubio told a committee of the Senate": whether whoever is named right before an institution is of another country. */
    private static boolean abroad(Found made, List<Found> here, List<Found> before, Actor country) {
        Optional<String> last = last(here, made.first()).or(() -> last(before, Integer.MAX_VALUE));
        return last.filter(other -> !country.country().equals(Optional.of(other)))
                .isPresent();
    }

    /** The country of whoever is named last before a token. */
    private static Optional<String> last(List<Found> found, int token) {
        return found.stream()
                .filter(f -> f.last() <= token)
                .flatMap(f -> f.actor().country().stream())
                .reduce((one, other) -> other);
    }

    /** The country that the article is about, or its publisher's own where it names no other. */
    private Optional<Actor> main(List<List<Found>> found, Optional<String> home) {
        return country(found)
                .or(() -> home.filter(code -> alone(found, code)))
                .flatMap(code -> actors.actor(ActorType.COUNTRY + ":" + code));
    }

    /** Whether all that was found is or belongs to a country, as far as it does to any. */
    private static boolean alone(List<List<Found>> found, String country) {
        var countries = new HashSet<String>();
        found.forEach(here -> here.forEach(f -> f.actor().country().ifPresent(countries::add)));
        return countries.equals(Set.of(country));
    }

    /** The country that most of what was found is or belongs to. */
    static Optional<String> country(List<List<Found>> found) {
        var counts = new HashMap<String, Integer>();
        for (List<Found> here : found) {
            for (Found f : here) {
                f.actor().country().ifPresent(country -> counts.merge(country, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST
                        && counts.entrySet().stream()
                                .allMatch(o ->
                                        o.getKey().equals(e.getKey()) || o.getValue() * OFTEN <= e.getValue() * SELDOM))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Found> institution(PhraseMatch<Head> match, Actor country) {
        return match.tokens() < 2 || goesOn(match)
                ? Optional.empty()
                : institutions
                        .of(match, country)
                        .filter(actor -> actor.type() == ActorType.GOVERNMENT)
                        .map(actor -> Institutions.named(
                                match.sentence(),
                                match.first(),
                                match.last(),
                                match.span(),
                                actor,
                                "institution.document"));
    }

    /** "Badan Intelijen Pertahanan" is not the intelligence agency. */
    private boolean goesOn(PhraseMatch<Head> match) {
        List<Token> tokens = match.sentence().tokens();
        NameWords own = words.get(match.sentence().language());
        int next = match.last();
        return own != null
                && own.headFirst()
                && next < tokens.size()
                && tokens.get(match.first()).capital()
                && tokens.get(next).capital()
                && tokens.get(next).spaced()
                && own.labels()
                        .list()
                        .word(tokens, next, tokens.size(), tokens.get(next).form())
                        .isPresent();
    }
}
