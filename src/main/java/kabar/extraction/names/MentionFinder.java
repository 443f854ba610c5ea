package kabar.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.article.Article;
import kabar.facts.Candidate;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/**
 * Finds who and what is named. In this order: names of the dictionary, whose they are, institutions of countries, names misspelt, people the dictionary does
 * not know, surnames of people named in full, offices held.
 */
public final class MentionFinder {
    private static final Set<ActorType> PART_OF_NAMES = Set.of(ActorType.PERSON, ActorType.PLACE, ActorType.COUNTRY);
    private static final Set<ActorType> BODIES = Set.of(ActorType.GOVERNMENT, ActorType.MILITARY);

    private final Cues cues;
    private final Institutions institutions;
    private final OwnInstitutions ownInstitutions;
    private final Offices offices;
    private final Chiefs chiefs;
    private final NewNames newNames;
    private final Misspellings misspellings;
    private final PhraseMatcher<Name> names;
    private final Map<Language, NameWords> words;
    private final Map<Language, PhraseMatcher<Head>> heads = Head.matchers();
    private final Money money = new Money();
    private final Publishers publishers;
    private final OwnMedia media = new OwnMedia();
    private final OtherAcronyms otherAcronyms;
    private final OtherPeople otherPeople;
    private final Families families = new Families();
    private final Tongues tongues = new Tongues();
    private final SplitHeads splitHeads = new SplitHeads();
    private final Surnames surnames;
    private final SharedHeads sharedHeads;

    public MentionFinder(ActorDictionary actors) {
        this.cues = new Cues(actors);
        this.publishers = new Publishers(actors);
        this.institutions = new Institutions(actors);
        this.offices = new Offices(actors);
        this.chiefs = new Chiefs(actors);
        this.words = NameWords.all(actors);
        this.ownInstitutions = new OwnInstitutions(actors, institutions, words);
        this.newNames = new NewNames(words, actors);
        this.misspellings = new Misspellings(actors, words);
        this.names = new PhraseMatcher<>(actors.index());
        this.surnames = new Surnames(words);
        this.sharedHeads = new SharedHeads(actors);
        this.otherAcronyms = new OtherAcronyms(actors);
        this.otherPeople = new OtherPeople(actors, words);
    }

    /** What was found: mentions, and names that nobody explains. */
    public record Result(List<Mention> mentions, List<Candidate> candidates) {}

    public Result find(Article article, Text text) {
        var found = new ArrayList<List<Found>>();
        text.sentences().forEach(s -> found.add(new ArrayList<>()));
        var titles = new ArrayList<List<PhraseMatch<Head>>>();
        var joins = new ArrayList<List<Institutions.Joined>>();
        var matches = new ArrayList<PhraseMatch<Name>>();
        var wholeHeads = new ArrayList<List<PhraseMatch<Head>>>();
        for (Sentence sentence : text.sentences()) {
            var matcher = heads.get(sentence.language());
            wholeHeads.add(matcher == null ? List.of() : matcher.matches(sentence, text.string()));
            names.matches(sentence, text.string()).stream()
                    .filter(match -> !cues.byChance(match) && !rank(match))
                    .filter(match -> !families.named(match) && !written(match, text))
                    .forEach(matches::add);
        }
        otherAcronyms.drop(matches);
        otherPeople.drop(matches, wholeHeads);
        var choice = new NameChoice(
                cues,
                words,
                media,
                matches,
                article.publisher().flatMap(publishers::medium),
                article.publisher().flatMap(publishers::country));
        var priced = new ArrayList<PhraseMatch<Name>>();
        for (var match : matches) {
            var here = found.get(match.sentence().index());
            boolean besidePlace = besidePlace(match, here);
            choice.of(match, besidePlace)
                    .filter(chosen -> !tongues.named(match, chosen.name()) && !money.coded(match))
                    .ifPresent(chosen -> {
                        if (chosen.name().actor().type() == ActorType.COUNTRY && money.named(match)) {
                            priced.add(match);
                        } else {
                            here.add(named(match, chosen, besidePlace));
                        }
                    });
        }
        for (Sentence sentence : text.sentences()) {
            var here = found.get(sentence.index());
            sharedHeads.find(sentence, here);
            dropPartsOfNames(here);
            List<PhraseMatch<Head>> whole = wholeHeads.get(sentence.index());
            dropIdioms(here, whole);
            List<PhraseMatch<Head>> own = splitHeads.with(whole, sentence, here);
            titles.add(own);
            var joined = institutions.joined(sentence.tokens(), here, own);
            joins.add(joined);
            join(here, joined);
            absorbCountries(here);
        }
        ownInstitutions.find(found, titles, article.publisher().flatMap(publishers::country));
        found.forEach(here -> here.sort(Comparator.comparingInt(Found::first)));
        var candidates = new ArrayList<Candidate>();
        misspellings.find(text, found);
        newNames.find(text, found, titles, candidates);
        // "dolar Hong Kong" is nobody
        priced.forEach(match -> found.get(match.sentence().index())
                .removeIf(f ->
                        f.overlaps(match.first(), match.last()) && f.actor().type() == ActorType.PERSON));
        surnames.find(text, found, titles);
        candidates.removeIf(c -> c.type().isEmpty()
                && found.get(c.sentence()).stream().anyMatch(f -> f.span().overlaps(c.span())));
        for (Sentence sentence : text.sentences()) {
            offices.add(article.published(), found, sentence, joins);
            chiefs.add(
                    article.published(),
                    found.get(sentence.index()),
                    titles.get(sentence.index()),
                    joins.get(sentence.index()));
        }
        return new Result(mentions(text, found), candidates);
    }

