package kabar.extraction.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.figures.FigureWords.Role;
import kabar.extraction.figures.FigureWords.Sign;
import kabar.extraction.numbers.Numerals;
import kabar.text.Token;

/** What a sentence tells to have happened to those it counts: killed, displaced, in office. */
final class Outcomes {
    private static final int AFTER = 5;
    private static final int BEFORE = 4;
    /** Words from "the death toll" to the number. */
    private static final int TOLL_BEFORE = 14;
    /** Words from those counted to the comma behind which something is inserted, and to the end of the last insertion. */
    private static final int TO_INSERTION = 8;

    private static final int INSERTED = 30;
    /** Words that tell more of those counted, before a clause that does. */
    private static final int NOUN = 3;

    private static final int NONE = -1;

    static final String PERSONS = "persons";

    private static final Set<String> PEOPLE = Set.of(PERSONS, "families");

    private final FigureScene scene;
    private final List<Token> tokens;
    private final FigureSigns signs;
    private final Numerals numerals;
    /** Whether the language tells by other words that a verb is passive; where none stands, a noun behind the verb is its object. */
    private final boolean passive;

    Outcomes(FigureScene scene, FigureSigns signs, Numerals numerals, boolean passive) {
        this.scene = scene;
        this.passive = passive;
        this.tokens = scene.tokens();
        this.signs = signs;
        this.numerals = numerals;
    }

    /** What happened to those counted, told shortly before or after; the nearer counts. */
    Optional<String> of(int number, int last) {
        int first = signs.startWith(number, Role.LOW, Role.HIGH, Role.ABOUT);
        int next = nearest(last, Math.min(tokens.size(), last + AFTER), 1);
        // "شخصا وأصيب": a verb that "and" is written onto tells of others
        boolean others = next != NONE && signs.particle(next) > 0;
        int after = next > last && hasNumber(next) || others ? NONE : next;
        boolean within = signs.before(first, Role.WITHIN).isPresent();
        int before = within ? NONE : nearest(first - 1, Math.max(-1, first - 1 - BEFORE), -1);
        if (after == NONE && before == NONE) {
            return reached(first).or(() -> pastInsertions(last)).or(() -> pastRelative(last));
        }
        boolean behind = before == NONE || after != NONE && after - last < first - 1 - before;
        return behind ? undergone(after, last).map(Sign::value) : done(before).map(Sign::value);
    }

    /** What happened to those counted, told between the number and the noun: "800 captured fighters". */
    Optional<String> described(int next, int noun) {
        return next < noun && passive ? signs.at(next, Role.OUTCOME).map(Sign::value) : Optional.empty();
    }

    /**
     * What happened to that of which a share is told.
     *
     * @param unit in which it is counted, where a noun tells it
     * @param end index after the last token that tells what it is; the share's own where nothing does
     */
    Optional<String> ofShare(int first, int last, Optional<String> unit, int end) {
        boolean thing = end > last && signs.before(first, Role.WITHIN).isEmpty();
        int bounded = signs.startWith(first, Role.LOW, Role.HIGH, Role.ABOUT);
        int before = thing ? nearest(bounded - 1, Math.max(-1, bounded - 1 - BEFORE), -1) : NONE;
        Optional<String> told = undergone(end)
                .or(() -> before == NONE ? Optional.empty() : done(before).map(Sign::value));
        return told.flatMap(what -> unit.isPresent() ? upon(unit.get(), what) : uponUnlisted(what));
    }

    /** What happened to what is counted in a unit, of what happened to people and, behind a slash, to things; bombs are not killed. */
    static Optional<String> upon(String unit, String told) {
        int slash = told.indexOf('/');
        boolean people = PEOPLE.contains(unit);
        String what = slash < 0 ? told : people ? told.substring(0, slash) : told.substring(slash + 1);
        return Optional.of(what).filter(w -> !w.isEmpty() && Outcome.of(w).fits(unit));
    }

    /** What happened to those of a number without a noun, who are people or vote like those before. */
    static Optional<String> uponSome(String told, Optional<String> unitBefore) {
        return upon(PERSONS, told)
                .filter(what -> !Outcome.of(what).noun())
                .or(() -> unitBefore.flatMap(unit -> upon(unit, told).filter(Outcomes::isVote)));
    }

    /** The same of a noun that is not listed, which may be people. */
    static Optional<String> uponUnlisted(String told) {
        return Optional.of(told.substring(told.indexOf('/') + 1))
                .filter(what -> !what.isEmpty() && Outcome.of(what).unlisted());
    }

    static boolean isVote(String what) {
        return Outcome.of(what).units().contains(VoteTallies.VOTES);
    }

    static boolean isSuffered(String what) {
        return Outcome.of(what).suffered();
    }

    private Optional<Sign> at(int i) {
        return signs.at(i, Role.BEFELL, Role.OUTCOME);
    }

    /** The same told before them, by a verb with which those before it would be the ones who act, too: "menyerang 12 desa". */
    private Optional<Sign> done(int i) {
        return at(i).or(() -> signs.at(i, Role.STRUCK));
    }

