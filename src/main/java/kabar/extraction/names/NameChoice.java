package kabar.extraction.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Language;
import kabar.text.PhraseIndex.Entry;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/**
 * Decides whose name a match is. A name with one owner that is not marked ambiguous is its owner's. Otherwise the rest of the article
 * decides: an owner that is named elsewhere beyond doubt, or whose country is; and for a name marked ambiguous, the words beside it.
 */
final class NameChoice {
    private final Cues cues;
    private final Set<Actor> certain = new HashSet<>();
    private final NamedCountries countries = new NamedCountries();
    private final LongerNames longer = new LongerNames();
    /** Where the names of parties begin. */
    private final Set<Integer> parties = new HashSet<>();

    private final Map<Language, NameWords> words;
    private final OwnMedia media;
    private final Optional<Actor> publisher;
    private final Optional<String> home;

    /**
     * @param publisher of the article
     * @param home the country of the publisher
     */
    NameChoice(
            Cues cues,
            Map<Language, NameWords> words,
            OwnMedia media,
            List<PhraseMatch<Name>> matches,
            Optional<Actor> publisher,
            Optional<String> home) {
        this.cues = cues;
        this.words = words;
        this.media = media;
        this.publisher = publisher;
        this.home = home;
        for (var match : matches) {
            if (match.entries().stream().anyMatch(e -> e.value().actor().type() == ActorType.PARTY)) {
                parties.add(match.span().start());
            }
            owner(match).ifPresent(name -> {
                certain.add(name.actor());
                name.actor().country().ifPresent(country -> {
                    countries.add(country);
                    longer.add(match, name.actor(), country);
                });
            });
        }
        for (var match : matches) {
            if (match.tokens() > 1 && owner(match).isEmpty()) {
                of(match).ifPresent(choice -> certain.add(choice.name().actor()));
            }
        }
    }

    /** The chosen name with the rule that chose it. */
    record Choice(Name name, String rule) {}

    Optional<Choice> of(PhraseMatch<Name> match) {
        return of(match, false);
    }

    /** @param besidePlace whether it is joined to the name of a place */
    Optional<Choice> of(PhraseMatch<Name> match, boolean besidePlace) {
        var owner = owner(match);
        if (owner.isPresent()) {
            return owner.map(name -> new Choice(name, "name"));
        }
        List<Name> names = withoutNamesakes(match, asWritten(match, distinct(match.entries())));
        Optional<Name> medium = media.of(match, names, publisher);
        if (medium.isPresent()) {
            return medium.map(name -> new Choice(name, "name.context"));
        }
        boolean part = cues.qualified(match)
                || cues.continued(match)
                        && names.stream().allMatch(n -> n.actor().type() == ActorType.PERSON);
        if (part && names.stream().allMatch(Name::ambiguous)) {
            return Optional.empty();
        }
        List<Name> known = names.stream()
                .filter(n -> certain.contains(n.actor())
                        || n.kind() == Name.Kind.SHORT
                        || atHome(n.actor())
                        || longer.prove(n)
                        || toldBy(n.actor()))
                .toList();
        if (known.size() == 1) {
            return Optional.of(new Choice(known.get(0), "name.document"));
        }
        List<Name> plain = names.stream().filter(n -> !n.ambiguous()).toList();
        List<Name> candidates = !known.isEmpty() ? known : plain.isEmpty() ? names : plain;
        if (plain.isEmpty() && known.isEmpty() && !proven(match, candidates, besidePlace)) {
            return Optional.empty();
        }
        return best(candidates).map(name -> new Choice(name, plain.isEmpty() ? "name.context" : "name.shared"));
    }

    /** The publisher's own country, of which its articles speak without naming it: "the Kingdom". */
    private boolean atHome(Actor actor) {
        return home.isPresent()
                && actor.type() == ActorType.COUNTRY
                && actor.country().equals(home);
    }

    /** "الاحتلال" where Palestine is named */
    private boolean toldBy(Actor actor) {
        return cues.toldBy(actor).filter(countries::has).isPresent();
    }

    /**
     * The first letters of names are no others ("PDF", not "pdf"), and in the language of the name; a name without its country is found where
     * that is spoken of most.
     */
    private List<Name> asWritten(PhraseMatch<Name> match, List<Name> names) {
        String language = match.sentence().language().code();
        return names.stream()
                .filter(n -> n.kind() != Name.Kind.INITIALS
                        || Cues.acronym(match) && n.language().equals(language))
                .filter(n -> n.kind() != Name.Kind.SHORT
                        || n.actor()
                                .country()
                                .filter(c -> countries.foremost(c) && noOther(c, names))
                                .isPresent())
                .toList();
    }

    /** Whether no other country that has such a name is named. */
    private boolean noOther(String country, List<Name> names) {
        return names.stream()
                .flatMap(n -> n.actor().country().stream())
                .noneMatch(other -> !other.equals(country) && countries.has(other));
    }

    /** "الأمن القومي العربي": a word that says where somebody is from is nobody's surname. */
    private List<Name> withoutNamesakes(PhraseMatch<Name> match, List<Name> names) {
        // "في مالي"
        boolean place = match.tokens() == 1
                && match.sentence().tokens().get(match.first()).shape() == Token.Shape.NONE
                && names.stream().anyMatch(n -> n.actor().type().isSpace())
                && cues.places().placed(match);
        boolean demonym = place || match.tokens() == 1 && names.stream().anyMatch(n -> n.kind() == Name.Kind.DEMONYM);
        return demonym
                ? names.stream()
                        .filter(n -> n.actor().type() != ActorType.PERSON)
                        .toList()
                : names;
    }