    /** "AKP Gian Wiatma" is a police officer, and no party. */
    private boolean rank(PhraseMatch<Name> match) {
        NameWords own = words.get(match.sentence().language());
        List<Token> tokens = match.sentence().tokens();
        if (own == null || match.tokens() > 1 || match.last() == tokens.size()) {
            return false;
        }
        Token next = tokens.get(match.last());
        int kind = own.of(next.form());
        return (own.of(tokens.get(match.first()).form()) & NameWords.HONORIFIC) != 0
                && next.capital()
                && (kind == 0 || (kind & NameWords.PERSONAL) != 0);
    }

    /** "Jay Nixon", "أحمد المصري": behind a given name that is not part of it, a single word is somebody else's surname. */
    private void dropPartsOfNames(List<Found> here) {
        here.removeIf(f -> {
            if (f.tokens() > 1
                    || f.first() == 0
                    || !PART_OF_NAMES.contains(f.actor().type())) {
                return false;
            }
            Token before = f.sentence().tokens().get(f.first() - 1);
            Token own = f.sentence().tokens().get(f.first());
            // Without capitals a verb before a country looks like a given name: "تشن إسرائيل".
            boolean country = f.actor().type() == ActorType.COUNTRY
                    && f.form() != Mention.Form.DEMONYM
                    && own.shape() == Token.Shape.NONE;
            boolean given = !country
                    && before.isWord()
                    && own.spaced()
                    && before.shape() != Token.Shape.LOWER
                    && newNames.given(f.sentence(), f.first() - 1)
                    && own.span().equals(f.span());
            return given && here.stream().noneMatch(o -> o.overlaps(f.first() - 1, f.first()));
        });
    }

    /** "آب" is a month, though it folds like the name of a city. */
    private boolean written(PhraseMatch<Name> match, Text text) {
        NameWords own = words.get(match.sentence().language());
        return match.tokens() == 1
                && own != null
                && own.written()
                        .has(text.at(
                                match.sentence().tokens().get(match.first()).span()));
    }

    /** "مسقط رأسه" is no city. */
    private static void dropIdioms(List<Found> here, List<PhraseMatch<Head>> heads) {
        for (var head : heads) {
            if (head.entries().get(0).value().kind() == Head.Kind.NOBODY) {
                here.removeIf(f -> head.first() <= f.first() && f.last() <= head.last() && f.tokens() < head.tokens());
            }
        }
    }

    /** "في بيروت وطهران": joined to the name of a place, a capital is a place. */
    private boolean besidePlace(PhraseMatch<Name> match, List<Found> here) {
        if (here.isEmpty()) {
            return false;
        }
        Found last = here.get(here.size() - 1);
        return last.actor().type() == ActorType.PLACE && cues.joined(match, last.last());
    }

    private Found named(PhraseMatch<Name> match, NameChoice.Choice chosen, boolean besidePlace) {
        Name name = chosen.name();
        Optional<Actor> acting = cues.metonym(name.actor())
                .filter(a -> !besidePlace && cues.places().acts(match, name.actor()));
        var form = acting.isPresent()
                ? Mention.Form.METONYM
                : name.kind() == Name.Kind.DEMONYM ? Mention.Form.DEMONYM : Mention.Form.NAME;
        String rule = acting.isPresent()
                ? "metonym"
                : name.kind() == Name.Kind.DEMONYM
                        ? "demonym"
                        : match.affix().isEmpty() ? chosen.rule() : match.affix();
        return new Found(
                match.sentence(),
                match.first(),
                match.last(),
                match.span(),
                acting.orElse(name.actor()),
                form,
                Optional.empty(),
                rule);
    }

    private void join(List<Found> here, List<Institutions.Joined> joined) {
        for (var pair : joined) {
            institutions.institution(pair).ifPresent(made -> {
                if (here.stream()
                        .noneMatch(f -> !f.equals(pair.country())
                                && f.overlaps(pair.head().first(), pair.head().last())
                                && !institutions.same(pair, f))) {
                    here.removeIf(f -> f.overlaps(made.first(), made.last()));
                    here.add(made);
                }
            });
        }
        here.sort(Comparator.comparingInt(Found::first));
    }

    /** "US Congress", "الكونغرس الأميركي": the country beside its own body belongs to the body's name. */
    private static void absorbCountries(List<Found> here) {
        for (int i = 0; i + 1 < here.size(); i++) {
            Found left = here.get(i);
            Found right = here.get(i + 1);
            if (left.last() != right.first()) {
                continue;
            }
            boolean bodyFirst = BODIES.contains(left.actor().type());
            Found body = bodyFirst ? left : right;
            Found country = bodyFirst ? right : left;
            // "حركت أمريكا الجيش": without capitals a country before a body belongs to something else.
            boolean inFront =
                    !bodyFirst && left.sentence().tokens().get(left.first()).shape() == Token.Shape.NONE;
            boolean own = !inFront
                    && BODIES.contains(body.actor().type())
                    && country.actor().type() == ActorType.COUNTRY
                    && body.actor().country().equals(country.actor().country());
            if (own) {
                var span = new Span(left.span().start(), right.span().end());
                here.set(
                        i,
                        new Found(
                                body.sentence(),
                                left.first(),
                                right.last(),
                                span,
                                body.actor(),
                                body.form(),
                                body.role(),
                                body.rule()));
                here.remove(i + 1);
            }
        }
    }

    private static List<Mention> mentions(Text text, List<List<Found>> found) {
        var mentions = new ArrayList<Mention>();
        for (Sentence sentence : text.sentences()) {
            for (Found f : found.get(sentence.index())) {
                mentions.add(f.mention(text.string()));
            }
        }
        mentions.sort(
                Comparator.comparing(Mention::span).thenComparing(m -> m.actor().id()));
        return List.copyOf(mentions);
    }
}
