package kabar.extraction.events.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kabar.extraction.events.memory.StandIns;
import kabar.extraction.events.sentence.Links.Link;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.Part;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Puts the names of a sentence together with their titles and what governs them. */
final class NamePhrases {
    private final Marks marks;
    private final EventWords words;
    private final StandIns standIns;
    private final Governing governing;
    private final Apposition apposition;
    private final Modifiers modifiers;
    private final Dateline dateline;
    private final Links links;
    private final Sites sites;

    NamePhrases(Marks marks, StandIns standIns, Governing governing) {
        this.marks = marks;
        this.words = marks.words;
        this.standIns = standIns;
        this.governing = governing;
        this.apposition = new Apposition(marks);
        this.modifiers = new Modifiers(marks);
        this.dateline = new Dateline(marks);
        this.links = new Links(marks, dateline);
        this.sites = new Sites(marks);
    }

    /** The names, in the order of the text; those that name one actor are one. */
    List<Nominal> of(List<Piece> found) {
        var pieces = new ArrayList<>(found);
        var list = new ArrayList<Nominal>();
        var before = new ArrayList<Link>();
        pieces.sort(Comparator.comparingInt(Piece::first).thenComparingInt(p -> -p.last()));
        int i = 0;
        while (i < pieces.size()) {
            Piece head = pieces.get(i);
            int start = head.mention().span().start();
            int first = head.first();
            int last = head.last();
            i++;
            while (i < pieces.size()) {
                Piece next = pieces.get(i);
                if (next.first() < last) {
                    last = Math.max(last, next.last());
                } else {
                    Optional<Piece> merged = apposition.merged(head, first, last, next);
                    if (merged.isEmpty()) {
                        break;
                    }
                    head = merged.get();
                    last = next.last() + (next.inBrackets(marks.tokens) ? 1 : 0);
                }
                i++;
            }
            last = withKin(head, last);
            while (i < pieces.size() && pieces.get(i).first() < last) {
                i++;
            }
            if (!modifiers.isHalf(first)) {
                add(list, before, head.mention(), start, first, last);
            }
        }
        links.join(list, before);
        return list;
    }

    /** "الأمير محمد بن سلمان آل سعود": the place behind a person's fathers and family. */
    private int withKin(Piece name, int last) {
        int end = last;
        while (name.mention().actor().type() == ActorType.PERSON
                && marks.is(end, Part.KIN)
                && end + 1 < marks.tokens.size()
                && marks.tokens.get(end + 1).isWord()) {
            end += 2;
        }
        return end;
    }

    private void add(List<Nominal> list, List<Link> before, Mention named, int start, int at, int last) {
        int first = at;
        String letters = marks.particles.letters(at, start);
        if (!letters.isEmpty() && first > 0) {
            var title = marks.plainHead(first - 1);
            if (title.isPresent()
                    && (named.span().start() > start || title.get().tokens() > 1)) {
                // "الأمين العام للأمم المتحدة أنطونيو غوتيريش": the letters of the body lead from the title
                first = title.get().first();
                letters = marks.particles.letters(first, title.get().span().start());
            }
        }
        int stop = list.isEmpty() ? 0 : list.get(list.size() - 1).last();
        int particle = first - 2;
        if (letters.isEmpty() && particle >= stop && marks.tokens.get(first - 1).isMark() && alone(particle)) {
            // "هدفا لـ«داعش»": a quotation mark parts the particle from the name it leads to
            first = particle;
            letters = marks.tokens.get(particle).form();
        }
        while (letters.isEmpty() && first > stop) {
            int word = first - 1;
            var head = marks.plainHead(word);
            if (bodyActs(word, named)) {
                // "قوات الأمن": its owner is no title, either
                first = words.small.nouns.definite(marks.tokens.get(word)) ? first : Math.min(at, word + 2);
                break;
            } else if (first < at && apart(word, first) || subjects(word, first == at, named)) {
                break;
            } else if (head.isPresent()) {
                first = head.get().first();
                letters = marks.particles.letters(first, head.get().span().start());
            } else if (word > 0
                    && marks.is(word, Part.FILLER)
                    && marks.plainHead(word - 1).isPresent()
                    && !ofPerson(word, named, start)) {
                first = word;
            } else if (named.actor().type() == ActorType.PERSON && office(word) >= 0) {
                first = office(word);
            } else {
                break;
            }
        }
        Mention mention = facility(first, at) || facility(last, last + 1) ? belonging(named) : named;
        Link link = list.isEmpty()
                ? Link.NONE
                : links.between(list.get(list.size() - 1).last(), first, letters);
        String slot = words.slotOf(letters);
        if (slot.isEmpty()) {
            slot = own(list, mention, first, last);
            int site = sites.before(list, mention, slot, first);
            if (site < first) {
                // "غارات على مناطق متفرقة من غزة", "قصفت منزلا في رفح": what governs the site governs the place
                slot = governing.slot(list, site, last);
                first = site;
            } else if (slot.equals(EventFrame.FROM) && marks.is(first - 2, Part.PROPERTY)) {
                // "ثلاث سفن من الأسطول": some of what somebody has
                slot = EventFrame.OF;
                first -= 2;
            } else if (words.small.joins(letters) && halfPair(list, first)) {
                // "بين الجيش المدعوم من مصر، وقوات الدعم السريع": the other of two
                slot = EventFrame.BETWEEN;
                link = Link.NONE;
            }
        } else if (first > 0 && (marks.is(first - 1, Part.BELONGING) || marks.is(first - 1, Part.PROPERTY))) {
            // "مواقع للحوثيين", "مسلحون تابعون لداعش": the particle leads from what is owned to its owner
            boolean attribute = marks.is(first - 1, Part.BELONGING)
                    && !list.isEmpty()
                    && list.get(list.size() - 1).last() == first - 1;
            slot = attribute ? EventFrame.OTHER : EventFrame.OF;
            int property = property(first - 1, stop);
            if (property >= 0) {
                // "استهدف دورية للجيش", "غارة على مواقع تابعة لحزب الله": what governs the property governs its owner
                first = property;
                String governs = marks.isTrigger(first) ? "" : governing.slot(list, first, last);
                slot = governs.isEmpty() ? slot : governs;
            }
        }
        if (modifiers.ofSomebody(mention, first, last) || modifiers.related(mention, first, at)) {
            slot = EventFrame.OTHER;
        }
        before.add(link);
        list.add(new Nominal(first, last, mention, slot, link == Link.AND));
    }

