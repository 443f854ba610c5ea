package kabar.extraction.events.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.extraction.events.memory.Descriptions;
import kabar.extraction.events.memory.Salience;
import kabar.extraction.events.memory.StandIns;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.facts.Mention;
import kabar.facts.Timex;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;

/** A sentence that tells events: its tokens, what is between them, and its names with what governs them. */
public final class Layout {
    public final Marks marks;
    public final Stretch stretch;
    public final StandIns standIns;
    public final List<Nominal> nominals;
    public final Chains chains;
    public final Coordination coordination;
    public final Complements complements;
    public final Surroundings around;
    public final Company company;
    /** Words for two who are told of together: "both sides". */
    public final List<PhraseMatch<ActorType>> both;

    private final Governing governing;

    public Layout(
            Sentence sentence,
            String text,
            EventWords words,
            List<PhraseMatch<Trigger>> all,
            List<Mention> mentions,
            List<Timex> dates,
            Salience salience,
            StandIns standIns,
            Company company) {
        this.standIns = standIns;
        this.company = company;
        var pieces = new ArrayList<Piece>(mentions.size());
        for (Mention mention : mentions) {
            pieces.add(Piece.of(mention, sentence).cut(all, standIns));
        }
        var heads = words.heads.matches(sentence, text);
        var triggers = all.stream()
                .filter(t -> !t.entries().get(0).value().type().isEmpty())
                .filter(t -> pieces.stream().noneMatch(p -> p.first() < t.last() && t.first() < p.last()))
                .filter(t -> heads.stream().noneMatch(h -> within(t, h)) && !Vessels.are(t, all, words))
                .filter(t -> dates.stream().noneMatch(d -> d.span().contains(t.span())))
                .toList();
        this.marks = new Marks(sentence, text, words, triggers, heads, pieces, dates);
        this.stretch = new Stretch(marks);
        this.coordination = new Coordination(marks, stretch);
        var finite = new Finite(marks);
        pieces.removeIf(p -> Descriptions.is(p.mention()) && !words.small.verbFirst && goesOn(p.last(), finite));
        this.governing = new Governing(marks, stretch);
        List<Nominal> phrases = new NamePhrases(marks, standIns, governing).of(pieces);
        this.nominals = words.small.verbFirst ? new Seats(marks, governing).merged(phrases) : phrases;
        addUnnamed(company);
        var pairs = new Pairs(marks, nominals, governing);
        this.both = words.both.matches(sentence, text);
        both.forEach(two -> pairs.add(two, salience));
        this.chains = new Chains(marks, stretch, nominals);
        this.complements = new Complements(marks, stretch, nominals, chains);
        this.around = new Surroundings(marks, stretch, standIns, nominals, chains);
    }

    /** "the company chairman": whether the noun phrase that words belong to goes on behind them. */
    private boolean goesOn(int last, Finite finite) {
        return last < marks.tokens.size()
                && (finite.unknown(last)
                        || marks.isHead(last)
                        || marks.isTrigger(last) && !marks.isVerb(last)
                        || marks.tokens.get(last).is("-")
                        || marks.isName(last) && !marks.isVerb(last));
    }

