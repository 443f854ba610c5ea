package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.COORDINATOR;
import static kabar.extraction.speech.SpeechWords.Role.IN_NAME;
import static kabar.extraction.speech.SpeechWords.Role.PARTICIPLE_ENDING;
import static kabar.extraction.speech.SpeechWords.Role.PRONOUN_SUBJECT;
import static kabar.extraction.speech.SpeechWords.Role.VERB_SIDE;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Names beside what a person is, between commas: "the head of the agency, Hendra Kusuma, explained". */
final class Appositions {
    private static final int LONGEST_IN_FULL = 30;
    private static final int LONGEST_NAME = 6;

    private final Paragraph p;
    private final Focus focus;
    private final Voices voices;

    Appositions(Paragraph paragraph, Focus focus, Voices voices) {
        this.p = paragraph;
        this.focus = focus;
        this.voices = voices;
    }

    /**
     * "the head of the agency, Hendra Kusuma, explained": words with capital letters between two commas, behind what a person is. The
     * dictionary does not know the name.
     */
    Optional<Party> newcomer(int from, int to) {
        boolean office = false;
        for (int i = from; i < to - 1; i++) {
            office |= p.isSource(i);
            int end = i + 1;
            while (end < to
                    && p.token(end).isWord()
                    && p.token(end).shape() == Token.Shape.CAPITALISED
                    && p.mention(end).isEmpty()) {
                end++;
            }
            int words = end - i - 1;
            // "Deputi Bidang Desa, Daerah Tertinggal, dan Transmigrasi" lists what the office is for
            boolean listed = p.is(COORDINATOR, end + 1);
            if (office && !listed && p.isComma(i) && words > 1 && words < LONGEST_NAME && end < to && p.isComma(end)) {
                return Optional.of(stranger(i + 1, end));
            }
        }
        return Optional.empty();
    }

    /**
     * "its organiser, Narek Galstyan", "police chief Hunan Poghosyan": words with capital letters that no list knows, behind words
     * without, which tell what the person is.
     */
    Optional<Party> unknown(int first, int to) {
        int end = first;
        while (end < to
                && p.token(end).isWord()
                && p.token(end).shape() == Token.Shape.CAPITALISED
                && p.mention(end).isEmpty()
                && !p.isDate(end)) {
            end++;
        }
        int words = end - first;
        int told = p.isComma(first - 1) ? first - 2 : first - 1;
        boolean described = told >= 0
                && p.token(told).isWord()
                && p.token(told).shape() == Token.Shape.LOWER
                && p.mention(told).isEmpty()
                && (p.isSource(told) || p.isComma(first - 1))
                && !p.is(ADJUNCT, told);
        boolean ends = end == p.size() || p.isComma(end) || p.isStop(end);
        if (words < 2 || words >= LONGEST_NAME || !described || !ends) {
            return Optional.empty();
        }
        return Optional.of(stranger(first, end));
    }

    /** "Bill Millis, a businessman who …, said": words with capital letters that no list knows, before what the person is. */
    Optional<Party> described(int from, int to) {
        int end = from;
        while (end < to
                && p.token(end).shape() == Token.Shape.CAPITALISED
                && p.mention(end).isEmpty()) {
            end++;
        }
        boolean told = end + 2 < to && p.isComma(end) && p.token(end + 1).shape() == Token.Shape.LOWER;
        boolean name = end - from > 1 && end - from < LONGEST_NAME;
        for (int i = from; i < end; i++) {
            name &= !p.isSource(i) && !p.isDate(i) && !p.is(ADJUNCT, i) && !p.is(VERB_SIDE, i) && !p.is(COORDINATOR, i);
        }
        boolean source = false;
        for (int i = end + 1; told && name && i < to && !p.isComma(i); i++) {
            source |= p.isSource(i);
        }
        return source ? Optional.of(stranger(from, end)) : Optional.empty();
    }

    /** "Han Dong-hun": whether words with capital letters, and what a hyphen joins to them, could name somebody whom no list knows. */
    boolean isName(int from, int to) {
        boolean name = to - from > 1 && to - from < LONGEST_NAME;
        for (int i = from; name && i < to; i++) {
            boolean joined = p.token(i).is("-") || i > from && p.token(i - 1).is("-");
            name = joined
                    || p.token(i).shape() == Token.Shape.CAPITALISED
                            && !p.isSource(i)
                            && !p.is(ADJUNCT, i)
                            && !p.isDate(i)
                            && !p.is(COORDINATOR, i);
        }
        return name;
    }

