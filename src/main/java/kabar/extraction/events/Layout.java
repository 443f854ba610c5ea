package kabar.extraction.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Timex;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Fold;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Token;

/** What stands where in a sentence that tells an event: names with what governs them, and where clauses end. */
final class Layout {
    private static final int SLOT_REACH = 4;
    private static final int DATELINE = 9;

    final Sentence sentence;
    final List<Token> tokens;
    final EventWords words;
    final StandIns standIns;
    final List<PhraseMatch<Trigger>> triggers;
    final List<Nominal> nominals;
    private final String text;
    private final int[] triggerAt;
    private final String[] slotAt;
    private final int[] headAt;
    private final List<PhraseMatch<Boolean>> heads;
    private final boolean[] dated;
    /** The slot that the last word of a noun phrase opens ("war on"). */
    private final String[] innerSlot;

    private final int dateline;

    Layout(
            Sentence sentence,
            String text,
            EventWords words,
            List<PhraseMatch<Trigger>> triggers,
            List<Mention> mentions,
            List<Timex> dates,
            Topic topic,
            StandIns standIns) {
        this.standIns = standIns;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.text = text;
        this.words = words;
        var own = new ArrayList<Piece>();
        for (Mention mention : mentions) {
            own.add(cut(piece(mention), triggers));
        }
        this.heads = words.heads.matches(sentence, text);
        this.triggers = triggers.stream()
                .filter(t -> !t.entries().get(0).value().type().isEmpty())
                .filter(t -> own.stream().noneMatch(p -> p.first < t.last() && t.first() < p.last))
                .filter(t -> heads.stream().noneMatch(h -> within(t, h)))
                .toList();
        this.triggerAt = filled(-1);
        this.headAt = filled(-1);
        this.slotAt = new String[tokens.size()];
        this.innerSlot = new String[tokens.size()];
        this.dated = new boolean[tokens.size()];
        mark(dates);
        this.dateline = dateline();
        this.nominals = nominals(own);
        for (PhraseMatch<ActorType> both : words.both.matches(sentence, text)) {
            addBoth(both, topic.pair(both.entries().get(0).value()));
        }
    }

    /** "both sides": the two that the article has just told of, unless they are named behind it. */
    private void addBoth(PhraseMatch<ActorType> both, List<Mention> pair) {
        int at = 0;
        while (at < nominals.size() && nominals.get(at).first() < both.last()) {
            at++;
        }
        boolean named = slotAt(both.last()).filter(EventFrame.AMONG::equals).isPresent()
                || slotAt(both.last() + 1).filter(EventFrame.AMONG::equals).isPresent();
        if (named || pair.isEmpty()) {
            return;
        }
        String slot = governing(nominals.subList(0, at), both.first(), both.last());
        for (Mention one : pair) {
            nominals.add(at, new Nominal(both.first(), both.last(), one, slot, !one.equals(pair.get(0))));
            at++;
        }
    }

    /** Part of a title: "press secretary" asks for nothing. */
    private static boolean within(PhraseMatch<Trigger> trigger, PhraseMatch<Boolean> head) {
        return head.tokens() > trigger.tokens() && head.first() <= trigger.first() && trigger.last() <= head.last();
    }

    private int[] filled(int value) {
        int[] array = new int[tokens.size()];
        Arrays.fill(array, value);
        return array;
    }

    private void mark(List<Timex> dates) {
        for (int t = 0; t < triggers.size(); t++) {
            Arrays.fill(triggerAt, triggers.get(t).first(), triggers.get(t).last(), t);
        }
        for (var slot : words.slots.matches(sentence, text)) {
            String name = slot.entries().get(0).value();
            int trigger = triggerAt[slot.first()];
            if (trigger < 0) {
                Arrays.fill(slotAt, slot.first(), slot.last(), name);
            } else if (slot.last() == triggers.get(trigger).last()) {
                innerSlot[slot.last() - 1] = name;
            }
        }
        for (int h = 0; h < heads.size(); h++) {
            Arrays.fill(headAt, heads.get(h).first(), heads.get(h).last(), h);
        }
        for (Timex date : dates) {
            for (int i = tokenAt(date.span().start());
                    i < tokens.size() && tokens.get(i).start() < date.span().end();
                    i++) {
                dated[i] = true;
            }
        }
    }

    /** A mention among the tokens. */
    private record Piece(int first, int last, Mention mention) {}