    /** "Twelve people, including two children, were killed": what is told of those counted behind what is inserted. */
    private Optional<String> pastInsertions(int last) {
        int end = Math.min(tokens.size(), last + INSERTED);
        int commas = 0;
        for (int i = last; i < end && (commas > 0 || i <= last + TO_INSERTION); i++) {
            if (numerals.begins(i) && commas == 0) {
                return Optional.empty();
            }
            if (signs.at(i, Role.COMMA).isPresent()) {
                commas++;
                Optional<String> told = commas > 1 ? undergone(i + 1) : Optional.empty();
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    /** "tujuh anggota yang berada di kapal itu ditahan": the same behind a clause that no comma parts from those counted. */
    private Optional<String> pastRelative(int last) {
        int who = last;
        while (who < tokens.size()
                && who - last < NOUN
                && !tokens.get(who).isMark()
                && signs.at(who, Role.WHO).isEmpty()) {
            who++;
        }
        if (who == tokens.size() || signs.at(who, Role.WHO).isEmpty()) {
            return Optional.empty();
        }
        int end = Math.min(tokens.size(), who + TO_INSERTION);
        for (int i = who + 1; i < end && !tokens.get(i).isMark() && !numerals.begins(i); i++) {
            if (signs.at(i, Role.CLAUSE, Role.AND).isPresent()) {
                return Optional.empty();
            }
            Optional<Sign> told = signs.at(i, Role.BEFELL);
            if (told.isPresent()) {
                return told.map(Sign::value);
            }
        }
        return Optional.empty();
    }

    /** "were killed", "died": what those of whom a sentence speaks underwent. */
    private Optional<String> undergone(int from) {
        int i = from;
        while (i < tokens.size() && signs.at(i, Role.BESIDE).isPresent()) {
            i = signs.end(i);
        }
        if (i == tokens.size()) {
            return Optional.empty();
        }
        int at = i;
        Optional<Sign> told = i > from ? undergone(i, from) : signs.at(i, Role.BEFELL, Role.DOES);
        return told.filter(t -> !hasNumber(at)).map(Sign::value);
    }

    /** "45 were on board and rescuers saved 12": what a number follows at once happened to those. */
    private boolean hasNumber(int outcome) {
        int end = signs.end(outcome);
        boolean bound = end < tokens.size()
                && signs.at(end, Role.LOW, Role.HIGH, Role.ABOUT).isPresent();
        return numerals.begins(bound ? signs.end(end) : end);
    }

    /** "Korban tewas akibat longsor di Luwu mencapai 14": whose number a verb tells, back to the sentence's start. */
    private Optional<String> reached(int first) {
        boolean reach = false;
        for (int i = first - 1; i >= 0 && !counts(i); i--) {
            reach |= first - i <= BEFORE && signs.at(i, Role.REACH).isPresent();
            if (!reach && first - i > BEFORE) {
                return Optional.empty();
            }
            Optional<Sign> outcome = signs.at(i, Role.OUTCOME, Role.BEFELL, Role.TOLL);
            if (reach && outcome.isPresent()) {
                return outcome.map(Sign::value);
            }
        }
        return Optional.empty();
    }

    /** Whether a number begins at a token, and is no name: "magnitude 5.6". */
    private boolean counts(int i) {
        return numerals.begins(i) && signs.before(i, Role.LABEL).isEmpty();
    }

    /** "The death toll in the city has risen to 40." */
    Optional<String> toll(int first) {
        for (int i = first - 1; i >= Math.max(0, first - TOLL_BEFORE) && !counts(i); i--) {
            Optional<Sign> toll = signs.at(i, Role.TOLL);
            if (toll.isPresent()) {
                return toll.map(Sign::value);
            }
        }
        return Optional.empty();
    }

    /** The same told behind those counted, unless it is a verb with which they do it to others: "three gunmen killed a guard". */
    private Optional<Sign> undergone(int i, int last) {
        return signs.at(i, Role.BEFELL, Role.DOES)
                .or(() -> signs.at(i, Role.OUTCOME).filter(sign -> !isDeed(i, last)));
    }

    private boolean isDeed(int verb, int last) {
        int end = signs.end(verb);
        if (!isObject(end)) {
            return false;
        }
        for (int i = verb; i > last; i--) {
            if (signs.before(i, Role.PASSIVE).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean isObject(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        boolean noun = tokens.get(i).isWord()
                && (signs.noneAt(i) || signs.at(i, Role.COUNTED).isPresent())
                && !scene.isDated(tokens.get(i).span());
        return passive && noun || signs.at(i, Role.OBJECT).isPresent() || numerals.begins(i);
    }

    private int nearest(int from, int to, int step) {
        for (int i = from; i != to; i += step) {
            if ((step < 0 ? done(i) : undergone(i, from)).isPresent()) {
                return i;
            }
            boolean other = step < 0 && signs.at(i, Role.AND, Role.THAT).isPresent();
            if (other || signs.at(i, Role.CLAUSE).isPresent() || tokens.get(i).isMark() || numerals.begins(i)) {
                return NONE;
            }
        }
        return NONE;
    }
}
