package kabar.extraction.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kabar.facts.Mention;
import kabar.facts.Timex;
import kabar.text.Language;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/**
 * A paragraph as speech sees it: its tokens in one row, with the mentions, dates, quotation marks and cues among them. Quotations do not
 * reach over its end.
 */
final class Paragraph {
    private static final int NONE = -1;

    final Text text;
    final Language language;
    final SpeechWords words;
    final List<Sentence> sentences;
    final List<Token> tokens;
    final List<Quotation> quotations;
    final List<CueMatch> cues;
    private final List<Mention> mentions;
    private final List<Set<SpeechWords.Role>> roles;
    private final int[] sentenceOf;
    private final int[] starts;
    private final int[] mentionAt;
    private final int[] quotationAt;
    private final int[] source;
    private final boolean[] body;
    private final boolean[] dated;
    private final boolean[] cue;

    Paragraph(
            Text text,
            List<Sentence> sentences,
            Language language,
            SpeechWords words,
            PhraseMatcher<Cue> matcher,
            List<Mention> mentions,
            List<Timex> dates,
            boolean openToEnd) {
        this.text = text;
        this.language = language;
        this.words = words;
        this.sentences = sentences;
        this.mentions = mentions;
        this.tokens = new ArrayList<>();
        this.cues = new ArrayList<>();
        sentences.forEach(s -> tokens.addAll(s.tokens()));
        this.roles = new ArrayList<>(tokens.size());
        tokens.forEach(token -> roles.add(words.roles(token.form())));
        this.sentenceOf = new int[tokens.size()];
        this.starts = new int[sentences.size()];
        this.source = new int[tokens.size()];
        Arrays.fill(source, NONE);
        this.body = new boolean[tokens.size()];
        this.dated = marked(dates.stream().map(Timex::span).toList());
        this.mentionAt = numbered(mentions.stream().map(Mention::span).toList());
        int token = 0;
        for (int s = 0; s < sentences.size(); s++) {
            int size = sentences.get(s).tokens().size();
            Arrays.fill(sentenceOf, token, token + size, s);
            starts[s] = SentenceStarts.pastShouts(tokens, token, token + size);
            token += size;
        }
        this.quotations = QuotationMarks.outermost(text, tokens, openToEnd, this::sentenceEnd).stream()
                .filter(q -> !isName(q))
                .toList();
        this.quotationAt = new int[tokens.size()];
        Arrays.fill(quotationAt, NONE);
        for (int q = 0; q < quotations.size(); q++) {
            Arrays.fill(quotationAt, quotations.get(q).open(), quotations.get(q).end(), q);
        }
        var search = new CueSearch(this, matcher);
        int from = 0;
        for (int s = 0; s < sentences.size(); s++) {
            // Read in the language of the paragraph, whatever language it quotes.
            Sentence sentence = sentences.get(s).in(language);
            search.find(sentence, from, cues);
            for (var match : words.sources().matches(sentence, text.string())) {
                boolean isBody = match.entries().stream().anyMatch(e -> e.value() == SpeechWords.Role.UNNAMED_BODY);
                for (int i = match.first(); i < match.last(); i++) {
                    body[from + i] = isBody;
                    source[from + i] = i == match.first()
                            ? match.span().start()
                            : tokens.get(from + i).start();
                }
            }
            from += sentence.tokens().size();
        }
        search.findUnlisted(cues);
        this.cue = new boolean[tokens.size()];
        cues.forEach(c -> Arrays.fill(cue, c.first(), c.last(), true));
        for (int s = 0; s < starts.length; s++) {
            starts[s] = SentenceStarts.pastSeeAlso(this, starts[s]);
        }
    }

    /** "«جو بايدن»": a name in marks is no quotation. */
    private boolean isName(Quotation quotation) {
        for (int i = quotation.first(); i < quotation.last(); i++) {
            if (mentionAt[i] == NONE || mentionAt[i] != mentionAt[quotation.first()]) {
                return false;
            }
        }
        return true;
    }

    private int[] numbered(List<Span> spans) {
        int[] at = new int[tokens.size()];
        Arrays.fill(at, NONE);
        int next = 0;
        for (int i = 0; i < at.length; i++) {
            while (next < spans.size() && spans.get(next).end() <= tokens.get(i).start()) {
                next++;
            }
            if (next < spans.size() && spans.get(next).overlaps(tokens.get(i).span())) {
                at[i] = next;
            }
        }
        return at;
    }

