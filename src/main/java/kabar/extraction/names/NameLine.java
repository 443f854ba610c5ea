package kabar.extraction.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence while names are sought in it: what each token can be, what is found already, where titles end. */
final class NameLine {
    /** Countries and bodies that may stand between a title and a name. */
    private static final int MOST_BETWEEN = 2;

    final Text text;
    final Sentence sentence;
    final List<Token> tokens;
    final NameWords words;
    final boolean headline;
    private final int[] kinds;
    private final @Nullable Found[] found;
    private final boolean[] inTitle;
    private final boolean[] afterTitle;
    private final Set<String> lower;
    private final Optional<String> country;
    private final List<Found> added = new ArrayList<>();

    /**
     * @param lower words that the article also writes without a capital letter
     * @param country that the article is about
     */
    NameLine(
            Text text,
            Sentence sentence,
            NameWords words,
            List<Found> here,
            List<PhraseMatch<Head>> heads,
            Set<String> lower,
            Optional<String> country) {
        this.text = text;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.words = words;
        this.lower = lower;
        this.country = country;
        int n = tokens.size();
        this.kinds = new int[n];
        this.found = new Found[n];
        this.inTitle = new boolean[n];
        this.afterTitle = new boolean[n + 1];
        int cased = 0;
        int capitals = 0;
        for (int i = 0; i < n; i++) {
            Token token = tokens.get(i);
            kinds[i] = token.isWord() ? words.of(token.form()) : 0;
            if ((kinds[i] & NameWords.WRITTEN) != 0) {
                int next = i + 1 < n ? words.of(tokens.get(i + 1).form()) : 0;
                boolean named = (next & (NameWords.PERSONAL | NameWords.INNER)) != 0
                        && (next & (NameWords.NOT | NameWords.WORD)) == 0;
                kinds[i] = written(text, token, kinds[i], words, named);
            }
            if (kinds[i] == 0 && token.capital() && words.derived(token.form())) {
                kinds[i] = NameWords.NOT;
            }
            if (token.isWord()
                    && token.shape() != Token.Shape.NONE
                    && token.form().length() > 3) {
                cased++;
                capitals += token.capital() ? 1 : 0;
            }
        }
        // Some papers end headlines with a stop
        boolean stopped = mark(n - 1, ".");
        boolean listed = tokens.stream().filter(t -> t.is(",")).count() > 1;
        this.headline =
                stopped ? cased > 8 && capitals * 10 > cased * 9 && !listed : cased > 4 && capitals * 10 > cased * 7;
        for (Found f : here) {
            for (int i = f.first(); i < f.last(); i++) {
                found[i] = f;
            }
        }
        for (var head : heads) {
            Head.Kind kind = head.entries().get(0).value().kind();
            if (kind != Head.Kind.INSTITUTION) {
                afterTitle[head.last()] = kind == Head.Kind.TITLE;
                for (int i = head.first(); i < head.last(); i++) {
                    inTitle[i] = true;
                }
            }
        }
    }