    /** The only owner of a name that needs no proof. */
    private static Optional<Name> owner(PhraseMatch<Name> match) {
        List<Name> names = distinct(match.entries());
        return names.size() == 1 && !names.get(0).ambiguous() ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static List<Name> distinct(List<Entry<Name>> entries) {
        if (entries.size() == 1) {
            return List.of(entries.get(0).value());
        }
        var byActor = new LinkedHashSet<Actor>();
        var names = new ArrayList<Name>();
        for (var entry : entries) {
            Name name = entry.value();
            if (byActor.add(name.actor())) {
                names.add(name);
            } else if (!name.ambiguous()) {
                names.replaceAll(n -> n.ambiguous() && n.actor().equals(name.actor()) ? name : n);
            }
        }
        return names;
    }

    /** The owner whose country the article speaks of most; empty if two are equally likely. */
    private Optional<Name> best(List<Name> names) {
        Optional<Name> best = Optional.empty();
        double most = -1;
        boolean tie = false;
        for (Name name : names) {
            double weight = weight(name);
            if (weight > most) {
                best = Optional.of(name);
                most = weight;
                tie = false;
            } else if (weight == most) {
                tie = true;
            }
        }
        return tie ? Optional.empty() : best;
    }

    private double weight(Name name) {
        Actor actor = name.actor();
        double weight = actor.country().map(countries::times).orElse(0) * 10.0;
        weight += atHome(actor) ? 30 : 0;
        weight += home.isPresent() && actor.country().equals(home) ? 5 : 0;
        weight += name.ambiguous() ? 0 : 5;
        weight += Math.min(3, cues.offices(actor));
        weight -= actor.type() != ActorType.PLACE && cues.ofPlace(actor) ? 4 : 0;
        // Where nothing else decides, the larger thing is meant: the country, then the capital, then any other place.
        return weight
                + switch (actor.type()) {
                    case COUNTRY -> 3;
                    case PLACE -> cues.metonym(actor).isPresent() ? 2 : 1;
                    default -> 0;
                };
    }

    private boolean proven(PhraseMatch<Name> match, List<Name> names, boolean besidePlace) {
        boolean place = names.stream().anyMatch(n -> n.actor().type().isSpace());
        if (cues.word(match) || ordinary(match, names)) {
            return false;
        }
        Optional<String> local = countries.local(match.sentence().language());
        boolean related = names.stream()
                .anyMatch(n -> n.actor().type() != ActorType.COUNTRY
                        && n.actor()
                                .country()
                                .filter(c -> n.actor().type() == ActorType.GOVERNMENT
                                        ? countries.most(c)
                                                || home.filter(c::equals).isPresent()
                                        : countries.has(c))
                                .or(() -> n.actor()
                                        .country()
                                        .filter(c -> local.filter(c::equals).isPresent()))
                                .isPresent());
        if (names.stream().anyMatch(n -> n.actor().type() == ActorType.PERSON) && cues.titled(match)) {
            return true;
        }
        List<Token> tokens = match.sentence().tokens();
        // no sentence begins with all letters capital
        boolean inside = match.first() > 0 || match.tokens() > 1 || Cues.acronym(match);
        boolean cased = tokens.get(match.first()).capital() && inside && !cues.headline(match);
        if (place && besidePlace && related && !cues.common(match)) {
            return true;
        }
        if (place && cues.common(match)) {
            boolean country = match.affix().isEmpty()
                    && names.stream().anyMatch(n -> n.actor().type() == ActorType.COUNTRY);
            return cues.places().headed(match)
                    || (related || country) && cues.places().placed(match);
        }
        if (place && cues.opensAsState(match)) {
            return names.stream().anyMatch(n -> n.actor().type() == ActorType.COUNTRY);
        }
        if (place) {
            boolean known = related || names.stream().anyMatch(n -> n.actor().type() == ActorType.COUNTRY);
            boolean town = known || !cues.people(match) || capital(names);
            return town && cues.places().placed(match) || known && cased && !Cues.besideCapital(match);
        }
        boolean body = names.stream().anyMatch(n -> n.actor().type() == ActorType.GOVERNMENT);
        if (related && body && tokens.get(match.first()).capital() && (cues.beforeTitle(match) || beforeParty(match))) {
            return true;
        }
        boolean beside = Cues.acronym(match) ? cues.besideAcronym(match) : Cues.besideCapital(match);
        return related && (cased || match.tokens() > 1) && !beside;
    }

    /** "Guardians of the Galaxy" are no club: a common word as the name of a body that no office or newspaper is. */
    private boolean ordinary(PhraseMatch<Name> match, List<Name> names) {
        Token token = match.sentence().tokens().get(match.first());
        NameWords own = words.get(match.sentence().language());
        return match.tokens() == 1
                && token.shape() == Token.Shape.CAPITALISED
                && own != null
                && own.common(token.form())
                && names.stream().allMatch(n -> n.actor().type() == ActorType.ORGANISATION);
    }

    /** "House Republicans" */
    private boolean beforeParty(PhraseMatch<Name> match) {
        List<Token> tokens = match.sentence().tokens();
        return match.last() < tokens.size()
                && parties.contains(tokens.get(match.last()).start());
    }

    private boolean capital(List<Name> names) {
        return names.stream().anyMatch(n -> cues.metonym(n.actor()).isPresent());
    }
}
