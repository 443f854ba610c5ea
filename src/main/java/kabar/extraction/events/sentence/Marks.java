package kabar.extraction.events.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Slots;
import kabar.extraction.events.words.SmallWords;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.TriggerPlaces;
import kabar.facts.Timex;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Token;

/** What each token of a sentence is: part of a word that tells an event, of a title, of a date, a preposition, the border of a clause. */
public final class Marks {
    public final Sentence sentence;
    public final List<Token> tokens;
    public final EventWords words;
    public final List<PhraseMatch<Trigger>> triggers;
    public final Particles particles;
    private final List<PhraseMatch<Boolean>> heads;
    private final String text;
    private final List<Set<Part>> parts;
    private final TriggerPlaces places;
    private final Slots slots;
    private final int[] headAt;
    private final boolean[] dated;
    private final Borders borders;

    Marks(
            Sentence sentence,
            String text,
            EventWords words,
            List<PhraseMatch<Trigger>> triggers,
            List<PhraseMatch<Boolean>> heads,
            List<Piece> names,
            List<Timex> dates) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.text = text;
        this.words = words;
        this.triggers = triggers;
        this.particles = new Particles(tokens, text, words);
        this.heads = heads;
        int size = tokens.size();
        this.parts = new ArrayList<>(size);
        this.places = new TriggerPlaces(size, triggers, particles::govern);
        this.slots = new Slots(sentence, text, words, triggers, places);
        this.headAt = new int[size];
        this.dated = new boolean[size];
        for (int i = 0; i < size; i++) {
            parts.add(abbreviates(i) ? Set.of(Part.FILLER) : words.small.parts(tokens.get(i)));
        }
        mark(dates);
        this.borders = new Borders(tokens, parts, setting(names));
    }

    /** Words that tell when or where: of dates, and of places behind "in". */
    private boolean[] setting(List<Piece> names) {
        boolean[] setting = dated.clone();
        for (Piece name : names) {
            int before = name.first() - 1;
            if (name.mention().actor().type().isSpace() && opens(before, EventFrame.IN)) {
                Arrays.fill(setting, before, name.last(), true);
            }
        }
        return setting;
    }

    private void mark(List<Timex> dates) {
        Arrays.fill(headAt, -1);
        for (int h = 0; h < heads.size(); h++) {
            Arrays.fill(headAt, heads.get(h).first(), heads.get(h).last(), h);
            for (int i = heads.get(h).first() + 1; i < heads.get(h).last(); i++) {
                // "pemerintah sementara": inside a title no word opens a clause
                if (is(i, Part.BREAK)) {
                    parts.set(i, SmallWords.NONE);
                }
            }
        }
        for (Timex date : dates) {
            for (int i = tokenAt(date.span().start());
                    i < tokens.size() && tokens.get(i).start() < date.span().end();
                    i++) {
                dated[i] = true;
            }
        }
    }

    /** "Mr. Obama": whether the stop of an abbreviation stands at a place, which ends nothing. */
    private boolean abbreviates(int i) {
        if (i == 0 || !tokens.get(i).is(".") || tokens.get(i).spaced() || i + 1 == tokens.size()) {
            return false;
        }
        Token word = tokens.get(i - 1);
        return words.abbreviations.contains(word.form())
                || word.capital() && word.isWord() && word.span().length() == 1;
    }

    /** The words between two places of the text. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The token that holds or follows a place of the text. */
    public int tokenAt(int offset) {
        return sentence.tokenAt(offset);
    }

    public boolean isComma(int i) {
        return borders.isComma(i);
    }

    /** The comma that closes the insertion a place opens; the place itself where it opens none. */
    public int asideEnd(int i) {
        return borders.asideEnd(i);
    }

    /** Whether a comma closes an insertion. */
    public boolean closesAside(int i) {
        return borders.closesAside(i);
    }

    /** Ends a clause. */
    public boolean isBreak(int i) {
        return borders.isBreak(i);
    }

    /** The place behind a match, behind its object where that stands behind its verb. */
    public int endOf(PhraseMatch<?> match) {
        return Math.max(match.last(), tokenAt(match.span().end() - 1) + 1);
    }

    /** A dash, written to a word or apart. */
    boolean isDash(int i) {
        return Borders.isDash(tokens.get(i));
    }

    public boolean is(int i, Part part) {
        return i >= 0 && i < parts.size() && parts.get(i).contains(part);
    }

    /** A word that belongs to a name's phrase: a title, an institution. */
    public boolean isHead(int i) {
        return i >= 0 && i < headAt.length && headAt[i] >= 0;
    }

    /** The institution or title that a token belongs to, where it tells no event as well. */
    Optional<PhraseMatch<Boolean>> plainHead(int i) {
        return headAt[i] >= 0 && !isTrigger(i) ? Optional.of(heads.get(headAt[i])) : Optional.empty();
    }

    public boolean isTrigger(int i) {
        return places.any(i);
    }

    /** A trigger that is a verb, or may be one. */
    public boolean isVerb(int i) {
        return places.verb(i);
    }

    /** A word that tells no event and stands in no name or title, with a preposition written onto it. */
    public boolean opensPhrase(int i) {
        return !isTrigger(i) && headAt[i] < 0 && !dated[i] && words.small.opensPhrase(tokens.get(i));
    }

    /** A trigger that can only be a noun. */
    public boolean isNoun(int i) {
        return places.noun(i);
    }

    /** A trigger that can only be a verb. */
    public boolean isPlainVerb(int i) {
        return places.plainVerb(i);
    }

    /** A preposition that does not lead from a head word to its owner. */
    public boolean isSlotOther(int i) {
        return isSlot(i) && !opens(i, EventFrame.OF);
    }

    /** Whether a preposition that does not lead to an owner stands right before a place, behind another. */
    public boolean isSlotOther(int before, int from) {
        return before > from && isSlotOther(before - 1);
    }

    /** The mark of an owner, written onto a word: "Niger's". */
    public boolean isOwnerMark(int i) {
        return i > 0 && i < tokens.size() && tokens.get(i).isOwnerMark();
    }

    /** Whether a word written like a name stands at a place. */
    public boolean isName(int i) {
        return i < tokens.size() && tokens.get(i).shape() == Token.Shape.CAPITALISED;
    }

    /** Whether the trigger at a place is a form of the past. */
    public boolean isPast(int i) {
        return places.voiced(i, Trigger.Voice.PARTICIPLE);
    }

    /** Whether a trigger that can only be a verb stands between two places. */
    public boolean isPlainVerbIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isPlainVerb(i)) {
                return true;
            }
        }
        return false;
    }

    public boolean isSlot(int i) {
        return slots.any(i);
    }

    public Optional<String> slotAt(int i) {
        return slots.at(i);
    }

    /** Whether a preposition at a place opens this slot. */
    public boolean opens(int i, String slot) {
        return slots.opens(i, slot);
    }

    /** "a loan offered by": whether the verb before a preposition tells from whom something comes. */
    boolean authored(int i) {
        return slots.authored(i);
    }

    /** The slot that the last word of a noun phrase opens; empty where it opens none. */
    public Optional<String> innerSlot(int i) {
        return slots.inner(i);
    }

    /** Whether what the trigger at a place tells is done to an object. */
    boolean takesObject(int i) {
        return places.reading(i).frame().targetIn(EventFrame.OBJECT);
    }

    /** Whether the trigger at a place, if there is one, shares its subject with the verb before. */
    public boolean isGerund(int i) {
        return places.voiced(i, Trigger.Voice.GERUND);
    }

    /** The trigger that a token belongs to. */
    public Optional<PhraseMatch<Trigger>> triggerAt(int i) {
        return places.any(i) ? Optional.of(places.match(i)) : Optional.empty();
    }

    boolean spacedAfter(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).spaced();
    }

    /** The slot that a particle written onto a head word opens. */
    String attached(int i) {
        if (headAt[i] < 0 || heads.get(headAt[i]).first() != i) {
            return "";
        }
        return words.slotOf(particles.letters(i, heads.get(headAt[i]).span().start()));
    }

    /** Whether a token is a preposition of a slot, or has one written onto it. */
    public boolean leads(int i, String slot) {
        if (i >= tokens.size()) {
            return false;
        }
        if (isSlot(i)) {
            return opens(i, slot);
        }
        return words.small.opensPhrase(tokens.get(i))
                && words.slotOf(tokens.get(i).form().substring(0, 1)).equals(slot);
    }

    /** The first token of the clause that holds {@code i}. */
    public int clauseStart(int i) {
        return borders.clauseStart(i);
    }

    /** The end of the clause that holds {@code i}. */
    public int clauseEnd(int i) {
        return borders.clauseEnd(i);
    }

    /** The first token behind the mark that ends what stands before {@code i}; words that open a clause don't count. */
    public int hardStart(int i) {
        return borders.hardStart(i);
    }

    public boolean isDated(int i) {
        return i >= 0 && i < dated.length && dated[i];
    }
}
