package kabar.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;

/** Who in an article is told with what he is: of whom "the chief of staff" or "a military expert: …" speaks elsewhere in it. */
final class Offices {
    /** So many words before a person's name, and behind it, may say what the person is. */
    private static final int BEFORE = 8;

    private static final int BEHIND = 6;
    /** A description of fewer words is nobody in particular. */
    private static final int SHORTEST = 2;
    /** So many letters more has a word with its article written onto it. */
    private static final int ARTICLE = 2;

    private final List<Office> offices = new ArrayList<>();

    /** A word of a description, and the country that it names. */
    private record Word(String form, Optional<String> country) {
        boolean same(Word other, boolean loosely) {
            return form.equals(other.form)
                    || country.isPresent() && country.equals(other.country)
                    || loosely && (onto(form, other.form) || onto(other.form, form));
        }

        private static boolean onto(String longer, String word) {
            return longer.length() - word.length() == ARTICLE && longer.endsWith(word);
        }
    }

    private record Office(Party holder, List<Word> words) {
        /** Whether all words of a description are among these, the first two in a row. */
        boolean fits(List<Word> description, boolean loosely) {
            for (int i = 0; i + 1 < words.size(); i++) {
                boolean begins = words.get(i).same(description.get(0), loosely)
                        && words.get(i + 1).same(description.get(1), loosely);
                if (begins) {
                    return description.stream().allMatch(d -> words.stream().anyMatch(w -> w.same(d, loosely)));
                }
            }
            return false;
        }
    }

    static Offices of(List<Paragraph> paragraphs) {
        var found = new Offices();
        for (Paragraph p : paragraphs) {
            for (int i = 0; i < p.size(); i++) {
                boolean first = p.mention(i).isPresent() && (i == 0 || !p.sameMention(i, i - 1));
                if (first && isNamed(p.mention(i).orElseThrow())) {
                    found.note(p, i);
                }
            }
        }
        return found;
    }

    private static boolean isNamed(Mention mention) {
        return mention.actor().type() == ActorType.PERSON && mention.form() == Mention.Form.NAME;
    }

    private void note(Paragraph p, int first) {
        Mention person = p.mention(first).orElseThrow();
        int last = first;
        while (last < p.size() && p.sameMention(first, last)) {
            last++;
        }
        int start = first;
        while (start > 0 && first - start < BEFORE && describes(p, start - 1)) {
            start--;
        }
        add(person, words(p, start, first));
        int from = p.isComma(last) ? last + 1 : last;
        int end = from;
        while (end < p.size() && end - from < BEHIND && describes(p, end)) {
            end++;
        }
        add(person, words(p, from, end));
    }

    /** Whether a word may say what somebody is: no mark, nobody else's name, no verb of saying. */
    private static boolean describes(Paragraph p, int i) {
        return p.token(i).isWord()
                && p.mention(i).filter(Offices::isNamed).isEmpty()
                && !p.is(SpeechWords.Role.THAT, i)
                && !p.is(SpeechWords.Role.WHO, i)
                && !p.isCue(i);
    }

    private void add(Mention person, List<Word> words) {
        if (words.size() >= SHORTEST) {
            offices.add(new Office(Party.of(person), words));
        }
    }

    private static List<Word> words(Paragraph p, int from, int to) {
        var words = new ArrayList<Word>();
        for (int i = from; i < to; i++) {
            if (p.token(i).isWord()) {
                words.add(new Word(
                        p.token(i).form(),
                        p.mention(i)
                                .filter(m -> m.actor().type() == ActorType.COUNTRY)
                                .flatMap(m -> m.actor().country())));
            }
        }
        return words;
    }

    /** Whether the article tells somebody with a word: "the researcher", of Sebastian Abis. */
    boolean isToldBy(Party person, String word) {
        var told = new Word(word, Optional.empty());
        return offices.stream()
                .anyMatch(o ->
                        o.holder.id().equals(person.id()) && o.words.stream().anyMatch(w -> w.same(told, true)));
    }

    /** The one person whom the article tells with a word: "expert: …" in a title. */
    Optional<Party> only(String word) {
        List<Party> told = offices.stream()
                .map(Office::holder)
                .filter(by -> isToldBy(by, word))
                .toList();
        return told.stream().map(Party::id).distinct().count() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** The one person of the article who is what words of a paragraph say; in a title the article may be left out. */
    Optional<Party> holder(Paragraph p, int from, int to) {
        List<Word> description = words(p, from, to);
        boolean vague = description.stream().filter(w -> w.country().isEmpty()).count() < SHORTEST;
        if (vague) {
            return Optional.empty();
        }
        boolean loosely = p.kind(from) == Sentence.Kind.TITLE;
        List<Party> holders = offices.stream()
                .filter(o -> o.fits(description, loosely))
                .map(Office::holder)
                .toList();
        boolean one = holders.stream().map(Party::actor).distinct().count() == 1;
        return one ? Optional.of(holders.get(0)) : Optional.empty();
    }
}
