package kabar.extraction;

import static kabar.extraction.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.SpeechWords.Role.COORDINATOR;
import static kabar.extraction.SpeechWords.Role.DEFINITE;
import static kabar.extraction.SpeechWords.Role.DEFINITE_ONE;
import static kabar.extraction.SpeechWords.Role.DOCUMENT;
import static kabar.extraction.SpeechWords.Role.EACH;
import static kabar.extraction.SpeechWords.Role.HE;
import static kabar.extraction.SpeechWords.Role.I;
import static kabar.extraction.SpeechWords.Role.IN_NAME;
import static kabar.extraction.SpeechWords.Role.LINK;
import static kabar.extraction.SpeechWords.Role.MODIFIED_AFTER;
import static kabar.extraction.SpeechWords.Role.MODIFIED_BEFORE;
import static kabar.extraction.SpeechWords.Role.MOUTH;
import static kabar.extraction.SpeechWords.Role.PARTICIPLE_ENDING;
import static kabar.extraction.SpeechWords.Role.THEY;
import static kabar.extraction.SpeechWords.Role.VERB_SIDE;
import static kabar.extraction.SpeechWords.Role.WHO;

import java.util.Optional;
import java.util.Set;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Reads who speaks from the words beside a cue. */
final class Speakers {
    private static final Set<ActorType> SILENT = Set.of(ActorType.PLACE);
    private static final Set<ActorType> NO_AUTHORS =
            Set.of(ActorType.PLACE, ActorType.COUNTRY, ActorType.PEOPLE, ActorType.PERSON);
    private static final int LONGEST = 12;
    private static final int LONGEST_IN_FULL = 30;
    private static final int LONGEST_NAME = 6;

    private final Paragraph p;
    private final Focus focus;

    Speakers(Paragraph paragraph, Focus focus) {
        this.p = paragraph;
        this.focus = focus;
    }

    /** The speaker who stands before a cue at {@code cue}; {@code from} is where the clause begins. */
    Optional<Party> before(int from, int cue) {
        int to = cue;
        while (to > from
                && (p.is(VERB_SIDE, to - 1) || time(to - 1))
                && p.mention(to - 1).isEmpty()) {
            to--;
        }
        if (to == from) {
            return Optional.empty();
        }
        if (p.is(COORDINATOR, to - 1)) {
            return subject(from, to - 1);
        }
        Optional<Party> pronoun = pronoun(from, to, to - 1).or(() -> mouthpiece(from, cue));
        if (pronoun.isPresent()) {
            return pronoun;
        }
        if (eligible(to - 1) && !genitive(from, to)) {
            return Optional.of(Party.of(p.mention(to - 1).orElseThrow()));
        }
        if (p.isSource(to - 1) && phraseStart(from, to) > from + 1) {
            int head = phraseStart(from, to) - 2;
            if (p.is(ADJUNCT, head + 1) && eligible(head) && !p.isComma(to - 1)) {
                return Optional.of(Party.of(p.mention(head).orElseThrow()));
            }
        }
        if (p.isSource(to - 1) || genitive(from, to)) {
            return described(phraseStart(from, to), to);
        }
        return first(from, to, true);
    }

    private boolean time(int i) {
        return p.isDate(i) || p.is(ADJUNCT, i) && p.isDate(i + 1);
    }

    /** "pejabat Israel": the country at the end only tells whose official speaks. */
    private boolean genitive(int from, int to) {
        Optional<Mention> mention = p.mention(to - 1);
        if (mention.isEmpty() || mention.get().actor().type() == ActorType.PERSON) {
            return false;
        }
        boolean country = mention.get().actor().type() == ActorType.COUNTRY;
        for (int i = phraseStart(from, to); i < to; i++) {
            if (p.mention(i).isEmpty() && p.isSource(i) && (country || !p.isBody(i))) {
                return true;
            }
        }
        return false;
    }

