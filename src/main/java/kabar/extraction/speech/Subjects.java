package kabar.extraction.speech;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Whose words a verb or phrase of saying brings in, and to whom they are said. */
final class Subjects {
    /** So many words before the dash that opens an article. */
    private static final int DATELINE = 10;

    private static final int SHORTEST_DIRECT = 4;
    private static final int SUBJECT_REACH = 3;

    private final Paragraph p;
    private final Focus focus;
    private final Speakers speakers;
    private final Attachment attached;
    private final Told told;
    private final VerbPlaces places;
    private final Agreement agreement;
    private final Listeners listeners;

    Subjects(Paragraph p, Focus focus, Speakers speakers, Attachment attached, Told told, VerbPlaces places) {
        this.p = p;
        this.focus = focus;
        this.speakers = speakers;
        this.attached = attached;
        this.told = told;
        this.places = places;
        this.agreement = new Agreement(p);
        this.listeners = new Listeners(p, speakers, told);
    }

    Listeners listeners() {
        return listeners;
    }

    Optional<Party> speaker(CueMatch match, Complement complement) {
        return found(match, complement).map(focus::inFull);
    }

    private Optional<Party> found(CueMatch match, Complement complement) {
        Optional<Party> known = told.spoken.get(match);
        if (known != null) {
            return known;
        }
        if (match.own()) {
            return spokenOf(match);
        }
        int start = clauseStart(match.first());
        int behind = Math.min(complement.end(), p.sentenceEnd(match.first()));
        return switch (match.cue().subject()) {
            case CARRIED -> carried(match);
            case AFTER ->
                attached.trails(match)
                        ? trailing(match)
                        : speakers.after(match.last(), behind).or(() -> spokenOf(match));
            case EITHER -> {
                Optional<Party> own = Optional.of(match)
                        .filter(m -> !places.joined(m))
                        .flatMap(this::nameBefore)
                        .or(() -> toListeners(match) ? Optional.empty() : speakers.after(match.last(), behind));
                own.ifPresent(by -> agreement.of(match).ifPresent(g -> focus.agrees(by, g)));
                yield own.or(() -> (p.isComma(match.first() - 1)
                                                || p.is(SpeechWords.Role.TOPIC, start)
                                                || places.begins(match.first() - 1)
                                                || places.joined(match))
                                        && !toListeners(match)
                                ? Optional.empty()
                                : speakers.before(start, match.first()))
                        .or(() -> carried(match));
            }
            case BEFORE ->
                attached.trails(match)
                        ? trailing(match)
                        : inverted(match, complement)
                                ? speakers.after(match.last(), behind).or(focus::last)
                                : speakers.before(postposed(match, complement, start), match.first())
                                        .or(() -> carried(match));
        };
    }

    /** "أخبر الصحفيين": those who stand behind the verb are told. */
    private boolean toListeners(CueMatch match) {
        return match.cue().kind() == Cue.Kind.TELL && p.is(SpeechWords.Role.LISTENERS, match.last());
    }

    /** Where the words of the speaker begin: "…, the minister said" behind the last comma, else with the clause. */
    private int postposed(CueMatch match, Complement complement, int start) {
        int cue = match.first();
        int comma = p.lastComma(start, cue);
        int behind = listeners.past(match);
        boolean ends = p.isStop(behind)
                || p.isDate(behind)
                || p.is(SpeechWords.Role.SETTING, behind)
                || behind > match.last()
                || behind >= p.size();
        return complement.type() == Complement.Type.NONE && ends && comma > start && comma < cue - 1
                ? comma + 1
                : start;
    }

