package kabar.extraction.events.memory;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.Part;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.Fold;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/** With which words a sentence names somebody: "the militant group Hamas", "حركة حماس", "President Jane Doe". */
final class Introductions {
    /** So many words behind a comma may say what a name is: "the YPG, a mostly Kurdish militia". */
    private static final int APPOSITION = 6;

    private final Text text;
    private final Salience salience;

    Introductions(Text text, Salience salience) {
        this.text = text;
        this.salience = salience;
    }

    /** Takes note of some names of a sentence. */
    void learn(Sentence sentence, EventWords words, List<Mention> names) {
        for (Mention name : names) {
            salience.named(name);
            if (name.actor().type() == ActorType.PERSON) {
                person(sentence, words, name, names);
            } else if (named(name)) {
                body(sentence, words, name);
            }
        }
    }

    private static boolean named(Mention name) {
        return switch (name.actor().type()) {
            case PERSON, PLACE, PEOPLE -> false;
            case COUNTRY -> name.form() == Mention.Form.NAME;
            default -> true;
        };
    }

    private void body(Sentence sentence, EventWords words, Mention name) {
        int first = sentence.tokenAt(name.span().start());
        int last = behind(sentence, name);
        body(words.key(Fold.of(text.at(wordAt(sentence, first, name)))), words, name);
        if (words.small.verbFirst) {
            if (first > 0 && name.actor().type() == ActorType.ARMED_GROUP) {
                // "المتمردون الحوثيون"
                String word = form(sentence, first - 1);
                body(words.key(word), words, name);
                if (words.small.joins(word.substring(0, 1))) {
                    // "وحركة الجهاد"
                    body(words.key(word.substring(1)), words, name);
                }
            }
            return;
        }
        body(form(sentence, last - 1), words, name);
        body(form(sentence, first - 1), words, name);
        if (words.small.ownerFirst) {
            boolean rebel = last < sentence.tokens().size()
                    && words.small.is(sentence.tokens().get(last), Part.REBEL);
            body(form(sentence, last), words, name);
            if (rebel) {
                body(form(sentence, last + 1), words, name);
            }
            apposed(sentence, words, name, last);
        }
    }

    /** "the YPG, a Kurdish militia". */
    private void apposed(Sentence sentence, EventWords words, Mention name, int last) {
        List<Token> tokens = sentence.tokens();
        boolean apposed = last + 1 < tokens.size()
                && tokens.get(last).is(",")
                && words.small.is(tokens.get(last + 1), Part.ARTICLE);
        int i = last + 1;
        while (apposed && goesOn(tokens, i + 1, words) && i - last <= APPOSITION) {
            i++;
        }
        if (apposed) {
            body(form(sentence, i), words, name);
        }
    }

    private static boolean goesOn(List<Token> tokens, int i, EventWords words) {
        return i < tokens.size()
                && (tokens.get(i).is("-")
                        || tokens.get(i).isWord()
                                && words.small.parts(tokens.get(i)).isEmpty()
                                && !words.isSlot(tokens.get(i).form()));
    }

    private void body(String key, EventWords words, Mention name) {
        if (words.introduces(key)) {
            salience.body(key, name.actor(), name.sentence());
        }
    }

    private void person(Sentence sentence, EventWords words, Mention name, List<Mention> names) {
        int first = behindTitle(sentence, sentence.tokenAt(name.span().start()), names);
        if (name.form() == Mention.Form.ROLE) {
            int last = behind(sentence, name);
            for (int i = last; i > first; i--) {
                if (office(sentence, words, name, i)) {
                    return;
                }
            }
        } else if (name.form() == Mention.Form.NAME) {
            office(sentence, words, name, first);
        }
    }

    /** "الرئيس الأميركي جو بايدن": where a title can end that a name stands behind, its country between. */
    private static int behindTitle(Sentence sentence, int name, List<Mention> names) {
        return names.stream()
                .filter(n -> n.actor().type().isSpace() && behind(sentence, n) == name)
                .findFirst()
                .map(n -> sentence.tokenAt(n.span().start()))
                .orElse(name);
    }

    /** Takes note of the office that ends at a place. */
    private boolean office(Sentence sentence, EventWords words, Mention person, int end) {
        String word = words.key(Fold.of(form(sentence, end - 1)));
        String two = words.key(form(sentence, end - 2)) + " " + word;
        Optional<String> office = words.introduces(two)
                ? Optional.of(two)
                : words.introduces(word) ? Optional.of(word) : Optional.empty();
        boolean held = office.isPresent()
                && !words.former.contains(form(sentence, end - (office.get().equals(two) ? 3 : 2)));
        if (held) {
            salience.holder(office.get(), person.actor());
        }
        return held;
    }

    /** The folded word at a place, "" where none stands. */
    private static String form(Sentence sentence, int i) {
        return i < 0 || i >= sentence.tokens().size()
                ? ""
                : sentence.tokens().get(i).form();
    }

    private static int behind(Sentence sentence, Mention name) {
        return sentence.tokenAt(name.span().end() - 1) + 1;
    }

    /** The first word of a name, without the letters written onto it. */
    private static Span wordAt(Sentence sentence, int first, Mention name) {
        Token token = sentence.tokens().get(first);
        return new Span(name.span().start(), Math.min(token.end(), name.span().end()));
    }
}
