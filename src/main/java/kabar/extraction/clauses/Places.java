package kabar.extraction.clauses;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.clauses.ClauseWords.Role;
import kabar.extraction.clauses.Clauses.Clause;
import kabar.extraction.clauses.Setting.Spot;
import kabar.facts.Mention;
import kabar.facts.Timex;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** The places of a sentence, by the words that lead to them. */
final class Places {
    /** Words between a preposition and the place: "in the southern Lebanese town of". */
    private static final int TO_PLACE = 6;

    private static final int LONGEST_NAME = 3;

    private final Clauses clauses;
    private final List<Mention> mentions;
    private final List<Mention> places;
    private final List<Timex> dates;

    Places(Clauses clauses, List<Mention> mentions, List<Timex> dates) {
        this.clauses = clauses;
        this.mentions = mentions;
        this.places = mentions.stream().filter(Places::isPlace).toList();
        this.dates = dates;
    }

    private static boolean isPlace(Mention mention) {
        return mention.actor().type() == ActorType.PLACE
                || mention.actor().type() == ActorType.COUNTRY && mention.form() == Mention.Form.NAME;
    }

    /** Those to which words of these roles lead. */
    List<Spot<Mention>> leading(Role... roles) {
        var wanted = EnumSet.copyOf(List.of(roles));
        boolean where = wanted.contains(Role.WHERE);
        var found = new ArrayList<Spot<Mention>>();
        for (Mention place : places) {
            int first = clauses.sentence.tokenAt(place.span().start());
            int last = clauses.sentence.tokenAt(place.span().end() - 1) + 1;
            int there = clauses.isComma(last) ? last + 1 : last;
            if (where && there + 1 < clauses.tokens.size() && clauses.begins(there) == Role.THERE) {
                // "Haiti, where": the place that the clause behind tells of, whoever tells the clause
                int told = clauses.saidTogether(there, there + 1) ? there : there + 1;
                found.add(new Spot<>(told, told + 1, place));
            }
            if (!clauses.isOwner(last) && leads(wanted, first, place)) {
                found.add(new Spot<>(first, last, place));
            }
        }
        return found;
    }

    private boolean leads(Set<Role> wanted, int first, Mention place) {
        Token token = clauses.tokens.get(first);
        if (place.span().start() > token.start()) {
            return wanted.contains(Role.WHERE)
                    && clauses.leadsOnto(first, place.span().start());
        }
        int unlisted = 0;
        boolean article = false;
        int from = clauses.isComma(first - 1) ? unknown(first - 1) : first;
        for (int i = from; i > Math.max(0, from - TO_PLACE); ) {
            Role before = clauses.endsBefore(i);
            if (wanted.contains(before)) {
                return unlisted == 0 || unlisted == 1 && !article;
            }
            // "from camps in Darfur"
            boolean listed = before == Role.SPACE || before == Role.ARTICLE || before == Role.WHERE;
            Token word = clauses.tokens.get(i - 1);
            boolean joined = listed || before == Role.NONE && word.isWord() && !isDated(word);
            if (!joined) {
                return false;
            }
            article |= before == Role.ARTICLE;
            unlisted += listed || isAdjective(word) ? 0 : 1;
            i = listed ? clauses.firstOf(i) : i - 1;
        }
        return false;
    }

    /** "in Mubi, Nigeria": where a name in capitals begins that no entry explains, and that ends at a comma. */
    private int unknown(int comma) {
        int first = comma;
        while (first > 0
                && comma - first < LONGEST_NAME
                && clauses.tokens.get(first - 1).capital()
                && !isNamed(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isNamed(int token) {
        return mentions.stream()
                .anyMatch(m -> m.span().overlaps(clauses.tokens.get(token).span()));
    }

    /** "Lebanese" in "the Lebanese town of". */
    private boolean isAdjective(Token word) {
        return mentions.stream()
                .anyMatch(m -> m.form() == Mention.Form.DEMONYM && m.span().overlaps(word.span()));
    }

    private boolean isDated(Token word) {
        return dates.stream().anyMatch(date -> date.span().overlaps(word.span()));
    }

    /** "Gaza: 12 killed": the place that a sentence names before a colon to tell of it. */
    Optional<Mention> topic() {
        return places.stream()
                .filter(p -> clauses.sentence.tokenAt(p.span().start()) == 0)
                .filter(p -> {
                    int last = clauses.sentence.tokenAt(p.span().end() - 1) + 1;
                    return last < clauses.tokens.size()
                            && clauses.tokens.get(last).is(":");
                })
                .findFirst();
    }

    /** The only place that a clause names. */
    Optional<Mention> only(Clause clause) {
        var named = places.stream()
                .filter(p ->
                        clauses.at(clauses.sentence.tokenAt(p.span().start())).equals(clause))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