    /** "…, said an official": a verb behind a comma, with nothing said behind it, is followed by its subject. */
    private boolean inverted(CueMatch match, Complement complement) {
        int comma = match.first() - 1;
        if (!p.isComma(comma)
                || complement.type() != Complement.Type.NONE
                || insertion(comma)
                || isInterrupted(match)) {
            return false;
        }
        for (int i = match.last(); i < Math.min(p.sentenceEnd(match.first()), match.last() + SUBJECT_REACH); i++) {
            if (p.mention(i).isPresent() || p.isSource(i)) {
                return true;
            }
            if (p.token(i).isMark() || !p.isDate(i) && p.is(SpeechWords.Role.ADJUNCT, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the speaker stands before an insertion: "the premier, in a letter to the council, asked". */
    boolean isInterrupted(CueMatch match) {
        return speakers.inserted()
                .interrupted(clauseStart(match.first()), match.first())
                .isPresent();
    }

    /** Whether a comma ends an insertion that names somebody: "the minister, Jane Doe, said". */
    private boolean insertion(int comma) {
        int first = comma - 1;
        while (first > 0 && p.mention(comma - 1).isPresent() && p.sameMention(comma - 1, first - 1)) {
            first--;
        }
        return first > 0
                && p.isComma(first - 1)
                && p.mention(first)
                        .filter(m -> m.actor().type() == ActorType.PERSON)
                        .isPresent();
    }

    /** "نتنياهو أبلغ بلينكن": the name right before the verb. */
    private Optional<Party> nameBefore(CueMatch match) {
        // "Doe, who says that"
        int who = match.first() - 1;
        int last = p.is(SpeechWords.Role.WHO, who) ? p.isComma(who - 1) ? who - 2 : who - 1 : who;
        int before = p.isComma(last) && person(last - 1) ? last - 1 : last;
        return before >= 0
                        && p.sentence(before) == p.sentence(match.first())
                        && speakers.voices().eligible(before)
                        && !p.is(SpeechWords.Role.ADJUNCT, first(before) - 1)
                        && p.mention(before).orElseThrow().form() != Mention.Form.DEMONYM
                ? p.mention(before).map(Party::of)
                : Optional.empty();
    }

    private boolean person(int i) {
        return i > 0
                && p.isComma(first(i) - 1)
                && p.mention(i)
                        .filter(m -> m.actor().type() == ActorType.PERSON && m.form() == Mention.Form.NAME)
                        .isPresent();
    }

    private int first(int i) {
        int first = i;
        while (first > 0 && p.sameMention(first - 1, i)) {
            first--;
        }
        return first;
    }

    /** The speaker of a quotation that stands before the verb: "…", said X, or "…", X said. */
    private Optional<Party> trailing(CueMatch match) {
        int begin = p.quotations.stream()
                .filter(q -> attached.trailed(q).filter(match::equals).isPresent())
                .mapToInt(Quotation::end)
                .findFirst()
                .orElse(match.first());
        while (begin < match.first() && (p.isComma(begin) || p.isStop(begin))) {
            begin++;
        }
        while (begin < match.first() && p.is(SpeechWords.Role.BACK, begin)) {
            begin++;
        }
        int start = begin;
        int end = p.sentenceEnd(match.first());
        if (start == match.first()) {
            return speakers.after(match.last(), end)
                    .map(s -> speakers.appositions().inFull(s, match.last(), end, true))
                    .or(focus::last);
        }
        return speakers.before(start, match.first())
                .map(s -> speakers.appositions().inFull(s, start, match.first(), false))
                .or(() -> carried(match));
    }

    /** Who spoke before in the same sentence, else its subject, else whoever is spoken of. */
    private Optional<Party> carried(CueMatch match) {
        int begin = p.sentenceStart(match.first());
        Optional<Party> earlier = Optional.empty();
        for (CueMatch c : p.cues) {
            if (c.first() >= begin
                    && c.first() < match.first()
                    && told.spoken.containsKey(c)
                    && !c.cue().isSource()
                    && (!told.isReported(c.first())
                            || !p.words.has(SpeechWords.Role.ARTICLE_PREFIX)
                            || p.is(SpeechWords.Role.AS_SAID, c.first() - 1)
                            || attached.complement(c).type() != Complement.Type.NONE)) {
                earlier = told.spoken.get(c).or(() -> Optional.empty());
            }
        }
        boolean asked = p.is(SpeechWords.Role.TOPIC, begin) && match.cue().subject() == Cue.Side.EITHER;
        Optional<Party> by = asked
                ? focus.last()
                : earlier.or(() -> speakers.subject(begin, match.first()))
                        .or(() -> speakers.pronouns().ahead(match.last()));
        Optional<Agreement.Gender> gender = agreement.of(match);
        return gender.isEmpty() ? by : by.flatMap(b -> focus.agreeing(b, gender.get()));
    }

    /** Whoever is spoken of; where nobody is yet, the first person named from here on. */
    Optional<Party> spokenOf(CueMatch match) {
        return focus.person().or(focus::last).or(() -> speakers.pronouns().ahead(match.last()));
    }

    /** The clause of a cue begins after a quotation, a colon, or with the sentence. */
    int clauseStart(int at) {
        int start = at;
        while (start > p.sentenceStart(at)
                && p.sentence(start - 1) == p.sentence(at)
                && p.quotation(start - 1)
                        .filter(q -> q.tokens() >= SHORTEST_DIRECT)
                        .isEmpty()
                && !p.isColon(start - 1)
                && !p.token(start - 1).is(";")) {
            start--;
        }
        start = pastDateline(start, at);
        while (start < at && p.isComma(start)) {
            start++;
        }
        return start;
    }

    /** "Outlet.com, Jakarta -Kejaksaan Agung": behind the dash that ends where and by whom an article is written. */
    private int pastDateline(int from, int to) {
        for (int i = from; i < Math.min(to - 1, from + DATELINE); i++) {
            Token token = p.token(i);
            boolean spaced = token.spaced() || p.token(i + 1).spaced();
            if (i > from && spaced && "-–—―".contains(token.form())) {
                return i + 1;
            }
            if (token.shape() == Token.Shape.LOWER && token.spaced() || token.isNumber()) {
                return from;
            }
        }
        return from;
    }
}