    /** People without a name, where no name stands beside them; words of one kind in a row are one ("armed strangers"). */
    private void addUnnamed(Company company) {
        var unnamed = new Unnamed(marks);
        for (var people : company.parties()) {
            int at = before(nominals, people.last());
            int home = rebelsOf(people);
            if (home >= 0) {
                Nominal name = nominals.get(home);
                nominals.set(
                        home,
                        new Nominal(
                                name.first(),
                                name.last(),
                                unnamed.mentionWith(
                                        people, name.mention().span().end()),
                                name.slot(),
                                name.joined()));
                continue;
            }
            Optional<Nominal> row = at == 0
                    ? Optional.empty()
                    : Optional.of(nominals.get(at - 1))
                            .filter(n -> n.last() == people.first() && People.are(n.mention()))
                            .filter(n -> unnamed.describes(n, people));
            Optional<Nominal> led = followed(at, people);
            if (led.isPresent() && unnamed.whole(people)) {
                Nominal name = led.get();
                Mention mention = name.mention().actor().type() == ActorType.COUNTRY
                        ? unnamed.mention(people, name.mention().span().start())
                        : unnamed.mention(people);
                String slot = governing.slot(nominals.subList(0, at - 1), name.first(), people.last());
                boolean both = name.joined() && at > 1 && isPerson(nominals.get(at - 2)) && isPerson(name);
                nominals.set(at - 1, new Nominal(name.first(), people.last(), mention, slot, name.joined() && !both));
                if (both) {
                    // "Trump and Cruz supporters"
                    nominals.remove(at - 2);
                }
            } else if (row.isPresent()) {
                Nominal first = row.get();
                nominals.set(
                        at - 1,
                        new Nominal(first.first(), people.last(), first.mention(), first.slot(), first.joined()));
            } else if (!describes(at, people)
                    && !unnamed.titles(people, nominals, stretch)
                    && free(people)
                    && (unnamed.whole(people) || behindName(unnamed.countedFrom(people)) || atHome(people))) {
                String onto = marks.particles.slotOnto(people);
                int first = unnamed.countedFrom(people);
                String slot =
                        onto.isEmpty() ? governing.slotOfSome(nominals.subList(0, at), first, people.last()) : onto;
                boolean joined = at > 0 && joins(nominals.get(at - 1).last(), first);
                // "menangkap nelayan Aceh": before the place that is told with them
                int place = at > 0 && isHome(nominals.get(at - 1), people) && marks.words.small.serial ? at - 1 : at;
                nominals.add(place, new Nominal(first, people.last(), unnamed.mention(people), slot, joined));
            }
        }
    }

