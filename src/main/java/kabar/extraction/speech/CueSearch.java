package kabar.extraction.speech;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kabar.text.Fold;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Token;

/** Finds the verbs and phrases of saying of a paragraph. */
final class CueSearch {
    private static final Cue HEADLINE = new Cue("", Cue.Kind.SAY, Cue.Side.BEFORE, Cue.Takes.CLAUSE);

    private static final int LONGEST_SOURCE = 6;

    private final Paragraph p;
    private final PhraseMatcher<Cue> matcher;

    CueSearch(Paragraph paragraph, PhraseMatcher<Cue> matcher) {
        this.p = paragraph;
        this.matcher = matcher;
    }

    /** The cues of a sentence whose tokens begin at {@code from}. */
    void find(Sentence sentence, int from, List<CueMatch> found) {
        for (PhraseMatch<Cue> match : matcher.matches(sentence, p.text.string())) {
            int first = from + match.first();
            int last = from + match.last();
            boolean own = match.span().end() < p.token(last - 1).end();
            boolean title = sentence.kind() == Sentence.Kind.TITLE && p.is(SpeechWords.Role.TITLE_VERB, first);
            var cue = title ? HEADLINE : match.entries().get(0).value();
            boolean headlines = cue.subject() == Cue.Side.BEFORE
                    && sentence.kind() != Sentence.Kind.TITLE
                    && p.is(SpeechWords.Role.TITLE_VERB, first);
            if (isCue(cue, first, last) && !headlines && !(own && p.is(SpeechWords.Role.NO_SAYING, first))) {
                found.add(new CueMatch(cue, first, last, match.span().start(), own));
            }
        }
    }

    /** The verbs that no list has, in their places among those found. */
    void findUnlisted(List<CueMatch> found) {
        var unlisted = new UnlistedVerbs(p);
        if (unlisted.any()) {
            found.addAll(unlisted.find());
            found.sort(Comparator.comparingInt(CueMatch::first));
        }
        found.removeIf(this::isVerbalNoun);
        // "Regional estimates suggest": before another verb such a word is a noun
        var verbs = found.stream()
                .filter(c -> isClause(c.cue()))
                .map(CueMatch::first)
                .collect(Collectors.toSet());
        found.removeIf(c -> p.is(SpeechWords.Role.NOUN_TOO, c.first())
                && (verbs.contains(c.last()) || endsSource(c.first(), found)));
    }

    /** "According to media reports, …": the last word of a phrase that names a source. */
    private boolean endsSource(int noun, List<CueMatch> found) {
        return (p.isComma(noun + 1) || p.isStop(noun + 1))
                && found.stream()
                        .anyMatch(c -> c.cue().isSource()
                                && c.last() < noun
                                && noun - c.last() < LONGEST_SOURCE
                                && p.lastComma(c.last() - 1, noun) < c.last());
    }

    /** "وكشف جرائم العصابة": a form that is a noun too, before a common word without an article that nobody is named by. */
    private boolean isVerbalNoun(CueMatch c) {
        int next = c.last();
        return c.cue().subject() == Cue.Side.EITHER
                && p.words.is(SpeechWords.Role.NOUN_FORM, c.cue().lemma())
                && p.token(c.first()).form().endsWith(Fold.of(c.cue().lemma()))
                && next < p.size()
                && p.token(next).isWord()
                && p.mention(next).isEmpty()
                && !p.isSource(next)
                && p.words.isCommon(p.token(next).form())
                && !p.words.hasPart(p.token(next).form())
                && !p.words.begins(
                        SpeechWords.Role.ARTICLE_PREFIX, p.token(next).form());
    }

    private static boolean isClause(Cue cue) {
        return cue.subject() == Cue.Side.BEFORE && cue.takes() != Cue.Takes.QUOTE;
    }

    /** Not inside quotation marks, a name or a compound ("above-mentioned"), and not passive ("is said"). */
    private boolean isCue(Cue cue, int first, int last) {
        if (p.quotation(first).isPresent() || p.sameMention(first, last - 1)) {
            return false;
        }
        boolean compound =
                first > 0 && p.token(first - 1).is("-") && !p.token(first).spaced();
        boolean noun = cue.subject() == Cue.Side.CARRIED
                ? p.is(SpeechWords.Role.NO_PARTICIPLE_AFTER, first - 1)
                : cue.subject() != Cue.Side.AFTER && p.is(SpeechWords.Role.NO_VERB_AFTER, first - 1);
        // "Trump's claims"
        noun |= cue.subject() == Cue.Side.BEFORE
                && first > 1
                && p.token(first - 1).isOwnerMark()
                && p.token(first - 2).isMark()
                && p.mention(first - 1).isEmpty();
        boolean name = first > 0
                && p.sentence(first) == p.sentence(first - 1)
                && p.token(first).shape() == Token.Shape.CAPITALISED
                && p.kind(first) == Sentence.Kind.BODY
                && p.sentenceStart(first) != first
                && p.token(first - 1).isWord();
        boolean headless = cue.subject() == Cue.Side.BEFORE
                && cue.takes() != Cue.Takes.QUOTE
                && first + 1 < p.size()
                && p.kind(first) == Sentence.Kind.BODY
                && p.sentenceStart(first) == first
                && p.token(first).shape() == Token.Shape.CAPITALISED
                && p.token(first + 1).isWord();
        boolean shouted = p.token(first).shape() == Token.Shape.UPPER && p.kind(first) == Sentence.Kind.BODY;
        boolean circumstance =
                p.is(SpeechWords.Role.THAT, first - 1) && p.is(SpeechWords.Role.NO_THAT_AFTER, first - 2);
        boolean adjective =
                last == first + 1 && p.is(SpeechWords.Role.COMMA_PARTICIPLE, first) && !p.isComma(first - 1);
        return !adjective && !compound && !noun && !name && !shouted && !headless && !circumstance;
    }
}
