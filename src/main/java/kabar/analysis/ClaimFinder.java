package kabar.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Event;
import kabar.facts.Facts;
import kabar.facts.Figure;
import kabar.facts.Quote;
import kabar.facts.Timex;
import kabar.text.Sentence;

/** Gathers events, figures and quotes of a selection into claims. */
final class ClaimFinder {
    /** What two do with each other: it is the same claim whoever is named first. */
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

    private final Selection selection;
    private final Archive archive;
    private final ChosenRows chosen;
    private final Map<String, ClaimTopic> topics = new LinkedHashMap<>();
    private final SaidAlike alike = new SaidAlike();

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
        finder.joined().forEach(topic -> claims.addAll(topic.claims()));
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
            if (counts(facts, figure.sentence()) && !selection.filter().byActor() && !isToldBetter(figure, facts)) {
                add(article, figure);
            }
        }
        for (Quote quote : facts.quotes()) {
            if (counts(facts, quote.sentence()) && chosen.concerns(quote, article)) {
                add(article, quote);
            }
        }
    }

    /** Topics that name fewer sides go into the only one that names more and may be the same. */
    private List<ClaimTopic> joined() {
        var named = new HashMap<String, List<ClaimTopic>>();
        for (ClaimTopic topic : topics.values()) {
            topic.keys()
                    .forEach(key ->
                            named.computeIfAbsent(key, k -> new ArrayList<>()).add(topic));
        }
        var rest = new LinkedHashSet<>(topics.values());
        for (ClaimTopic topic : topics.values()) {
            List<ClaimTopic> wider = topic.isFull()
                    ? List.of()
                    : topic.keys().stream()
                            .flatMap(key -> named.getOrDefault(key, List.of()).stream())
                            .distinct()
                            .filter(other -> rest.contains(other) && topic.isPartOf(other))
                            .limit(2)
                            .toList();
            if (wider.size() == 1) {
                wider.get(0).takeIn(topic);
                rest.remove(topic);
            }
        }
        return List.copyOf(rest);
    }

    private void add(int article, Event event) {
        ClaimSide a = ClaimSide.of(event.source(), selection, article);
        ClaimSide b = ClaimSide.of(event.target(), selection, article);
        ClaimSide place = ClaimSide.of(event.place(), selection, article);
        if (!a.isKnown() && !b.isKnown() && !place.isKnown()) {
            return;
        }
        boolean turned = MUTUAL.contains(event.type()) && a.key().compareTo(b.key()) > 0;
        boolean intended = event.modality() == Event.Modality.PLANNED || event.modality() == Event.Modality.POSSIBLE;
        String what = intended ? event.type() + " (" + event.modality() + ")" : event.type();
        boolean news = event.from().isEmpty() && !intended && isTitle(archive.facts(article), event.sentence());
        tell(
                "event",
                what,
                turned ? b : a,
                turned ? a : b,
                new Telling(
                        article,
                        event.sentence(),
                        event.trigger(),
                        news ? dayBefore(archive.from(article)) : Archive.day(event.from()),
                        news ? archive.to(article) : Archive.day(event.to()),
                        event.attributedTo(),
                        archive.story(article),
                        event.negated(),
                        Optional.empty(),
                        Optional.empty()),
                place.key());
    }

    /** A headline without a date tells of the day of its article or the one before. */
    private static int dayBefore(int day) {
        return day == Period.UNKNOWN ? day : day - 1;
    }

    /** A figure without a date of its own stands for the day of its article. */
    private void add(int article, Figure figure) {
        Optional<Event> context = figure.what().isPresent() ? Optional.empty() : beside(figure, article);
        if (figure.what().isEmpty() && context.isEmpty()) {
            return;
        }
        boolean dated = figure.from().isPresent() && figure.to().isPresent();
        boolean open = figure.low().isPresent() || figure.high().isPresent();
        Optional<BigDecimal> value = Optional.of(figure.value());
        String what = figure.what().or(() -> context.map(Event::type)).orElse("")
                + figure.unit().map(unit -> " (" + unit + ")").orElse("");
        ClaimSide place = ClaimSide.of(figure.place(), selection, article);
        ClaimSide source = ClaimSide.of(context.flatMap(Event::source), selection, article);
        ClaimSide target = ClaimSide.of(context.flatMap(Event::target), selection, article);
        tell(
                "figure",
                what,
                source.isKnown() ? source : place,
                source.isKnown() && target.isKnown() ? target : ClaimSide.UNKNOWN,
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
                        open ? figure.high() : value),
                place.isKnown() ? place.key() : archive.id(article));
    }

    /** What is done in the sentence of a number that does not say of itself what it counts. */
    private Optional<Event> beside(Figure figure, int article) {
        return archive.facts(article).events().stream()
                .filter(event -> event.sentence() == figure.sentence())
                .min(Comparator.comparingInt(
                        event -> Math.abs(event.span().start() - figure.span().start())));
    }

    /** A headline's number is told again below, with its place. */
    private static boolean isToldBetter(Figure figure, Facts facts) {
        return figure.place().isEmpty()
                && facts.figures().stream()
                        .anyMatch(other -> other.place().isPresent()
                                && other.value().compareTo(figure.value()) == 0
                                && other.unit().equals(figure.unit())
                                && (figure.what().isEmpty() || other.what().equals(figure.what())));
    }

    /** The same words of the same speaker, of the day that their sentence names, else of the article's day or the one before. */
    private void add(int article, Quote quote) {
        ClaimSide speaker = ClaimSide.of(quote.speaker(), selection, article);
        if (!speaker.isKnown()) {
            return;
        }
        Facts facts = archive.facts(article);
        Optional<LocalDate> day = day(quote, facts);
        tell(
                "quote",
                alike.first(speaker.key(), quote, facts),
                speaker,
                ClaimSide.of(quote.addressee(), selection, article),
                new Telling(
                        article,
                        quote.sentence(),
                        quote.span().of(facts.article().text()),
                        day.isPresent() ? Archive.day(day) : dayBefore(archive.from(article)),
                        day.isPresent() ? Archive.day(day) : archive.to(article),
                        quote.attributedTo(),
                        archive.story(article),
                        false,
                        Optional.empty(),
                        Optional.empty()),
                "");
    }

    /** The only day that the words beside a quotation name. */
    private static Optional<LocalDate> day(Quote quote, Facts facts) {
        List<LocalDate> days = facts.dates().stream()
                .filter(d -> d.sentence() == quote.sentence() && !quote.span().overlaps(d.span()))
                .filter(d -> d.kind() == Timex.Kind.DATE && d.from().equals(d.to()))
                .flatMap(d -> d.from().stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private void tell(String kind, String what, ClaimSide a, ClaimSide b, Telling telling, String place) {
        // The words of a quote are one claim, whoever they are said to.
        String key = String.join("\n", kind, what, a.key(), kind.equals("quote") ? "" : b.key());
        boolean sides = a.isKnown() || b.isKnown();
        topics.computeIfAbsent(
                        sides ? key : key + "\n" + place,
                        k -> new ClaimTopic(new Claim.Subject(kind, what, a.id(), a.name(), b.id(), b.name()), a, b))
                .add(telling, place);
    }

    private static boolean isTitle(Facts facts, int sentence) {
        return facts.text().sentences().get(sentence).kind() == Sentence.Kind.TITLE;
    }

    private boolean counts(Facts facts, int sentence) {
        Sentence.Kind kind = facts.text().sentences().get(sentence).kind();
        return selection.filter().counts(kind);
    }
}