    /** A person of no list, whom the article goes on speaking of. */
    Party stranger(int first, int last) {
        String name = p.words(first, last);
        var party = new Party(Optional.of(ActorDictionary.unlisted(ActorType.PERSON, name)), name);
        focus.know(party);
        return party;
    }

    /** "…, Scott Bessent, has said": a person named between two commas right before the verb, or between any two. */
    Optional<Mention> apposed(int from, int to) {
        Optional<Mention> found = Optional.empty();
        for (int i = from + 1; i < to - 1; i++) {
            if (p.isComma(i)
                    && voices.eligible(i + 1)
                    && p.mention(i + 1).orElseThrow().actor().type() == ActorType.PERSON) {
                int end = i + 2;
                while (end < to && p.sameMention(i + 1, end)) {
                    end++;
                }
                boolean last = end >= to - 1 && p.isComma(to - 1);
                boolean whole = end < to && p.isComma(end) && nobody(from, i) && found.isEmpty();
                if (last || whole) {
                    found = p.mention(i + 1);
                }
            }
        }
        return found;
    }

    /** Whether no person is named in a stretch. */
    private boolean nobody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (voices.eligible(i) && p.mention(i).orElseThrow().actor().type() == ActorType.PERSON) {
                return false;
            }
        }
        return true;
    }

    /** A speaker with the whole of the words around the name: title, party, what he or she is. */
    Party inFull(Party speaker, int from, int to, boolean open) {
        int end = from;
        boolean apposed = !open;
        while (end < to && !p.isStop(end) && !p.opens(end)) {
            boolean other = open && p.isComma(end) && end + 1 < to && goesOn(end + 1);
            boolean adjunct = p.is(ADJUNCT, end) && p.mention(end).isEmpty() && !p.is(IN_NAME, end);
            if (other || !apposed && (adjunct || p.isDate(end) && p.mention(end).isEmpty())) {
                break;
            }
            apposed |= p.isComma(end);
            end++;
        }
        while (end > from
                && (p.isComma(end - 1)
                        || p.is(VERB_SIDE, end - 1) && p.mention(end - 1).isEmpty())) {
            end--;
        }
        if (end <= from || end - from > LONGEST_IN_FULL) {
            return speaker;
        }
        String words = p.words(from, end);
        if (!words.contains(speaker.words())) {
            return speaker;
        }
        boolean name = speaker.actor().isEmpty()
                && words.startsWith(speaker.words() + ",")
                && p.token(from).shape() == Token.Shape.CAPITALISED
                && !p.isSource(from)
                && p.mention(from).isEmpty();
        return name
                ? new Party(Optional.of(ActorDictionary.unlisted(ActorType.PERSON, speaker.words())), words)
                : new Party(speaker.actor(), words);
    }

    /** Behind a date: "said Jane Doe, now a consultant" goes on telling who she is. */
    private int pastDate(int i) {
        int end = i;
        while (p.isDate(end)) {
            end++;
        }
        return end;
    }

    /** Not an apposition: another verb, "and", "speaking of", the day. */
    private boolean goesOn(int i) {
        return p.begins(i, cue -> true)
                || p.isDate(i) && !p.is(PRONOUN_SUBJECT, pastDate(i))
                || p.is(COORDINATOR, i)
                || p.words.ends(PARTICIPLE_ENDING, p.token(i).form());
    }

    /** "said the head of the agency, (Admiral) Jane Doe": the person named behind a comma is who the words before describe. */
    Optional<Party> behind(int comma, int to) {
        if (comma >= to || !p.isComma(comma)) {
            return Optional.empty();
        }
        for (int i = comma + 1; i < Math.min(to, comma + LONGEST_NAME); i++) {
            if (p.mention(i).isPresent()) {
                return p.mention(i)
                        .filter(m -> m.actor().type() == ActorType.PERSON)
                        .map(Party::of);
            }
            if (p.isComma(i) || p.isStop(i) || p.is(ADJUNCT, i)) {
                break;
            }
        }
        return unknown(comma + 1, to);
    }
}
