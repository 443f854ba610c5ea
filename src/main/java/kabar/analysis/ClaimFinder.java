package kabar.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.Event;
import kabar.extraction.Facts;
import kabar.extraction.Figure;
import kabar.extraction.Party;
import kabar.extraction.Quote;
import kabar.knowledge.Actor;
import kabar.text.Fold;
import kabar.text.Sentence;
import kabar.text.Text;

/** Gathers events, figures and quotes of a selection into claims. */
final class ClaimFinder {
    /** What two do with each other: it is the same claim whoever is named first. */
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

    private final Selection selection;
    private final Archive archive;
    private final ChosenRows chosen;
    private final Map<Claim.Subject, List<Telling>> tellings = new LinkedHashMap<>();

    private final Map<String, List<Said>> said = new HashMap<>();

    private ClaimFinder(Selection selection) {
        this.selection = selection;
        this.archive = selection.archive();
        this.chosen = selection.chosen();
    }

    static List<Claim> claims(Selection selection) {
        var finder = new ClaimFinder(selection);
        for (int article = 0; article < finder.archive.size(); article++) {
            if (selection.has(article, false)) {
                finder.add(article);
            }
        }
        var claims = new ArrayList<Claim>();
        finder.tellings.forEach((subject, told) -> apart(told).forEach(group -> claims.add(new Claim(subject, group))));
        claims.sort(Comparator.comparing(Claim::verdict)
                .thenComparing(claim -> -claim.origins())
                .thenComparing(claim -> -claim.tellings().size()));
        return claims;
    }

    private void add(int article) {
        Facts facts = archive.facts(article);
        for (Event event : facts.events()) {
            if (counts(facts, event.sentence()) && chosen.concerns(event, article)) {
                add(article, event);
            }
        }
        for (Figure figure : facts.figures()) {
            if (counts(facts, figure.sentence()) && !selection.filter().byActor()) {
                add(article, figure);
            }
        }
        for (Quote quote : facts.quotes()) {
            if (counts(facts, quote.sentence()) && chosen.concerns(quote, article)) {
                add(article, quote);
            }
        }
    }

    private void add(int article, Event event) {
        Optional<Side> source = side(event.source(), article);
        Optional<Side> target = side(event.target(), article);
        if (source.isEmpty() && target.isEmpty()) {
            return;
        }
        Side a = source.orElse(Side.UNKNOWN);
        Side b = target.orElse(Side.UNKNOWN);
        boolean turned = MUTUAL.contains(event.type()) && a.id.compareTo(b.id) > 0;
        boolean intended = event.modality() == Event.Modality.PLANNED || event.modality() == Event.Modality.POSSIBLE;
        String what = intended ? event.type() + " (" + event.modality() + ")" : event.type();
        tell(
                turned ? subject("event", what, b, a) : subject("event", what, a, b),
                new Telling(
                        article,
                        event.sentence(),
                        event.trigger(),
                        Archive.day(event.from()),
                        Archive.day(event.to()),
                        event.attributedTo(),
                        archive.story(article),
                        event.negated(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** A figure without a date of its own stands for the day of its article. */
    private void add(int article, Figure figure) {
        if (figure.what().isEmpty()) {
            return;
        }
        boolean dated = figure.from().isPresent() && figure.to().isPresent();
        boolean open = figure.low().isPresent() || figure.high().isPresent();
        Optional<BigDecimal> value = Optional.of(figure.value());
        String what = figure.what().get()
                + figure.unit().map(unit -> " (" + unit + ")").orElse("");
        tell(
                subject("figure", what, side(figure.place(), article).orElse(Side.UNKNOWN), Side.UNKNOWN),
                new Telling(
                        article,
                        figure.sentence(),
                        figure.surface(),
                        dated ? Archive.day(figure.from()) : archive.from(article),
                        dated ? Archive.day(figure.to()) : archive.to(article),
                        figure.attributedTo(),
                        archive.story(article),
                        false,
                        open ? figure.low() : value,
                        open ? figure.high() : value));
    }

    /** The same words of the same speaker; a quote is told on the day of its article. */
    private void add(int article, Quote quote) {
        Optional<Side> speaker = side(quote.speaker(), article);
        if (speaker.isEmpty()) {
            return;
        }
        var words = Phrases.of(Text.of(quote.text()));
        List<Said> before = said.computeIfAbsent(speaker.get().id, s -> new ArrayList<>());
        Said same = before.stream()
                .filter(s -> s.isLike(quote, words))
                .findFirst()
                .orElseGet(() -> {
                    String text = quote.text().strip().replaceAll("\\s+", " ");
                    Side addressee = side(quote.addressee(), article).orElse(Side.UNKNOWN);
                    var first = new Said(words, subject("quote", text, speaker.get(), addressee));
                    before.add(first);
                    return first;
                });
        tell(
                same.subject,
                new Telling(
                        article,
                        quote.sentence(),
                        quote.span().of(archive.facts(article).article().text()),
                        archive.from(article),
                        archive.to(article),
                        quote.attributedTo(),
                        archive.story(article),
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }

    /** What a speaker is told to have said. */
    private record Said(Phrases words, Claim.Subject subject) {
        boolean isLike(Quote quote, Phrases others) {
            return words.size() > 0 && others.size() > 0
                    ? words.isCopyOf(others)
                    : Fold.of(subject.what()).equals(Fold.of(quote.text().strip()));
        }
    }

    /** An actor, or the words of the text. */
    private record Side(String id, String name) {
        static final Side UNKNOWN = new Side("", "");
    }

    private Optional<Side> side(Optional<Party> party, int article) {
        Optional<Actor> actor = chosen.actor(party, article);
        return actor.map(a -> new Side(a.id(), a.name())).or(() -> party.map(p -> new Side(p.id(), p.name())));
    }

    private static Claim.Subject subject(String kind, String what, Side a, Side b) {
        return new Claim.Subject(kind, what, a.id, a.name, b.id, b.name);
    }

    private void tell(Claim.Subject subject, Telling telling) {
        tellings.computeIfAbsent(subject, s -> new ArrayList<>()).add(telling);
    }

    private boolean counts(Facts facts, int sentence) {
        Sentence.Kind kind = facts.text().sentences().get(sentence).kind();
        return selection.filter().counts(kind);
    }

    /** Tellings of one subject, those of days far from each other apart, those without a day by themselves. */
    private static List<List<Telling>> apart(List<Telling> tellings) {
        var groups = new ArrayList<List<Telling>>();
        var undated = new ArrayList<Telling>();
        var inTime = new ArrayList<>(tellings);
        inTime.sort(Comparator.comparingInt(Telling::from));
        for (Telling telling : inTime) {
            if (!telling.isDated()) {
                undated.add(telling);
            } else if (!groups.isEmpty()
                    && groups.get(groups.size() - 1).stream().anyMatch(telling::isNear)) {
                groups.get(groups.size() - 1).add(telling);
            } else {
                groups.add(new ArrayList<>(List.of(telling)));
            }
        }
        if (!undated.isEmpty()) {
            groups.add(undated);
        }
        groups.forEach(group -> group.sort(Comparator.comparingInt(Telling::article)));
        return groups;
    }
}