    private Piece piece(Mention mention) {
        int first = tokenAt(mention.span().start());
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < mention.span().end()) {
            last++;
        }
        return new Piece(first, last, mention);
    }

    /** "American military aid": where the words of an event take the institution's, the country is meant. */
    private Piece cut(Piece piece, List<PhraseMatch<Trigger>> triggers) {
        for (PhraseMatch<Trigger> trigger : triggers) {
            boolean behind =
                    trigger.first() > piece.first && trigger.first() < piece.last && trigger.last() > piece.last;
            boolean before =
                    trigger.first() < piece.first && trigger.last() > piece.first && trigger.last() < piece.last;
            Actor whole = standIns.country(piece.mention.actor());
            if ((behind || before) && whole.type() == ActorType.COUNTRY) {
                Mention m = piece.mention;
                var meant = new Mention(
                        m.sentence(), m.span(), m.surface(), whole, Mention.Form.DEMONYM, m.role(), m.rule());
                return behind
                        ? new Piece(piece.first, trigger.first(), meant)
                        : new Piece(trigger.last(), piece.last, meant);
            }
        }
        return piece;
    }

    /** The token that holds or follows a place of the text. */
    int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Nominal> nominals(List<Piece> pieces) {
        var list = new ArrayList<Nominal>();
        var links = new ArrayList<Link>();
        pieces.sort(Comparator.comparingInt((Piece p) -> p.first).thenComparingInt(p -> -p.last));
        int i = 0;
        while (i < pieces.size()) {
            Piece head = pieces.get(i);
            int start = head.mention.span().start();
            int first = head.first;
            int last = head.last;
            i++;
            while (i < pieces.size()) {
                Piece next = pieces.get(i);
                if (next.first < last) {
                    last = Math.max(last, next.last);
                } else {
                    Optional<Piece> merged = merged(head, first, last, next);
                    if (merged.isEmpty()) {
                        break;
                    }
                    head = merged.get();
                    last = next.last;
                }
                i++;
            }
            add(list, links, head.mention, start, first, last);
        }
        join(list, links);
        return list;
    }

    /** Which of two neighbours names the actor, where they are one phrase ("US Secretary of State Antony Blinken"). */
    private Optional<Piece> merged(Piece head, int first, int last, Piece next) {
        boolean comma = false;
        int unknown = 0;
        int before = first - 1;
        while (words.nounFirst && before > 0 && words.is(tokens.get(before), "filler")) {
            before--;
        }
        boolean titled = before >= 0 && headAt[before] >= 0 || head.mention.form() == Mention.Form.ROLE;
        boolean title = next.first > last && headAt[next.first - 1] >= 0;
        for (int i = last; i < next.first; i++) {
            Token token = tokens.get(i);
            if (headAt[i] >= 0 && triggerAt[i] < 0) {
                titled = true;
            } else if (isComma(i) && !comma) {
                comma = true;
            } else if (!words.is(token, "filler") && !token.form().isEmpty()) {
                unknown++;
            }
        }
        // "White House communications director Steven Cheung"
        boolean office = title && !comma && next.mention.actor().type() == ActorType.PERSON;
        if (unknown > (words.verbFirst && titled || office ? 1 : 0)) {
            return Optional.empty();
        }
        var left = head.mention;
        var right = next.mention;
        boolean leftPerson = left.actor().type() == ActorType.PERSON;
        boolean rightPerson = right.actor().type() == ActorType.PERSON;
        boolean adjective = left.form() == Mention.Form.DEMONYM;
        if (rightPerson) {
            boolean same = leftPerson
                    ? left.form() == Mention.Form.ROLE || left.actor().equals(right.actor())
                    : titled || adjective && !comma;
            return same && !conjoined(next) ? Optional.of(next) : Optional.empty();
        }
        if (unknown > 0) {
            return Optional.empty();
        }
        if (left.actor().type() == ActorType.PLACE
                && right.actor().type() == ActorType.COUNTRY
                && left.actor().country().equals(right.actor().country())
                && !conjoined(next)) {
            return Optional.of(next);
        }
        if (comma || next.first > last || hasLetters(next)) {
            return Optional.empty();
        }
        boolean rightAdjective = right.form() == Mention.Form.DEMONYM && !words.plural(right.surface());
        if (words.nounFirst) {
            return rightAdjective && left.actor().type() != ActorType.COUNTRY && !leftPerson
                    ? Optional.of(head)
                    : Optional.empty();
        }
        return adjective && right.actor().type() != ActorType.COUNTRY ? Optional.of(next) : Optional.empty();
    }

    private boolean hasLetters(Piece piece) {
        return !letters(piece.first, piece.mention.span().start()).isEmpty();
    }

    private boolean conjoined(Piece piece) {
        return words.joins(letters(piece.first, piece.mention.span().start()));
    }

    /** The letters of a token that stand before a place in it. */
    private String letters(int token, int start) {
        int from = tokens.get(token).start();
        return start > from ? Fold.of(text, from, start) : "";
    }

    private void add(List<Nominal> list, List<Link> links, Mention named, int start, int at, int last) {
        int first = at;
        String letters = letters(at, start);
        while (letters.isEmpty() && first > 0) {
            int before = first - 1;
            if (headAt[before] >= 0 && triggerAt[before] < 0) {
                var head = heads.get(headAt[before]);
                first = head.first();
                letters = letters(first, head.span().start());
            } else if (before > 0
                    && words.is(tokens.get(before), "filler")
                    && headAt[before - 1] >= 0
                    && triggerAt[before - 1] < 0) {
                first = before;
            } else {
                break;
            }
        }
        Mention mention = facility(first, at) || facility(last, last + 1) ? belonging(named) : named;
        Link link = list.isEmpty() ? Link.NONE : link(list.get(list.size() - 1).last(), first, letters);
        String slot = words.slotOf(letters);
        if (slot.isEmpty()) {
            slot = own(list, mention, first, last);
        } else if (first > 0 && (is(first - 1, "belonging") || is(first - 1, "property"))) {
            // "مواقع للحوثيين", "مسلحون تابعون لداعش": the particle leads from what is owned to its owner
            boolean attribute = is(first - 1, "belonging")
                    && !list.isEmpty()
                    && list.get(list.size() - 1).last() == first - 1;
            slot = attribute ? "other" : EventFrame.OF;
            first = is(first - 1, "property") ? first - 1 : first;
        }
        links.add(link);
        list.add(new Nominal(first, last, mention, slot, link == Link.AND));
    }

    /** The slot of a name without letters of its own: a place or agency before the first dash opens the article, and does nothing. */
    private String own(List<Nominal> before, Mention mention, int first, int last) {
        boolean opens = last <= dateline
                && (mention.actor().type() == ActorType.PLACE || mention.actor().type() == ActorType.MEDIA);
        return opens ? EventFrame.OTHER : governing(before, first, last);
    }

    /** Where the dash behind a dateline stands ("JAKARTA, Kompas -"); 0 if there is none. */
    private int dateline() {
        for (int i = 1; i < Math.min(tokens.size() - 1, DATELINE); i++) {
            Token token = tokens.get(i);
            if (triggerAt[i] >= 0 || isBreak(i) && !token.is(".")) {
                return 0;
            }
            boolean dash = token.is("-") || token.is("–") || token.is("—");
            boolean apart =
                    token.spaced() || spacedAfter(i) || tokens.get(i - 1).shape() == Token.Shape.UPPER;
            if (dash && apart) {
                return i;
            }
        }
        return 0;
    }

    /** Words for what an army has, not is: its bases, ships and aircraft. */
    private boolean facility(int from, int to) {
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            if (is(i, "facility")) {
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

    private enum Link {
        NONE,
        COMMA,
        AND
    }

    private Link link(int from, int to, String letters) {
        Link link = words.joins(letters) ? Link.AND : Link.NONE;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean hyphen = (token.is("-") || token.is("–")) && !token.spaced() && !spacedAfter(i);
            if (words.is(token, "and") || hyphen) {
                link = Link.AND;
            } else if (isComma(i)) {
                link = link == Link.NONE ? Link.COMMA : link;
            } else if (!words.is(token, "filler") && !token.form().isEmpty()) {
                return Link.NONE;
            }
        }
        return link;
    }

    private boolean spacedAfter(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).spaced();
    }

    /** A comma joins where a conjunction ends the list ("Egypt, Qatar and Jordan"); what is joined has the slot of the first. */
    private static void join(List<Nominal> list, List<Link> links) {
        for (int i = list.size() - 2; i > 0; i--) {
            if (links.get(i) == Link.COMMA
                    && links.get(i + 1) == Link.AND
                    && list.get(i).direct()) {
                links.set(i, Link.AND);
            }
        }
        for (int i = 1; i < list.size(); i++) {
            if (links.get(i) == Link.AND) {
                Nominal own = list.get(i);
                String slot = own.direct() ? list.get(i - 1).slot() : own.slot();
                list.set(i, new Nominal(own.first(), own.last(), own.mention(), slot, true));
            }
        }
    }

    private String governing(List<Nominal> before, int first, int last) {
        int stop = before.isEmpty() ? 0 : before.get(before.size() - 1).last();
        String found = "";
        int steps = 0;
        for (int i = first - 1; i >= stop && steps < SLOT_REACH; i--) {
            if (slotAt[i] != null) {
                if (isBreak(i) && opensClause(last) || slotAt[i].equals(EventFrame.WITH) && isGerund(last)) {
                    // "after Israel attacked", "with Israel having attacked": no preposition of the name's own
                    return found;
                }
                if (is(i, "infinitive") && !nounAt(i + 1, first)) {
                    // "pledged billions to buy American jets"
                    return EventFrame.OTHER;
                }
                if (slotAt[i].equals(EventFrame.AMONG)) {
                    return wholeOf(i, stop);
                }
                if (!slotAt[i].equals(EventFrame.OF)) {
                    return slotAt[i];
                }
                found = EventFrame.OF;
            } else if (innerSlot[i] != null && !takesObject(i)) {
                return innerSlot[i];
            } else if (triggerAt[i] >= 0 || dated[i] || isBreak(i) || isComma(i)) {
                break;
            } else {
                String attached = attached(i);
                if (!attached.isEmpty()) {
                    return attached;
                }
                steps += words.is(tokens.get(i), "filler") || tokens.get(i).isMark() ? 0 : 1;
            }
        }
        return found;
    }

    /** "with both sides, namely Israel and Iran": the slot of those that the names are some of, where no name of theirs stands. */
    private String wholeOf(int among, int stop) {
        for (int i = among - 1; i >= stop && i >= among - SLOT_REACH; i--) {
            if (slotAt[i] != null && !slotAt[i].equals(EventFrame.OF) && !slotAt[i].equals(EventFrame.OTHER)) {
                return slotAt[i];
            }
            if (triggerAt[i] >= 0 || isBreak(i)) {
                break;
            }
        }
        return EventFrame.AMONG;
    }

    private boolean isGerund(int i) {
        return is(i, "absolute")
                || isVerb(i)
                        && triggers.get(triggerAt[i]).entries().get(0).value().voice() == Trigger.Voice.GERUND;
    }

    /** The place behind the verb of an infinitive that begins at a place ("threatened to strike"); without one, the place itself. */
    int behindVerb(int i) {
        int at = i;
        while (is(at, "auxiliary") || is(at, "adverb")) {
            at++;
        }
        return at > i && isVerb(at) ? triggers.get(triggerAt[at]).last() : i;
    }

    /** Whether something goes on behind a name that is no phrase of its own: the clause it is the subject of. */
    boolean opensClause(int i) {
        return beginsVerb(i)
                || i < tokens.size()
                        && !tokens.get(i).isMark()
                        && slotAt[i] == null
                        && !dated[i]
                        && !is(i, "and")
                        && !is(i, "filler")
                        && !is(i, "article");
    }

    /** Whether a noun can begin at a place before a name, rather than the verb of an infinitive. */
    private boolean nounAt(int i, int name) {
        return i >= name
                || headAt[i] >= 0
                || is(i, "filler")
                || is(i, "article")
                || is(i, "possessive")
                || tokens.get(i).shape() != Token.Shape.LOWER;
    }

    /** Whether a verb begins at a place: one that tells an event, with what may stand before it. */
    boolean beginsVerb(int i) {
        int at = i;
        while (is(at, "auxiliary") || is(at, "adverb")) {
            at++;
        }
        return at > i && at < tokens.size() || at < tokens.size() && isVerb(at);
    }

    private boolean takesObject(int trigger) {
        return triggers.get(triggerAt[trigger]).entries().get(0).value().frame().targetIn(EventFrame.OBJECT);
    }

    /** The slot that a particle written onto a head word opens. */
    private String attached(int i) {
        if (headAt[i] < 0 || heads.get(headAt[i]).first() != i) {
            return "";
        }
        return words.slotOf(letters(i, heads.get(headAt[i]).span().start()));
    }

    boolean isComma(int i) {
        Token token = tokens.get(i);
        return token.isMark() && (token.is(",") || token.is("،") || token.is("(") || token.is(")") || isDash(i));
    }

    private boolean isDash(int i) {
        Token token = tokens.get(i);
        return token.spaced() && (token.is("-") || token.is("–") || token.is("—"));
    }

    /** Ends a clause. */
    boolean isBreak(int i) {
        Token token = tokens.get(i);
        if (token.isMark()) {
            return token.is(":")
                    || token.is(";")
                    || token.is("؛")
                    || token.is("?")
                    || token.is("!")
                    || token.is("؟")
                    || token.is("|")
                    || token.is(".")
                            && (i + 1 >= tokens.size() || tokens.get(i + 1).spaced());
        }
        return words.is(token, "break");
    }

    boolean is(int i, String role) {
        return i >= 0 && i < tokens.size() && words.is(tokens.get(i), role);
    }

    /** A word that belongs to a name's phrase: a title, an institution. */
    boolean isHead(int i) {
        return i >= 0 && i < headAt.length && headAt[i] >= 0;
    }

    boolean isTrigger(int i) {
        return triggerAt[i] >= 0;
    }

    /** A trigger that is a verb, or may be one. */
    boolean isVerb(int i) {
        return i < triggerAt.length
                && triggerAt[i] >= 0
                && triggers.get(triggerAt[i]).entries().stream()
                        .anyMatch(e -> e.value().verb());
    }

    /** A word that tells no event and stands in no name or title, with a preposition written onto it. */
    boolean opensPhrase(int i) {
        return triggerAt[i] < 0 && headAt[i] < 0 && !dated[i] && words.opensPhrase(tokens.get(i));
    }

    /** A trigger that can only be a noun. */
    boolean isNoun(int i) {
        return i >= 0
                && triggerAt[i] >= 0
                && triggers.get(triggerAt[i]).entries().stream()
                        .noneMatch(e -> e.value().verb());
    }

    /** A trigger that can only be a verb. */
    boolean isPlainVerb(int i) {
        return triggerAt[i] >= 0
                && triggers.get(triggerAt[i]).entries().stream()
                        .allMatch(e -> e.value().verb());
    }

    /** A trigger that can only be a verb, at a place before {@code end}. */
    boolean isPlainVerb(int i, int end) {
        return i < end && isPlainVerb(i);
    }

    /** Whether a quotation ends between two places. */
    boolean quoteClosed(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.isMark() && (token.is("”") || token.is("»"))) {
                return true;
            }
        }
        return false;
    }

    boolean relativeBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, "relative") && !isSlot(i)) {
                return true;
            }
        }
        return false;
    }

    boolean triggerBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isTrigger(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb has the form for a subject: the names of most countries ask for the feminine. */
    boolean agrees(int verb, Nominal nominal) {
        Mention mention = nominal.mention();
        boolean country = mention.actor().type() == ActorType.COUNTRY
                && mention.form() != Mention.Form.DEMONYM
                && nominal.last() - nominal.first() == 1;
        return !country || words.feminine(tokens.get(verb)) || words.masculine(mention.surface());
    }

    /** Whether a name stands for some of its people: "عضوين من حزب الله". */
    boolean partOf(Nominal nominal) {
        int name = tokenAt(nominal.mention().span().start());
        return name > nominal.first() && slotAt[name - 1] != null;
    }

    /** Whether a preposition is written onto the first word of a match. */
    boolean led(PhraseMatch<?> match) {
        String slot = words.slotOf(letters(match.first(), match.span().start()));
        return !slot.isEmpty() && !slot.equals("other");
    }

    /** Whether only words that may part a subject from its verb stand between two places. */
    boolean passes(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean passes =
                    is(i, "adverb") || is(i, "auxiliary") || is(i, "filler") || is(i, "relative") || isDated(i);
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    boolean nounBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isNoun(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before a name, from a place on, is named as what it owns: "مواقع الحوثيين". */
    boolean owns(int from, Nominal nominal) {
        int to = tokenAt(nominal.mention().span().start());
        for (int i = from; i < to; i++) {
            if (is(i, "property")) {
                return true;
            }
        }
        return false;
    }

    boolean verbBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isPlainVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** A preposition that does not lead from a head word to its owner. */
    boolean isSlotOther(int i) {
        return slotAt[i] != null && !slotAt[i].equals(EventFrame.OF);
    }

    boolean isSlot(int i) {
        return i >= 0 && i < tokens.size() && slotAt[i] != null;
    }

    Optional<String> slotAt(int i) {
        return i >= 0 && i < tokens.size() ? Optional.ofNullable(slotAt[i]) : Optional.empty();
    }

    /** The first token of the clause that holds {@code i}. */
    int clauseStart(int i) {
        int at = i;
        while (at > 0 && !isBreak(at - 1)) {
            at--;
        }
        return at;
    }

    /** The first token behind the mark that ends what stands before {@code i}; words that open a clause don't count. */
    int hardStart(int i) {
        int at = i;
        while (at > 0 && !(tokens.get(at - 1).isMark() && isBreak(at - 1))) {
            at--;
        }
        return at;
    }

    /** The end of the clause that holds {@code i}. */
    int clauseEnd(int i) {
        int at = i;
        while (at < tokens.size() && !isBreak(at)) {
            at++;
        }
        return at;
    }

    boolean isDated(int i) {
        return i >= 0 && i < dated.length && dated[i];
    }
}
