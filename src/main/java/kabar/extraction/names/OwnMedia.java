package kabar.extraction.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/**
 * Names of media that are other things too: «الرياض» is a newspaper where it is quoted behind a word such as "newspaper" or "to", and
 * what the article's own publisher is called is that publisher where such a word or a capital letter shows a name ("the Guardian").
 */
final class OwnMedia {
    private static final int LONGEST_PREPOSITION = 3;

    private final Map<Language, Set<String>> cues = new HashMap<>();
    private final Map<Language, Set<String>> places = new HashMap<>();

    OwnMedia() {
        for (Language language : Language.all()) {
            places.put(
                    language,
                    language.words("place-cues").stream()
                            .filter(cue -> cue.length() > LONGEST_PREPOSITION)
                            .collect(Collectors.toUnmodifiableSet()));
            cues.put(language, language.words("media-cues"));
        }
    }

    /** The medium that the name is, where the words beside it say so. */
    Optional<Name> of(PhraseMatch<Name> match, List<Name> names, Optional<Actor> publisher) {
        Set<String> before = cues.getOrDefault(match.sentence().language(), Set.of());
        if (names.stream().noneMatch(name -> name.actor().type() == ActorType.MEDIA)) {
            return Optional.empty();
        }
        List<Token> tokens = match.sentence().tokens();
        Token first = tokens.get(match.first());
        int at = match.first();
        boolean quoted = at > 1
                && match.last() < tokens.size()
                && quotes(tokens.get(at - 1))
                && quotes(tokens.get(match.last()))
                && before.contains(tokens.get(at - 2).form());
        if (quoted) {
            return only(names.stream()
                    .filter(name -> name.actor().type() == ActorType.MEDIA)
                    .toList());
        }
        if (at > 0
                && match.last() < tokens.size()
                && publisher.isPresent()
                && !placed(match)
                && (quotes(tokens.get(at - 1)) && quotes(tokens.get(match.last()))
                        || dash(tokens.get(at - 1)) && dash(tokens.get(match.last())))) {
            return only(names.stream()
                    .filter(name -> publisher.filter(name.actor()::equals).isPresent())
                    .toList());
        }
        int letters = match.span().start() - first.start();
        boolean written = letters > 0
                && letters < first.form().length()
                && before.contains(first.form().substring(0, letters))
                && !isWord(match.sentence().language(), first.form().substring(letters));
        boolean told = first.capital()
                && (at > 0 && before.contains(tokens.get(at - 1).form())
                        || at > 1
                                && before.contains(tokens.get(at - 2).form() + " "
                                        + tokens.get(at - 1).form()));
        if (told && names.stream().allMatch(Name::ambiguous)) {
            return only(names.stream()
                    .filter(name -> name.actor().type() == ActorType.MEDIA)
                    .toList());
        }
        boolean shown = first.shape() == Token.Shape.NONE
                ? written || at > 0 && before.contains(tokens.get(at - 1).form())
                : first.capital() && at > 0;
        return shown && names.stream().allMatch(Name::ambiguous)
                ? only(names.stream()
                        .filter(name -> publisher.filter(name.actor()::equals).isPresent())
                        .toList())
                : Optional.empty();
    }

    private static boolean isWord(Language language, String form) {
        return language.words("common-words").contains(form)
                || language.words("stop-words").contains(form);
    }

    private static Optional<Name> only(List<Name> names) {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** "لمنطقة «الشرق الأوسط»" */
    private boolean placed(PhraseMatch<Name> match) {
        return match.first() > 1
                && places.getOrDefault(match.sentence().language(), Set.of())
                        .contains(
                                match.sentence().tokens().get(match.first() - 2).form());
    }

    /** "خالد – سبق – جدة": in the line that says who wrote and where. */
    private static boolean dash(Token token) {
        return token.isMark() && "-–—".contains(token.form());
    }

    private static boolean quotes(Token token) {
        return token.isMark() && "\"“”„«»'‘’".contains(token.form());
    }
}