    /** The speaker who stands behind a cue, in {@code [from, to)}. */
    Optional<Party> after(int from, int to) {
        int start = from;
        while (start < to
                && (p.is(VERB_SIDE, start) || p.isComma(start) || p.is(EACH, start) && p.is(ADJUNCT, start + 1))
                && p.mention(start).isEmpty()) {
            start += p.is(EACH, start) ? 2 : 1;
        }
        if (start >= to || p.is(ADJUNCT, start) && p.mention(start).isEmpty()) {
            return Optional.empty();
        }
        Optional<Party> pronoun = pronoun(start, to, start);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        int head = start;
        if (p.token(head).is("(")) {
            int close = head + 1;
            while (close < to && !p.token(close).is(")")) {
                close++;
            }
            return close < to && close > head + 1 ? first(head + 1, close, false) : Optional.empty();
        }
        int end = phraseEnd(head, to);
        Optional<Party> found = mouthpiece(head, to).or(() -> first(head, end, false));
        return found.filter(party -> party.actor().isEmpty())
                .flatMap(party -> namedBehind(end, to))
                .or(() -> found);
    }

    /** "said the head of the agency, (Admiral) Jane Doe": the person named behind a comma is who the words before describe. */
    private Optional<Party> namedBehind(int comma, int to) {
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
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the Kremlin, through its spokesman Dmitry Peskov": the person who speaks for a body. */
    private Optional<Party> mouthpiece(int from, int to) {
        for (int i = from + 1; i + 1 < to && !p.isColon(i) && !p.opens(i); i++) {
            if (p.is(MOUTH, i)) {
                for (int k = i + 1; k < Math.min(to, i + LONGEST_NAME); k++) {
                    if (p.mention(k)
                            .filter(m -> m.actor().type() == ActorType.PERSON)
                            .isPresent()) {
                        return p.mention(k).map(Party::of);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whom a phrase such as "according to" names, in {@code [from, to)}; here a preposition may be written onto the name. */
    Optional<Party> source(int from, int to) {
        int end = from < to ? phraseEnd(from, to) : to;
        Optional<Mention> body = Optional.empty();
        boolean described = false;
        for (int i = from; i < end; i++) {
            Optional<Mention> mention =
                    p.mention(i).filter(m -> !SILENT.contains(m.actor().type()));
            int last = i + 1;
            while (last < end && p.sameMention(i, last)) {
                last++;
            }
            boolean modifier = i > from && p.is(MODIFIED_BEFORE, i - 1) || !heads(last);
            if (mention.isPresent() && !modifier) {
                if (mention.get().actor().type() == ActorType.PERSON) {
                    return mention.map(Party::of);
                }
                body = body.or(() -> mention);
            } else if (mention.isEmpty() && p.isSource(i)) {
                described = true;
            }
        }
        if (body.isPresent() && !described) {
            return body.map(Party::of);
        }
        return from < end && p.token(from).isWord() ? described(from, end) : Optional.empty();
    }

    /** The subject of the clause that begins at {@code from}, for a verb that has none of its own. */
    Optional<Party> subject(int from, int to) {
        for (int i = from; i < to; i++) {
            if (eligible(i) && p.mention(i).orElseThrow().actor().type() == ActorType.PERSON) {
                return Optional.of(Party.of(p.mention(i).orElseThrow()));
            }
        }
        Optional<Party> newcomer = newcomer(from, to);
        if (newcomer.isPresent()) {
            return newcomer;
        }
        for (int i = from; i < to; i++) {
            if (eligible(i)) {
                int head = sourceBefore(from, i);
                return head >= 0
                        ? described(head, phraseEnd(head, to))
                        : Optional.of(Party.of(p.mention(i).orElseThrow()));
            }
            if (p.is(HE, i)) {
                return focus.person();
            }
        }
        return focus.last();
    }

    /** "وزير الطاقة الكازاخستاني": the words whose adjective a country's is; -1 where there are none. */
    private int sourceBefore(int from, int at) {
        if (!p.mention(at).filter(Speakers::adjective).isPresent()) {
            return -1;
        }
        for (int i = at - 1; i >= Math.max(from, at - 3); i--) {
            if (p.isSource(i) && p.mention(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The first person named from a place on, for whom the words before may stand. */
    Optional<Party> ahead(int from) {
        for (int i = from; i < p.size(); i++) {
            if (p.quotation(i).isEmpty()
                    && eligible(i)
                    && p.mention(i).orElseThrow().actor().type() == ActorType.PERSON) {
                return p.mention(i).map(Party::of);
            }
        }
        return Optional.empty();
    }

    private Optional<Party> pronoun(int from, int to, int at) {
        if (p.mention(at).isPresent()) {
            return Optional.empty();
        }
        if (p.is(WHO, at)) {
            return antecedent(from, at);
        }
        if (p.is(HE, at)) {
            for (int i = from; i < Math.min(at, to); i++) {
                if (eligible(i) && p.mention(i).orElseThrow().actor().type() == ActorType.PERSON) {
                    return Optional.of(standingFor(p.mention(i).map(Party::of), at, at + 1));
                }
            }
            return Optional.of(standingFor(focus.person().or(focus::last).or(() -> ahead(at + 1)), at, at + 1));
        }
        if (p.is(THEY, at)) {
            return Optional.of(standingFor(focus.body().or(focus::last), at, at + 1));
        }
        return p.is(I, at) ? Optional.of(Party.of(p.words(at, at + 1))) : Optional.empty();
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
        return words.contains(speaker.words()) ? new Party(speaker.actor(), words) : speaker;
    }

    /** Not an apposition: another verb, "and", "speaking of". */
    private boolean goesOn(int i) {
        return p.cues.stream().anyMatch(c -> c.first() == i)
                || p.is(COORDINATOR, i)
                || p.words.ends(PARTICIPLE_ENDING, p.token(i).form());
    }

    /** Whom "who" tells more of: the name right before it, else the words before it. */
    private Optional<Party> antecedent(int from, int at) {
        int end = at;
        while (end > from && p.isComma(end - 1)) {
            end--;
        }
        if (end == from) {
            return Optional.empty();
        }
        if (eligible(end - 1)) {
            return p.mention(end - 1).map(Party::of);
        }
        return described(phraseStart(from, end), end);
    }

    /** Words such as "he" and "the minister", and who is meant by them. */
    private Party standingFor(Optional<Party> meant, int from, int to) {
        return new Party(meant.flatMap(Party::actor), p.words(from, to));
    }

    /** Of a longer phrase: a person named in it, a source without a name, else who is named. */
    private Optional<Party> first(int from, int to, boolean backwards) {
        Optional<Party> newcomer = backwards ? newcomer(from, to) : Optional.empty();
        if (newcomer.isPresent()) {
            return newcomer;
        }
        Optional<Mention> person = backwards ? apposed(from, to) : Optional.empty();
        Optional<Mention> body = Optional.empty();
        int source = -1;
        for (int i = from; i < to; i++) {
            if (p.quotation(i).isPresent()) {
                continue;
            }
            if (eligible(i)) {
                Mention mention = p.mention(i).orElseThrow();
                if (mention.actor().type() == ActorType.PERSON && person.isEmpty()) {
                    person = Optional.of(mention);
                } else if (body.isEmpty()) {
                    body = Optional.of(mention);
                }
            } else if (source < 0 && p.isSource(i)) {
                source = i;
            }
        }
        if (person.isPresent()) {
            return person.map(Party::of);
        }
        boolean apposition = source >= 0
                && p.isBody(source)
                && body.filter(b -> b.actor().type() != ActorType.COUNTRY).isPresent();
        if (source >= 0 && !apposition && (body.isEmpty() || !aheadOf(body.get(), source) || adjective(body.get()))) {
            int start = backwards ? phraseStart(from, source + 1) : from;
            return described(start, Math.min(to, start + LONGEST));
        }
        if (body.filter(b -> !adjective(b) || backwards || startsAt(b, from)).isPresent()) {
            return body.map(Party::of);
        }
        int end = from;
        while (end < to && end - from <= LONGEST && !(p.isComma(end) && end > from)) {
            end++;
        }
        return end > from && end - from <= LONGEST && p.token(from).isWord() && !p.is(ADJUNCT, from)
                ? described(from, end)
                : Optional.empty();
    }

    /**
     * "the head of the agency, Hendra Kusuma, explained": words with capital letters between two commas, behind what a person is. The
     * dictionary does not know the name.
     */
    private Optional<Party> newcomer(int from, int to) {
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
            if (office && p.isComma(i) && words > 1 && words < LONGEST_NAME && end < to && p.isComma(end)) {
                var actor = ActorDictionary.unlisted(ActorType.PERSON, p.words(i + 1, end));
                var party = new Party(Optional.of(actor), p.words(i + 1, end));
                focus.know(party);
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    /** "…, Scott Bessent, has said": a person named between two commas right before the verb, or between any two. */
    private Optional<Mention> apposed(int from, int to) {
        Optional<Mention> found = Optional.empty();
        for (int i = from + 1; i < to - 1; i++) {
            if (p.isComma(i)
                    && eligible(i + 1)
                    && p.mention(i + 1).orElseThrow().actor().type() == ActorType.PERSON) {
                int end = i + 2;
                while (end < to && p.sameMention(i + 1, end)) {
                    end++;
                }
                boolean last = end >= to - 1 && p.isComma(to - 1);
                boolean whole = end < to && p.isComma(end) && first(from, i) && found.isEmpty();
                if (last || whole) {
                    found = p.mention(i + 1);
                }
            }
        }
        return found;
    }

    /** Whether no person is named in a stretch. */
    private boolean first(int from, int to) {
        for (int i = from; i < to; i++) {
            if (eligible(i) && p.mention(i).orElseThrow().actor().type() == ActorType.PERSON) {
                return false;
            }
        }
        return true;
    }

    private boolean aheadOf(Mention mention, int token) {
        return mention.span().start() < p.token(token).start();
    }

    private boolean startsAt(Mention mention, int token) {
        return mention.span().start() < p.token(token).end();
    }

    private static boolean adjective(Mention mention) {
        return mention.form() == Mention.Form.DEMONYM;
    }

    /** The words of a source; one already spoken of ("the official") is whoever spoke before. */
    private Optional<Party> described(int from, int to) {
        int end = to;
        while (end > from
                && (p.token(end - 1).isMark() && !p.token(end - 1).is(")")
                        || p.is(ADJUNCT, end - 1) && p.mention(end - 1).isEmpty())) {
            end--;
        }
        if (end <= from) {
            return Optional.empty();
        }
        boolean definite = p.is(DEFINITE, from) || p.is(DEFINITE, end - 1) || p.is(DEFINITE_ONE, from);
        if (definite && end - from <= 3 && focus.last().isPresent()) {
            boolean named = false;
            for (int i = from; i < end; i++) {
                named |= p.mention(i)
                        .filter(m -> m.form() != Mention.Form.DEMONYM)
                        .isPresent();
            }
            if (!named) {
                boolean body = p.isBody(from) || p.isBody(end - 1) || p.isBody(Math.max(from, end - 2));
                return Optional.of(
                        standingFor(body ? focus.body() : focus.person().or(focus::last), from, end));
            }
        }
        String words = p.words(from, end);
        Optional<Party> known =
                end - from > 2 ? Optional.empty() : focus.known(p.token(end - 1).form());
        if (known.isPresent()) {
            return Optional.of(standingFor(known, from, end));
        }
        return document(from, end).or(() -> Optional.of(Party.of(words)));
    }

    /** "World Bank data", "a report of the ministry": the words of the body that wrote it. */
    private Optional<Party> document(int from, int to) {
        boolean document = false;
        Optional<Mention> author = Optional.empty();
        for (int i = from; i < to; i++) {
            document |= p.is(DOCUMENT, i);
            Optional<Mention> here =
                    p.mention(i).filter(m -> !NO_AUTHORS.contains(m.actor().type()));
            if (here.isPresent() && author.isPresent() && !author.equals(here)) {
                return Optional.empty();
            }
            author = author.or(() -> here);
        }
        return document ? author.map(m -> new Party(Optional.of(m.actor()), p.words(from, to))) : Optional.empty();
    }

    /** Where the noun phrase that ends at {@code to} begins. */
    private int phraseStart(int from, int to) {
        int start = to - 1;
        while (start > from
                && to - start < LONGEST
                && !p.isComma(start - 1)
                && !p.isColon(start - 1)
                && p.quotation(start - 1).isEmpty()
                && !p.is(ADJUNCT, start - 1)
                && !(p.is(COORDINATOR, start - 1) && !countries(start - 1))
                && !p.is(SpeechWords.Role.THAT, start - 1)
                && !p.isDate(start - 1)) {
            start--;
        }
        return start;
    }

    /** "pejabat AS dan Israel": a conjunction between two countries. */
    private boolean countries(int conjunction) {
        return isCountry(conjunction - 1) && isCountry(conjunction + 1);
    }

    private boolean isCountry(int i) {
        return i >= 0
                && i < p.size()
                && p.mention(i)
                        .filter(m -> m.actor().type() == ActorType.COUNTRY)
                        .isPresent();
    }

    /** Where the noun phrase that begins at {@code from} ends: before a comma, a preposition of time or place, a date. */
    private int phraseEnd(int from, int to) {
        int end = from + 1;
        while (end < to
                && !p.isComma(end)
                && !p.isStop(end)
                && !p.isColon(end)
                && !p.opens(end)
                && !(p.isDate(end) && p.mention(end).isEmpty())
                && !(p.is(ADJUNCT, end)
                        && p.mention(end).isEmpty()
                        && !p.is(LINK, end - 1)
                        && !(p.is(IN_NAME, end) && isCountry(end + 1))
                        && (end - from > 1
                                || !p.isSource(from)
                                || p.mention(from).isPresent()))) {
            end++;
        }
        return end;
    }

    /** Whether the mention over a token can speak here: it names more than what another word belongs to, and carries no preposition. */
    boolean eligible(int i) {
        Optional<Mention> found = p.mention(i);
        if (found.isEmpty() || SILENT.contains(found.get().actor().type()) || p.is(SpeechWords.Role.THAT, i)) {
            return false;
        }
        int first = i;
        while (first > 0 && p.sameMention(first, first - 1)) {
            first--;
        }
        int last = i + 1;
        while (last < p.size() && p.sameMention(last - 1, last)) {
            last++;
        }
        if (p.words.is(SpeechWords.Role.PREPOSITION_PARTICLES, particleOf(found.get(), first))) {
            return false;
        }
        return heads(last) && !p.is(MODIFIED_BEFORE, first - 1);
    }

    /** Whether no word behind the mention makes it a modifier: "Trump's lawyer", "the Trump campaign", "Hamas-run". */
    private boolean heads(int last) {
        boolean possessive = last + 1 < p.size()
                && p.token(last).isMark()
                && !p.token(last).spaced()
                && p.token(last + 1).is("s");
        boolean compound =
                last + 1 < p.size() && p.token(last).is("-") && !p.token(last).spaced();
        return !possessive && !compound && !p.is(MODIFIED_AFTER, last);
    }

    /** A preposition is written onto the mention's first word (لنتنياهو); a conjunction is not one. */
    private boolean particle(Mention mention, int first) {
        return p.words.is(SpeechWords.Role.ADDRESSED_PARTICLES, particleOf(mention, first));
    }

    private String particleOf(Mention mention, int first) {
        int letters = mention.span().start() - p.token(first).start();
        return letters > 0 && letters <= p.token(first).form().length()
                ? p.token(first).form().substring(letters - 1, letters)
                : "";
    }

    /** Who is told: the mention or words behind "to", or with its particle. */
    Optional<Party> addressee(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Mention> mention = p.mention(i);
            boolean first = mention.isPresent() && (i == 0 || !p.sameMention(i, i - 1));
            if (first && particle(mention.get(), i)) {
                return Optional.of(Party.of(mention.get()));
            }
            if (mention.isEmpty() && p.words.is(SpeechWords.Role.ADDRESSED_PARTICLES, p.particleOfSource(i))) {
                return object(i, to);
            }
            if (p.is(SpeechWords.Role.ADDRESSED, i) && i + 1 < to) {
                int end = phraseEnd(i + 1, to);
                boolean somebody = false;
                for (int k = i + 1; k < end; k++) {
                    somebody |= p.mention(k).isPresent() || p.isSource(k);
                }
                return somebody ? object(i + 1, to) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Who is told, beside a verb such as "told": the name or words right behind it that are not its subject. */
    Optional<Party> object(int from, int to, Optional<Party> subject) {
        for (int k = from; k < to; k++) {
            Optional<Mention> mention = p.mention(k);
            boolean first = mention.isPresent() && (k == 0 || !p.sameMention(k, k - 1));
            if (first
                    && subject.filter(s -> s.actor().equals(mention.map(Mention::actor)))
                            .isEmpty()) {
                return mention.map(Party::of);
            }
        }
        return subject.isPresent()
                        && from < to
                        && p.words(from, to).startsWith(subject.get().words())
                ? Optional.empty()
                : object(from, to);
    }

    /** The object that stands right behind a verb such as "told". */
    Optional<Party> object(int from, int to) {
        int end = phraseEnd(from, to);
        for (int k = from; k < end; k++) {
            if (p.mention(k).isPresent()) {
                return p.mention(k).map(Party::of);
            }
        }
        return from < end && p.token(from).isWord() && !p.is(ADJUNCT, from)
                ? Optional.of(Party.of(p.words(from, end)))
                : Optional.empty();
    }
}