    /** "المعارضة السورية", "relawan Jokowi": the place among the names of the country or person that only tells whose people they are; below 0 if there is none. */
    private int rebelsOf(PhraseMatch<?> people) {
        if (marks.words.small.ownerFirst || !marks.is(people.last() - 1, Part.REBEL)) {
            return -1;
        }
        for (int i = 0; i < nominals.size(); i++) {
            Mention name = nominals.get(i).mention();
            if (marks.tokenAt(name.span().start()) == people.last()
                    && (marks.words.small.serial
                            ? name.actor().type() == ActorType.PERSON
                                    || name.actor().type() == ActorType.COUNTRY
                            : name.form() == Mention.Form.DEMONYM
                                    && name.actor().type() == ActorType.COUNTRY)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a person is named. */
    public static boolean isPerson(Nominal name) {
        return name.mention().actor().type() == ActorType.PERSON;
    }

    /** "Sanders supporters", "Syrian rebels": the person or country, the {@code at}-th name, that only tells whose people they are. */
    private Optional<Nominal> followed(int at, PhraseMatch<?> people) {
        return at == 0 || !marks.words.small.ownerFirst
                ? Optional.empty()
                : Optional.of(nominals.get(at - 1))
                        .filter(n -> n.last() == people.first()
                                && !People.are(n.mention())
                                && (n.mention().actor().type() == ActorType.PERSON
                                        || n.mention().actor().type() == ActorType.COUNTRY
                                                && marks.is(people.last() - 1, Part.REBEL)));
    }

    /** "Jane Doe, an activist": whether people behind a comma are the person named before it, the {@code at}-th name. */
    private boolean describes(int at, PhraseMatch<?> people) {
        if (at == 0 || !marks.words.small.ownerFirst) {
            return false;
        }
        Nominal name = nominals.get(at - 1);
        int article = name.last() + 1;
        return name.mention().actor().type() == ActorType.PERSON
                && article < people.first()
                && marks.isComma(name.last())
                && marks.is(article, Part.ARTICLE)
                && !marks.isPlainVerbIn(article, people.first());
    }

    /** Whether people belong to no name: not "Kenya's new government". */
    boolean free(PhraseMatch<?> people) {
        return nominals.stream()
                .filter(n -> !apart(people, n))
                .noneMatch(n -> n.first() <= people.last() && owns(n.last(), people.first()));
    }

    /** "أوقفت الشرطة نافالني": a word with its article has no owner behind it, though it may have an adjective. */
    private boolean apart(PhraseMatch<?> people, Nominal name) {
        return marks.words.small.serial && isHome(name, people)
                || marks.words.small.verbFirst
                        && name.first() == people.last()
                        && name.mention().form() != Mention.Form.DEMONYM
                        && (name.mention().actor().type() != ActorType.PEOPLE
                                        && marks.words.small.nouns.definite(marks.tokens.get(people.first()))
                                // "اقتحم متظاهرون السفارة": the ending of many, whole, has no owner behind it
                                || marks.words.small.nouns.people(marks.tokens.get(people.last() - 1)));
    }

    /** "Nelayan Aceh": whether people are told with the place they live in, which does nothing itself. */
    private boolean atHome(PhraseMatch<?> people) {
        return marks.words.small.serial && nominals.stream().anyMatch(n -> isHome(n, people));
    }

    private boolean isHome(Nominal name, PhraseMatch<?> people) {
        return marks.tokenAt(name.mention().span().start()) == people.last()
                && name.direct()
                && name.mention().actor().type() == ActorType.PLACE
                && !standIns.acts(name.mention().actor());
    }

    /** "Pengusaha dan buruh": whether only a conjunction and words that may open a noun phrase stand between two places. */
    private boolean joins(int from, int to) {
        boolean and = false;
        for (int i = from; i < to; i++) {
            if (!marks.is(i, Part.AND) && !marks.is(i, Part.FILLER)) {
                return false;
            }
            and |= marks.is(i, Part.AND);
        }
        return and && marks.words.small.serial;
    }

    private boolean behindName(int people) {
        return marks.words.small.verbFirst && nominals.stream().anyMatch(n -> n.last() == people);
    }

    private boolean owns(int name, int people) {
        if (name == people && marks.words.small.verbFirst) {
            // "اتهمت مصر مسلحين": the object stands right behind the subject
            return false;
        }
        for (int i = name; i < people; i++) {
            if (!marks.is(i, Part.FILLER)) {
                return false;
            }
        }
        return true;
    }

    /** How many names begin before a place. */
    static int before(List<Nominal> names, int place) {
        int at = 0;
        while (at < names.size() && names.get(at).first() < place) {
            at++;
        }
        return at;
    }

    /** Part of a title: "press secretary" asks for nothing. */
    private static boolean within(PhraseMatch<Trigger> trigger, PhraseMatch<Boolean> head) {
        return head.tokens() > trigger.tokens() && head.first() <= trigger.first() && trigger.last() <= head.last();
    }

    /** "السلطات الإيرانية": whether what stands before the adjective of a country is a body that acts. */
    public boolean namesBody(Nominal nominal) {
        int adjective = marks.tokenAt(nominal.mention().span().start());
        return stretch.has(Part.BODY, nominal.first(), adjective);
    }

    /** Whether a name stands for some of its people: "عضوين من حزب الله". */
    public boolean partOf(Nominal nominal) {
        int name = marks.tokenAt(nominal.mention().span().start());
        return name > nominal.first() && marks.isSlot(name - 1);
    }

    /** Whether what stands before a name, from a place on, is named as what it owns: "مواقع الحوثيين". */
    public boolean owns(int from, Nominal nominal) {
        int to = marks.tokenAt(nominal.mention().span().start());
        return stretch.has(Part.PROPERTY, isPerson(nominal) ? behindSlots(from, to) : from, to);
    }

    /** "الناشط من مدينة حلب سامي": the place behind the last preposition between two others and the word that it leads to. */
    private int behindSlots(int from, int to) {
        int at = from;
        for (int i = from; i < to; i++) {
            at = marks.isSlot(i) ? i + 2 : at;
        }
        return at;
    }
}
