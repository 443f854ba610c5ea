package kabar.extraction.speech;

import java.util.List;
import java.util.Optional;
import kabar.extraction.speech.Statement.Part;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;

/** What is said around a verb that stands beside it: "…, the minister said", "…, the minister said, …", "Said the minister, …". */
final class Asides {
    private static final int SHORTEST_CLAUSE = 4;
    private static final int LONGEST_PARENTHESIS = 10;

    private final Paragraph p;
    private final Told told;
    private final Subjects subjects;
    private final Attachment attached;
    private final Parted parted;

    Asides(Paragraph p, Told told, Subjects subjects, Attachment attached) {
        this.p = p;
        this.told = told;
        this.subjects = subjects;
        this.attached = attached;
        this.parted = new Parted(p, told.extent());
    }

    /** "Kata Jusuf Kalla, …": the verb begins the sentence, and what is said follows its speaker. */
    boolean fronted(CueMatch match, Optional<Party> speaker) {
        int end = p.sentenceEnd(match.first());
        int start = match.last();
        while (start < end
                && !p.isComma(start)
                && !p.isColon(start)
                && p.quotation(start).isEmpty()) {
            start++;
        }
        if (match.cue().subject() != Cue.Side.AFTER
                || match.first() != p.sentenceStart(match.first())
                || start == match.last()
                || end - start < SHORTEST_CLAUSE
                || !p.token(start).isMark()
                || p.quotation(start).isPresent()) {
            return false;
        }
        var part = List.of(new Part(start + 1, told.extent().end(match, start + 1)));
        if (p.isColon(start)) {
            told.add(Quote.Kind.DIRECT, part, match, speaker, Optional.empty(), "front");
        } else {
            told.indirect(match, part, speaker, subjects.listeners().of(match, attached.complement(match)), "front");
        }
        return true;
    }

    /** "…, the minister said." */
    void postposed(CueMatch match, Optional<Party> speaker) {
        if (match.cue().subject() == Cue.Side.EITHER
                || match.cue().subject() == Cue.Side.CARRIED
                || match.cue().subject() == Cue.Side.BEFORE && subjects.isInterrupted(match)
                || p.is(SpeechWords.Role.DENIAL, match.first())) {
            return;
        }
        boolean title = p.kind(match.first()) == Sentence.Kind.TITLE
                && p.is(SpeechWords.Role.TITLE_VERB, match.first())
                && p.isComma(match.first() - 1);
        if (title || p.is(SpeechWords.Role.NOUN_TOO, match.first()) && !speaks(match.first() - 1)) {
            return;
        }
        int start = subjects.clauseStart(match.first());
        int comma = match.first() - 1;
        boolean inverted = p.isComma(comma);
        while (!inverted && comma > start && !p.isComma(comma)) {
            comma--;
        }
        int behind = subjects.listeners().past(match);
        boolean after = match.cue().subject() == Cue.Side.AFTER;
        boolean ends = inverted
                ? after || named(match.last()) && !p.isDate(match.last())
                : !after
                        && (p.isStop(behind)
                                || p.isComma(behind)
                                || behind >= p.size()
                                || p.is(SpeechWords.Role.SETTING, behind)
                                || p.isDate(behind)
                                || behind > match.last());
        if (!p.isComma(comma)
                || comma <= start
                || !ends
                || p.is(SpeechWords.Role.STANCE, comma + 1)
                || match.cue().kind() == Cue.Kind.THINK
                || says(comma, match.first())
                || !inverted && !isSubject(comma + 1, match.first())
                || tellsOfNoun(comma + 1, match.first())) {
            return;
        }
        // "America, he concluded, is pushing for a pause"
        boolean condition = parted.isCondition(start);
        int close = after || condition ? nextComma(match.last()) : behind;
        int rest = close + 1;
        boolean middle = p.isComma(close)
                && rest + 1 < p.sentenceEnd(match.first())
                && (condition && parted.hasVerb(rest, p.sentenceEnd(match.first()))
                        || p.is(SpeechWords.Role.FINITE, rest)
                        || close - comma <= LONGEST_PARENTHESIS
                                && comma - start < SHORTEST_CLAUSE + 2
                                && !p.is(SpeechWords.Role.ADJUNCT, rest)
                                && !p.is(SpeechWords.Role.COORDINATOR, rest)
                                && p.cues.stream().noneMatch(c -> c.first() == rest));
        if (middle) {
            var more = new Part(rest, told.extent().end(match, rest));
            told.indirect(match, List.of(new Part(start, comma), more), speaker, Optional.empty(), "middle");
        } else if (condition && !inverted) {
            // a condition alone is no statement
            told.scope(start, comma, speaker.stream().toList());
        } else if (after && comma - start > 2 || comma - start >= SHORTEST_CLAUSE && clauseLike(start, comma)) {
            told.indirect(match, List.of(new Part(start, comma)), speaker, Optional.empty(), "postposed");
        }
    }

    /** "…, but residents say fighting continues": whether another verb of saying stands before the last. */
    private boolean says(int from, int to) {
        return p.cues.stream()
                .anyMatch(c -> c.first() > from && c.first() < to && c.cue().says());
    }

    /** "…, the minister has said": whether the words between a comma and the verb name somebody, and have no verb of their own. */
    private boolean isSubject(int from, int cue) {
        int to = cue;
        while (to > from && (p.is(SpeechWords.Role.VERB_SIDE, to - 1) || p.is(SpeechWords.Role.FINITE, to - 1))) {
            to--;
        }
        for (int i = from; i < to; i++) {
            if (p.is(SpeechWords.Role.FINITE, i) && p.mention(i).isEmpty() && !p.is(SpeechWords.Role.WHO, i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** "…, a charge that the mayor denied": what the verb is said of stands before it. */
    private boolean tellsOfNoun(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean object = p.is(SpeechWords.Role.THAT, i) || p.is(SpeechWords.Role.WHO, i) && !p.isSource(i - 1);
            if (object && p.token(i - 1).isWord() && p.mention(i - 1).isEmpty()) {
                return true;
            }
        }
        return p.is(SpeechWords.Role.WHO, from) && to - from > 1 && named(from + 1);
    }

    private int nextComma(int from) {
        int end = p.sentenceEnd(from - 1);
        int i = from;
        while (i < end && !p.isComma(i) && p.quotation(i).isEmpty()) {
            i++;
        }
        return i;
    }

    /** A name, and not the adjective of one: "pro-Palestinian comments". */
    private boolean speaks(int i) {
        return named(i)
                && p.mention(i).filter(m -> m.form() == Mention.Form.DEMONYM).isEmpty();
    }

    private boolean named(int i) {
        return i >= 0
                && i < p.size()
                && (p.mention(i).isPresent()
                        || p.isSource(i)
                        || p.is(SpeechWords.Role.HE, i)
                        || p.token(i).capital()
                        || p.is(SpeechWords.Role.ARTICLE, i) && named(i + 1));
    }

    private boolean clauseLike(int start, int end) {
        if (p.quotation(start).isPresent()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (p.is(SpeechWords.Role.FINITE, i)) {
                return true;
            }
        }
        return end - start > 2 * SHORTEST_CLAUSE && !p.is(SpeechWords.Role.ADJUNCT, start) && !apposed(start, end);
    }

    /** "Le ministre iranien, Abbas Araghtchi": somebody with a name between commas, and no clause. */
    private boolean apposed(int start, int end) {
        int comma = p.lastComma(start, end);
        return comma > start
                && p.mention(end - 1)
                        .filter(m -> m.actor().type() == ActorType.PERSON)
                        .isPresent()
                && p.sameMention(comma + 1, end - 1);
    }
}
