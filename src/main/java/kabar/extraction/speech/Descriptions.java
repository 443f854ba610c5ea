package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.ANONYMOUS;
import static kabar.extraction.speech.SpeechWords.Role.ARTICLE_PREFIX;
import static kabar.extraction.speech.SpeechWords.Role.DEFINITE;
import static kabar.extraction.speech.SpeechWords.Role.DEFINITE_ONE;
import static kabar.extraction.speech.SpeechWords.Role.DOCUMENT;
import static kabar.extraction.speech.SpeechWords.Role.KIN;
import static kabar.extraction.speech.SpeechWords.Role.MODIFIED_BEFORE;
import static kabar.extraction.speech.SpeechWords.Role.NO_SPEAKER;
import static kabar.extraction.speech.SpeechWords.Role.OPENER;
import static kabar.extraction.speech.SpeechWords.Role.PLURAL;
import static kabar.extraction.speech.SpeechWords.Role.PLURAL_ENDING;
import static kabar.extraction.speech.SpeechWords.Role.PREPOSITION_PARTICLES;
import static kabar.extraction.speech.SpeechWords.Role.PRONOUN_NAMES;
import static kabar.extraction.speech.SpeechWords.Role.SOURCE_VERB;
import static kabar.extraction.speech.SpeechWords.Role.THIS;
import static kabar.extraction.speech.SpeechWords.Role.TOLD_ONCE;
import static kabar.extraction.speech.SpeechWords.Role.VERB_SIDE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;
import kabar.text.Token;

/** Speakers who are described, not named: "a senior official", "the minister", "World Bank data". */
final class Descriptions {
    private static final Set<ActorType> NO_AUTHORS =
            Set.of(ActorType.PLACE, ActorType.COUNTRY, ActorType.PEOPLE, ActorType.PERSON);

    private static final Map<SpeechWords.Role, ActorType> BODIES = new EnumMap<>(Map.of(
            SpeechWords.Role.COMPANY_BODY, ActorType.COMPANY,
            SpeechWords.Role.MEDIA_BODY, ActorType.MEDIA,
            SpeechWords.Role.MILITARY_BODY, ActorType.MILITARY,
            SpeechWords.Role.PARTY_BODY, ActorType.PARTY,
            SpeechWords.Role.GOVERNMENT_BODY, ActorType.GOVERNMENT));

    private static final int LONGEST_OFFICE = 8;

    private final Paragraph p;
    private final Focus focus;

    Descriptions(Paragraph paragraph, Focus focus) {
        this.p = paragraph;
        this.focus = focus;
    }

    /** As {@link #cited}, but not of words that nobody is told by: "بالمسيرات", "وقتا عصيبا". */
    Optional<Party> of(int from, int to) {
        boolean noun = from >= to
                || !p.words.has(ARTICLE_PREFIX)
                || p.isSource(from)
                || p.is(DOCUMENT, from)
                || p.mention(from).isPresent()
                || p.is(OPENER, from)
                || p.is(THIS, from)
                || p.is(SOURCE_VERB, to)
                || p.words.ends(PLURAL_ENDING, p.token(from).form());
        return noun || !tellsNobody(from) ? cited(from, to) : Optional.empty();
    }

    /** A common word without its article, or one with a preposition before it. */
    private boolean tellsNobody(int i) {
        String form = p.token(i).form();
        return form.length() == 1
                || p.words.isCommon(form)
                || form.length() > 2
                        && p.words.is(PREPOSITION_PARTICLES, form.substring(0, 1))
                        && (p.words.begins(ARTICLE_PREFIX, form.substring(1)) || p.words.isCommon(form.substring(1)))
                || p.is(VERB_SIDE, i)
                || p.is(ADJUNCT, i);
    }

    /** The words of a source; one already spoken of ("the official") is whoever spoke before. */
    Optional<Party> cited(int from, int to) {
        int end = to;
        while (end > from
                && (p.token(end - 1).isMark() && !p.token(end - 1).is(")") && !closes(from, end - 1)
                        || p.is(ADJUNCT, end - 1) && p.mention(end - 1).isEmpty())) {
            end--;
        }
        boolean article = end == from + 1 && p.token(from).span().length() == 1;
        if (end <= from || article || p.is(NO_SPEAKER, from)) {
            return Optional.empty();
        }
        boolean definite = p.is(DEFINITE, from)
                || p.is(DEFINITE, end - 1)
                || p.is(DEFINITE_ONE, from) && isOnlyTold(from + 1, end);
        if (definite && end - from <= 3 && focus.last().isPresent()) {
            boolean named = false;
            for (int i = from; i < end; i++) {
                named |= p.mention(i)
                        .filter(m -> m.form() != Mention.Form.DEMONYM)
                        .isPresent();
            }
            boolean institution = p.token(end - 1).shape() == Token.Shape.CAPITALISED && !p.isSource(end - 1);
            if (!named && !institution) {
                boolean body = p.isBody(from) || p.isBody(end - 1) || p.isBody(Math.max(from, end - 2));
                Optional<Party> meant = body ? body(from, end) : focus.person().or(focus::last);
                boolean somebody = body || person(from, end) && !nameless(from, end) && !isPlural(end - 1);
                return Optional.of(standingFor(somebody ? meant : Optional.empty(), from, end));
            }
        }
        if (p.is(DEFINITE, end - 1) && end - from <= LONGEST_OFFICE && isOffice(from, end)) {
            return Optional.of(standingFor(nameless(from, end) ? Optional.empty() : focus.person(), from, end));
        }
        end = withoutInsertion(from, end);
        String words = p.words(from, end);
        boolean whose = end - from > 2
                || end - from == 2
                        && (p.is(MODIFIED_BEFORE, from)
                                || p.is(KIN, from)
                                || p.is(DOCUMENT, from)
                                || p.is(DOCUMENT, to - 1));
        Optional<Party> known = whose ? Optional.empty() : focus.known(p.token(end - 1));
        if (known.isPresent()) {
            return Optional.of(standingFor(known, from, end));
        }
        boolean told = p.kind(from) == Sentence.Kind.TITLE && p.is(TOLD_ONCE, from);
        Optional<Party> holder = focus.holder(p, from, end)
                .or(() -> told ? focus.only(p.token(from).form()) : Optional.empty());
        if (holder.isPresent()) {
            // "رئيس هيئة الأركان: …", where the article names him
            return Optional.of(standingFor(holder, from, end));
        }
        return document(from, end).or(() -> Optional.of(Party.of(words)));
    }