    /** Where what somebody has stands, right before a place or before a word that says whose it is; below 0 where nothing does. */
    private int property(int last, int stop) {
        if (marks.is(last, Part.PROPERTY)) {
            return last;
        }
        boolean owned = marks.is(last, Part.BELONGING) && last > stop && marks.is(last - 1, Part.PROPERTY);
        return owned ? last - 1 : -1;
    }

    /** Whether a particle that is written onto words stands alone at a place. */
    private boolean alone(int i) {
        String form = marks.tokens.get(i).form();
        return words.small.verbFirst
                && form.length() == 1
                && !words.slotOf(form).isEmpty();
    }

    /** "حاصر المتظاهرون السفارة الأميركية", "انتقد خبراء نتنياهو": people whose phrase no name with an article goes on, nor one person's. */
    private boolean subjects(int word, boolean beside, Mention named) {
        if (named.actor().type() == ActorType.PERSON) {
            return marks.is(word, Part.SEVERAL);
        }
        return beside
                && words.small.verbFirst
                && words.small.nouns.people(marks.tokens.get(word))
                && words.small.nouns.definite(marks.tokens.get(word))
                && named.form() != Mention.Form.DEMONYM;
    }

    /** "دعت الحكومة وزير إسرائيل": a word with its article has no owner, so that another phrase begins behind it. */
    private boolean apart(int before, int first) {
        return words.small.verbFirst
                && words.small.nouns.definite(marks.tokens.get(before))
                && !words.small.nouns.definite(marks.tokens.get(first));
    }

    /** "اعتقلت الشرطة الناشط سامي": whether a body right behind a verb, which no title of a person is, stands at a place. */
    private boolean bodyActs(int word, Mention named) {
        return words.small.verbFirst
                && named.actor().type() == ActorType.PERSON
                && marks.is(word, Part.BODY)
                && marks.isVerb(word - 1)
                && (words.small.nouns.definite(marks.tokens.get(word))
                        || words.small.nouns.definite(marks.tokens.get(word + 1)));
    }

    /** "Menteri PKP Maruarar Sirait": where a title stands before the letters of its office that end at a place, else -1. */
    private int office(int end) {
        int first = end;
        while (first > 0
                && (marks.tokens.get(first).shape() == Token.Shape.UPPER
                        || marks.tokens.get(first).is("/"))) {
            first--;
        }
        return words.small.serial && first < end && marks.plainHead(first).isPresent() ? first : -1;
    }

    /** "the adviser of Jane Doe" is somebody else. */
    private boolean ofPerson(int before, Mention named, int start) {
        return named.actor().type() == ActorType.PERSON
                && named.span().start() == start
                && marks.opens(before, EventFrame.OF);
    }

    /** Whether only one of two between whom something happens has been named in the clause. */
    private boolean halfPair(List<Nominal> list, int at) {
        int start = marks.clauseStart(at);
        boolean apart = at > 0
                && marks.isComma(at - 1)
                && !list.isEmpty()
                && !list.get(list.size() - 1).slot().equals(EventFrame.BETWEEN);
        return apart
                && list.stream()
                                .filter(n -> n.first() >= start && n.slot().equals(EventFrame.BETWEEN))
                                .count()
                        == 1;
    }

    /** The slot of a name without letters of its own: a place or agency before the first dash opens the article, and does nothing. */
    private String own(List<Nominal> before, Mention mention, int first, int last) {
        boolean opens = dateline.holds(last)
                && (mention.actor().type() == ActorType.PLACE || mention.actor().type() == ActorType.MEDIA);
        boolean from = mention.actor().type().isSpace() && mention.form() != Mention.Form.DEMONYM;
        if (opens) {
            return EventFrame.OTHER;
        }
        return from ? governing.slot(before, first, last) : governing.slotOfSome(before, first, last);
    }

    /** Words for what an army has, not is: its bases, ships and aircraft. */
    private boolean facility(int from, int to) {
        for (int i = from; i < Math.min(to, marks.tokens.size()); i++) {
            if (marks.is(i, Part.FACILITY)) {
                return true;
            }
        }
        return false;
    }

    /** What belongs to a country's army belongs to the country. */
    private Mention belonging(Mention m) {
        Actor whole = standIns.country(m.actor());
        return m.actor().type() == ActorType.MILITARY && whole.type() == ActorType.COUNTRY
                ? new Mention(m.sentence(), m.span(), m.surface(), whole, m.form(), m.role(), m.rule())
                : m;
    }
}