    /**
     * What a word can be that folds like another: written as the other it is that, and before a name it is one itself where the text tells
     * the two apart: "المتظاهر علي كاظم".
     */
    private static int written(Text text, Token token, int kind, NameWords words, boolean named) {
        if (words.written().has(text.at(token.span()))) {
            return NameWords.NOT;
        }
        return named && words.written().apart(token.form(), text.string())
                ? kind & ~(NameWords.COMMON | NameWords.NOT | NameWords.STOP | NameWords.WORD)
                : kind;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    boolean is(int i, int kind) {
        return i >= 0 && i < kinds.length && (kinds[i] & kind) != 0;
    }

    Optional<Found> found(int i) {
        return i >= 0 && i < found.length ? Optional.ofNullable(found[i]) : Optional.empty();
    }

    /** Whether one thing already found has all of it. */
    boolean covered(int first, int last) {
        return found(first).filter(f -> f.last() >= last).isPresent();
    }

    /** Whether a place or country is found there. */
    boolean space(int i) {
        return found(i).filter(f -> f.actor().type().isSpace()).isPresent();
    }

    boolean free(int i) {
        return found(i).isEmpty();
    }

    boolean inTitle(int i) {
        return i >= 0 && i < inTitle.length && inTitle[i];
    }

    /** A title ends before it; its country or body may stand between ("the Israeli president Isaac Herzog", "Ketua DPR Puan Maharani"). */
    boolean titled(int i) {
        int from = i;
        for (int steps = 0; steps <= MOST_BETWEEN; steps++) {
            if (afterTitle[from]) {
                return true;
            }
            Found before = from > 0 ? found[from - 1] : null;
            if (before == null || before.actor().type() == ActorType.PERSON) {
                return false;
            }
            from = before.first();
        }
        return false;
    }

    boolean honoured(int i) {
        return afterTitle[i] && is(i - 1, NameWords.HONORIFIC)
                || i > 1 && tokens.get(i - 1).is(".") && is(i - 2, NameWords.HONORIFIC);
    }

    /** A word with a capital letter that can belong to a name. */
    boolean capital(int i) {
        return i >= 0
                && i < kinds.length
                && tokens.get(i).isWord()
                && tokens.get(i).capital()
                && ((kinds[i] & NameWords.STOP) == 0 || initial(i));
    }

    /** "the A. in Robert A. Taft": a single letter with a stop. */
    private boolean initial(int i) {
        return tokens.get(i).form().length() == 1 && mark(i + 1, ".") && !opens(i);
    }

    /** What the words of bodies' names are in English. */
    LabelWords labels() {
        return words.labels().list();
    }

    /** A word that the names of bodies are made of. */
    boolean bodyWord(int i) {
        return bodyWords(i) > 0;
    }

    /** How many words stand there that are one in the names of bodies: "Kerja Sama"; 0 where there is none. */
    int bodyWords(int i) {
        return i < size()
                ? labels().word(tokens, i, size(), token(i).form())
                        .map(entry -> entry.words().size())
                        .orElse(0)
                : 0;
    }

    /** A given name that is no common word. */
    boolean given(int i) {
        return i >= 0 && i < kinds.length && NameWords.given(kinds[i]);
    }

    /** A word with a capital letter that is a common one, as in the titles of films, programmes and articles. */
    boolean word(int i) {
        return is(i, NameWords.WORD) && token(i).capital() && token(i).shape() == Token.Shape.CAPITALISED;
    }

    boolean personal(int i) {
        return is(i, NameWords.PERSONAL);
    }

    /** Where the capital letter may be that of a sentence. */
    boolean opens(int i) {
        if (i == 0) {
            return true;
        }
        Token before = tokens.get(i - 1);
        return before.isMark()
                        && !before.is(",")
                        && !before.is(")")
                        && !before.is("-")
                        && !before.is("(")
                        && !before.is("&")
                || i == 1 && !before.isWord();
    }

    /** Whether the article also writes the word without a capital letter. */
    boolean alsoLower(int i) {
        return lower.contains(tokens.get(i).form());
    }

    /** How many words with a capital letter stand there. */
    int capitals(int first, int last) {
        int words = 0;
        for (int i = first; i < last; i++) {
            words += capital(i) ? 1 : 0;
        }
        return words;
    }

    /** A mark or the end of the sentence. */
    boolean ends(int i) {
        return i >= tokens.size() || tokens.get(i).isMark();
    }

    boolean mark(int i, String mark) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).isMark()
                && tokens.get(i).is(mark);
    }

    Span span(int first, int last) {
        return new Span(tokens.get(first).start(), tokens.get(last - 1).end());
    }

    String at(int first, int last) {
        return text.line(span(first, last));
    }

    /** Somebody whom the dictionary does not know. */
    Actor person(String name) {
        return words.person(name, country);
    }

    /** Enters a name that the dictionary does not know; what was found inside it no longer counts. */
    Found add(int first, int last, ActorType type, String rule) {
        Actor actor = type == ActorType.PERSON
                ? person(at(first, last))
                : words.labels().actor(this, first, last, type);
        return add(first, last, actor, span(first, last), rule);
    }

    Found add(int first, int last, Actor actor, Span span, String rule) {
        String named = sentence.language().code() + ".new-name." + rule;
        var made = new Found(sentence, first, last, span, actor, Mention.Form.NAME, Optional.empty(), named);
        for (int i = first; i < last; i++) {
            found[i] = made;
        }
        added.add(made);
        return made;
    }

    /** What was entered, in order of entering. */
    List<Found> added() {
        return added;
    }
}