    /** Whether a mark of quotation ends a name that another begins: "صحيفة «المدينة»". */
    private boolean closes(int from, int last) {
        if (!QuotationMarks.isMark(p.text, p.token(last))) {
            return false;
        }
        int open = last - 1;
        while (open > from && !QuotationMarks.isMark(p.text, p.token(open))) {
            open--;
        }
        return open > from && open < last - 1;
    }

    /** Behind "the official": whether nothing but adjectives follows, where the article is written onto each. */
    private boolean isOnlyTold(int from, int to) {
        boolean told = true;
        for (int i = from; told && i < to && p.words.has(ARTICLE_PREFIX); i++) {
            told = p.words.begins(ARTICLE_PREFIX, p.token(i).form())
                    || p.is(ADJUNCT, i)
                    || p.mention(i).isPresent();
        }
        return told;
    }

    /** Whether words stand for somebody without a name: "the source", or "the official" where an official was spoken of. */
    private boolean nameless(int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.is(ANONYMOUS, i)
                    || p.isSource(i) && focus.meansNobody(p.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** "the officials" are not whoever is spoken of. */
    private boolean isPlural(int i) {
        return p.is(PLURAL, i)
                || p.isSource(i) && p.words.ends(PLURAL_ENDING, p.token(i).form());
    }

    /** The body that "the company" or "the group" stands for. */
    private Optional<Party> body(int from, int to) {
        for (int i = from; i < to; i++) {
            for (var type : BODIES.entrySet()) {
                if (p.is(type.getKey(), i)) {
                    return focus.body(type.getValue()).or(() -> onlyBefore(from, type.getValue()));
                }
            }
        }
        return focus.body();
    }

    /** "Jane Doe will leave the BBC, the broadcaster said": the only body of a type that the paragraph has named. */
    private Optional<Party> onlyBefore(int from, ActorType type) {
        List<Mention> named = p.mentions().stream()
                .filter(m ->
                        m.span().end() <= p.token(from).start() && m.actor().type() == type)
                .toList();
        return named.stream().map(Mention::actor).distinct().count() == 1
                ? Optional.of(Party.of(named.get(0)))
                : Optional.empty();
    }

    /** Whether words tell of somebody: "the poll" and "the cable" are nobody's, nor is a word of no list. */
    private boolean person(int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.isSource(i) && !p.is(DOCUMENT, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Wakil Ketua DPR itu": whether words begin with what a person is, and name none. */
    private boolean isOffice(int from, int to) {
        boolean office =
                p.isSource(from) && !p.isBody(from) || p.isSource(from + 1) && !p.isBody(from + 1) && to - from > 2;
        for (int i = from; office && i < to; i++) {
            office = p.mention(i)
                            .filter(m -> m.actor().type() == ActorType.PERSON && m.form() == Mention.Form.NAME)
                            .isEmpty()
                    && !p.isComma(i)
                    && !p.is(DOCUMENT, i);
        }
        return office;
    }

    /** Whether each of some words begins with a capital letter. */
    private static boolean likeName(String words) {
        for (String word : words.split(" ")) {
            if (!Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** "The Committee to Protect Expression, a watchdog": of words with capital letters, those before the comma. */
    private int withoutInsertion(int from, int to) {
        boolean capital = false;
        for (int i = from + 1; i < to; i++) {
            if (p.isComma(i) && capital && i - from > 1) {
                return i;
            }
            capital |= p.token(i).shape() == Token.Shape.CAPITALISED;
        }
        return to;
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
        if (document && author.isEmpty() && p.isBody(to - 1) && (p.is(DEFINITE, to - 2) || to - from == 2)) {
            // "the organisation's figures": of the one spoken of.
            return focus.body().map(b -> new Party(b.actor(), p.words(from, to)));
        }
        return document ? author.map(m -> new Party(Optional.of(m.actor()), p.words(from, to))) : Optional.empty();
    }

    /** Words such as "he" and "the minister", and who is meant by them. */
    Party standingFor(Optional<Party> meant, int from, int to) {
        if (p.words.has(PRONOUN_NAMES)
                && to - from == 1
                && meant.filter(m -> m.actor().isEmpty()
                                && (likeName(m.words()) || Standing.of(p.words, m.words()) == Standing.PERSON))
                        .isPresent()) {
            // "Dia", for somebody whom no dictionary knows
            return meant.orElseThrow();
        }
        return new Party(meant.flatMap(Party::actor), p.words(from, to));
    }
}
