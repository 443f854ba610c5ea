package kabar.knowledge;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kabar.text.Fold;
import kabar.text.Language;

/**
 * Parties and armed groups without a listed acronym are called by the first letters of their words ("NPA" for the New People's Army):
 * a name that needs proof, because others can have it.
 */
final class Initials {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final String ENGLISH = "en";

    /** Longer names fold to no letters: accents and apostrophes are all that is lost. */
    private static final int LONGEST_WRITTEN = 2 * LONGEST;

    /** Names that are somebody else's already, folded. */
    private final Set<String> taken;
    /** Actors that have an acronym, which is listed. */
    private final Set<Actor> known;
    /** Where places lie: a group that is called after one is known there only, and its letters are not. */
    private final Set<String> places;
    /** Countries whose parties go by the letters of their names in the country's own language. */
    private final Set<String> own;

    Initials(Collection<Name> names) {
        taken = names.stream()
                .map(Name::text)
                .filter(text -> text.length() <= LONGEST_WRITTEN)
                .map(Fold::of)
                .collect(Collectors.toSet());
        known = names.stream()
                .filter(name -> isGroup(name.actor()) && isAcronym(name.text()))
                .map(Name::actor)
                .collect(Collectors.toSet());
        places = names.stream()
                .filter(name ->
                        name.actor().type() == ActorType.PLACE && name.text().indexOf(' ') < 0)
                .map(Name::text)
                .collect(Collectors.toSet());
        own = Language.all().stream()
                .filter(language ->
                        !language.code().equals(ENGLISH) && language.home().size() == 1)
                .flatMap(language -> language.home().stream())
                .collect(Collectors.toSet());
    }

    /** The letters that a name is abbreviated to; empty where it is not, or they are listed, or a word. */
    Optional<Name> of(Name name) {
        Actor actor = name.actor();
        boolean whole = name.text().equals(actor.name()) && name.kind() == Name.Kind.NAME;
        if (!isGroup(actor)
                || !whole
                || places.contains(name.text().split(" ")[0])
                || known.contains(actor)
                || actor.country().filter(c -> !own.contains(c)).isEmpty()) {
            return Optional.empty();
        }
        return letters(name.text())
                .filter(letters -> !isTaken(Fold.of(letters)))
                .map(letters -> new Name(actor, letters, ENGLISH, Name.Kind.INITIALS, true));
    }

    private boolean isTaken(String letters) {
        return taken.contains(letters)
                || Language.all().stream()
                        .anyMatch(language -> language.words("common-words").contains(letters));
    }

    private static boolean isGroup(Actor actor) {
        return actor.type() == ActorType.PARTY || actor.type() == ActorType.ARMED_GROUP;
    }

    private static Optional<String> letters(String name) {
        var letters = new StringBuilder();
        for (String word : name.split("[ -]")) {
            char first = word.isEmpty() ? ' ' : word.charAt(0);
            if (first == '(') {
                break;
            }
            if (Character.isUpperCase(first)) {
                letters.append(first);
            } else if (!word.equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
        }
        return Optional.of(letters.toString()).filter(l -> l.length() >= SHORTEST && l.length() <= LONGEST);
    }

    private static boolean isAcronym(String text) {
        return text.length() > 1
                && text.indexOf(' ') < 0
                && text.chars().filter(Character::isUpperCase).count() > 1;
    }
}
