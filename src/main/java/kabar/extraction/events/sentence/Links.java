package kabar.extraction.events.sentence;

import java.util.List;
import java.util.stream.IntStream;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.SmallWords;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;
import kabar.text.Token;

/** What stands between the names of a sentence and joins them: "Egypt, Qatar and Jordan". */
final class Links {
    private final Marks marks;
    private final SmallWords small;
    private final Dateline dateline;

    /** What stands between two names. */
    enum Link {
        NONE,
        COMMA,
        AND
    }

    Links(Marks marks, Dateline dateline) {
        this.marks = marks;
        this.small = marks.words.small;
        this.dateline = dateline;
    }

    /** @param letters written onto the second name */
    Link between(int from, int to, String letters) {
        Link link = small.joins(letters) ? Link.AND : Link.NONE;
        for (int i = from; i < to; i++) {
            Token token = marks.tokens.get(i);
            if (dateline.ends(i)) {
                // "BRUSSELS, May 20 (Reuters) - France and Britain": what stands before joins nothing
                return Link.NONE;
            }
            boolean hyphen = (token.is("-") || token.is("–")) && !token.spaced() && !marks.spacedAfter(i);
            if (marks.is(i, Part.AND) || hyphen) {
                link = Link.AND;
            } else if (marks.isComma(i)) {
                link = link == Link.NONE ? Link.COMMA : link;
            } else if (!marks.is(i, Part.FILLER)
                    && !marks.is(i, Part.ARTICLE)
                    // "Bank BJB dan juga Bank Mandiri"
                    && !(small.serial && link == Link.AND && marks.is(i, Part.ADVERB))
                    && !token.form().isEmpty()) {
                return Link.NONE;
            }
        }
        return link;
    }

    /** A comma joins where a conjunction ends the list ("Egypt, Qatar and Jordan"); what is joined has the slot of the first. */
    void join(List<Nominal> list, List<Link> links) {
        for (int i = list.size() - 2; i > 0; i--) {
            if (links.get(i) == Link.COMMA
                    && links.get(i + 1) == Link.AND
                    && list.get(i).direct()
                    && !setting(list.get(i - 1), list.get(i + 1))) {
                links.set(i, Link.AND);
            }
        }
        if (headline(list, links)) {
            links.set(1, Link.AND);
        }
        if (small.ownerFirst && links.contains(Link.COMMA) && isTitle()) {
            for (int i = 1; i < list.size(); i++) {
                boolean joined = links.get(i) == Link.COMMA && alike(list.get(i - 1), list.get(i));
                links.set(i, joined ? Link.AND : links.get(i));
            }
        }
        for (int i = list.size() - 1; i > 1; i--) {
            if (small.verbFirst && links.get(i) == Link.AND && housed(list.get(i - 2), list.get(i - 1), list.get(i))) {
                Nominal host = list.get(i - 2);
                list.set(
                        i - 2,
                        new Nominal(host.first(), list.get(i - 1).last(), host.mention(), host.slot(), host.joined()));
                list.remove(i - 1);
                links.remove(i - 1);
            }
        }
        for (int i = 1; i < list.size(); i++) {
            boolean listed = i > 1 && links.get(i - 1) != Link.NONE;
            boolean apart = opensClause(list.get(i - 1), list.get(i)) || !listed && goesOn(list.get(i));
            if (links.get(i) == Link.AND && apart) {
                Nominal own = list.get(i);
                list.set(i, new Nominal(own.first(), own.last(), own.mention(), own.slot(), false));
            } else if (links.get(i) == Link.AND) {
                Nominal own = list.get(i);
                String slot = own.direct() ? list.get(i - 1).slot() : own.slot();
                list.set(i, new Nominal(own.first(), own.last(), own.mention(), slot, true));
            }
        }
    }

    /** "In Geneva, Kenya and Uganda agreed": whether a name before a comma only tells where two others do something. */
    private boolean setting(Nominal before, Nominal last) {
        return small.ownerFirst
                && (before.slot().equals(EventFrame.IN) || before.slot().equals(EventFrame.OTHER))
                && acts(last.last());
    }

    /** Whether the verb of a name stands behind it. */
    private boolean acts(int behind) {
        int at = behind;
        while (marks.isHead(at) || marks.is(at, Part.ADVERB) || marks.isDated(at)) {
            at++;
        }
        return marks.isPlainVerb(at)
                || marks.is(at, Part.FINITE)
                || marks.is(at, Part.AUXILIARY) && !marks.is(at, Part.INFINITIVE);
    }

    /** "sent aid to Uganda, and Kenya - which shares the border - demanded": whether a name behind a comma and a conjunction begins anew. */
    private boolean goesOn(Nominal name) {
        int and = name.first() - 1;
        while (marks.is(and, Part.ARTICLE) || marks.is(and, Part.FILLER)) {
            and--;
        }
        int behind = name.last();
        boolean aside =
                behind < marks.tokens.size() && marks.asideEnd(behind) > behind && marks.is(behind + 1, Part.RELATIVE);
        return small.ownerFirst
                && marks.is(and, Part.AND)
                && marks.isComma(and - 1)
                && name.direct()
                && acts(aside ? marks.asideEnd(behind) + 1 : behind);
    }

    /** "Japan, Philippines begin joint drills": whether two names with only a comma between are the subjects of the verb right behind. */
    private boolean headline(List<Nominal> list, List<Link> links) {
        return list.size() > 1
                && list.get(0).first() == 0
                && links.get(1) == Link.COMMA
                && list.get(1).direct()
                && list.get(1).last() < marks.tokens.size()
                && marks.isVerb(list.get(1).last())
                && !marks.isPast(list.get(1).last());
    }

    /** Whether the sentence is a title, or a line in the style of one: without a stop and without articles. */
    private boolean isTitle() {
        return marks.sentence.kind() == Sentence.Kind.TITLE
                || !marks.tokens.get(marks.tokens.size() - 1).isMark()
                        && IntStream.range(0, marks.tokens.size()).noneMatch(i -> marks.is(i, Part.ARTICLE));
    }

    /** "Trump threatens Mexico, EU": in a title, a comma alone joins those who can act; behind a place it tells where that is. */
    private static boolean alike(Nominal one, Nominal other) {
        return other.direct()
                && one.mention().actor().type() != ActorType.PLACE
                && other.mention().actor().type() != ActorType.PLACE;
    }

    /** "توصل المجلس في السودان وقوى الحرية": whether a place only tells where the name before it is, to which the one behind is joined. */
    private static boolean housed(Nominal name, Nominal place, Nominal next) {
        return name.bare()
                && !name.mention().actor().type().isSpace()
                && place.slot().equals(EventFrame.IN)
                && place.first() <= name.last() + 1
                && place.mention().actor().type().isSpace()
                && next.direct()
                && !next.mention().actor().type().isSpace();
    }

    /** "تفرج عن عيدان وحماس تحث": a name before a verb is its subject, and shares no preposition with the name before. */
    private boolean opensClause(Nominal before, Nominal name) {
        return small.verbFirst
                && !before.bare()
                && !before.slot().equals(EventFrame.BETWEEN)
                && !before.slot().equals(EventFrame.WITH)
                && name.direct()
                && name.last() < marks.tokens.size()
                && marks.isPlainVerb(name.last());
    }
}