    private boolean[] marked(List<Span> spans) {
        int[] at = numbered(spans);
        boolean[] marked = new boolean[at.length];
        for (int i = 0; i < at.length; i++) {
            marked[i] = at[i] != NONE;
        }
        return marked;
    }

    /** What stands at a place; nothing does outside the paragraph, where words that a text is cut behind lead to. */
    private static int at(int[] numbers, int i) {
        return i >= 0 && i < numbers.length ? numbers[i] : NONE;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    int size() {
        return tokens.size();
    }

    boolean is(SpeechWords.Role role, int i) {
        return i >= 0 && i < roles.size() && roles.get(i).contains(role);
    }

    /** The mention over a token; not inside a quotation that holds nothing else is not told apart here. */
    Optional<Mention> mention(int i) {
        return at(mentionAt, i) == NONE ? Optional.empty() : Optional.of(mentions.get(mentionAt[i]));
    }

    boolean sameMention(int i, int j) {
        return at(mentionAt, i) != NONE && at(mentionAt, i) == at(mentionAt, j);
    }

    Optional<Quotation> quotation(int i) {
        return at(quotationAt, i) == NONE ? Optional.empty() : Optional.of(quotations.get(quotationAt[i]));
    }

    boolean opens(int i) {
        return quotation(i).filter(q -> q.open() == i).isPresent();
    }

    boolean isSource(int i) {
        return at(source, i) != NONE;
    }

    /** A source that is a body, not a person: group, newspaper. */
    boolean isBody(int i) {
        return i >= 0 && i < body.length && body[i];
    }

    /** The particle written onto an unnamed source, folded; empty if none is. */
    String particleOfSource(int i) {
        int letters = at(source, i) == NONE ? 0 : source[i] - token(i).start();
        return letters > 0 && letters <= token(i).form().length()
                ? token(i).form().substring(letters - 1, letters)
                : "";
    }

    /** The form of a word without the preposition written onto it; as it is where none could be. */
    String withoutParticle(int i) {
        String form = token(i).form();
        return form.length() > 2 && words.is(SpeechWords.Role.ADDRESSED_PARTICLES, form.substring(0, 1))
                ? form.substring(1)
                : form;
    }

    /** Whether a token is of a verb or phrase of saying. */
    boolean isCue(int i) {
        return i >= 0 && i < cue.length && cue[i];
    }

    /** Whether a phrase that names a source ("according to") begins at a token. */
    boolean citesAt(int i) {
        return begins(i, Cue::isSource);
    }

    /** Whether a verb or phrase of saying of some kind begins at a token. */
    boolean begins(int i, Predicate<Cue> kind) {
        return isCue(i) && cues.stream().anyMatch(c -> c.first() == i && kind.test(c.cue()));
    }

    /** The last comma behind {@code from} and before {@code to}; {@code from} where there is none. */
    int lastComma(int from, int to) {
        int comma = to - 1;
        while (comma > from && !isComma(comma)) {
            comma--;
        }
        return Math.max(comma, from);
    }

    /** Where the words behind the last ", where" of a stretch begin; {@code from} where there is none. */
    int beside(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (isComma(i - 1) && is(SpeechWords.Role.BESIDE, i)) {
                return i + 1;
            }
        }
        return from;
    }

    boolean isDate(int i) {
        return i < dated.length && dated[i];
    }

    int sentence(int i) {
        return sentences.get(sentenceOf[i]).index();
    }

    Sentence.Kind kind(int i) {
        return sentences.get(sentenceOf[i]).kind();
    }

    /** Index of the first token of the sentence that holds {@code i}, behind a row of words in capital letters ("SCROLL TO CONTINUE"). */
    int sentenceStart(int i) {
        return Math.min(i, starts[sentenceOf[i]]);
    }

    /** Index after the last token of the sentence that holds {@code i}. */
    int sentenceEnd(int i) {
        int end = i;
        while (end < sentenceOf.length && sentenceOf[end] == sentenceOf[i]) {
            end++;
        }
        return end;
    }

    boolean isComma(int i) {
        return Punctuation.isComma(this, i);
    }

    /** A full stop that ends a sentence, not one of an abbreviation. */
    boolean isStop(int i) {
        return Punctuation.isStop(this, i);
    }

    boolean isColon(int i) {
        return Punctuation.isColon(this, i);
    }

    Span span(int first, int last) {
        return new Span(token(first).start(), token(last - 1).end());
    }

    /** The words as they stand, without a particle written onto a source's first word. */
    String words(int first, int last) {
        int start = source[first] == NONE ? token(first).start() : source[first];
        return text.at(new Span(start, token(last - 1).end()));
    }
}
