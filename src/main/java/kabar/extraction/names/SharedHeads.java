package kabar.extraction.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.Name;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Token;

/**
 * Names that share the word before the first of them: "محافظات عدن ولحج والضالع" are three governorates, none of them a town.
 * {@code shared-heads.csv} of the language gives such words.
 */
final class SharedHeads {
    private static final int LONGEST = 3;

    private final Map<Language, Shared> shared = new HashMap<>();

    /**
     * @param plurals the singular of each plural
     * @param owners by singular and the folded words behind it
     */
    private record Shared(Map<String, String> plurals, Map<String, Optional<Actor>> owners, List<String> and) {
        Optional<Actor> owner(String head, String name) {
            return owners.getOrDefault(head + " " + name, Optional.empty());
        }
    }

    private record Part(int last, int cut, Actor actor) {}

    SharedHeads(ActorDictionary actors) {
        for (Language language : Language.all()) {
            var plurals = new HashMap<String, String>();
            for (var row : language.rows("shared-heads")) {
                plurals.put(Fold.of(row.get("plural")), Fold.of(row.get("singular")));
                for (String particle : NameWords.particles(language)) {
                    plurals.put(particle + Fold.of(row.get("plural")), Fold.of(row.get("singular")));
                }
            }
            if (!plurals.isEmpty()) {
                var heads = new HashSet<>(plurals.values());
                shared.put(
                        language,
                        new Shared(
                                plurals,
                                owners(actors, language, heads),
                                language.lines("conjunctions").stream()
                                        .map(Fold::of)
                                        .toList()));
            }
        }
    }

    private static Map<String, Optional<Actor>> owners(ActorDictionary actors, Language language, Set<String> heads) {
        var owners = new HashMap<String, Optional<Actor>>();
        for (Name name : actors.names()) {
            int space = name.text().indexOf(' ');
            if (space > 0
                    && name.language().equals(language.code())
                    && heads.contains(Fold.of(name.text().substring(0, space)))) {
                owners.merge(
                        Fold.of(name.text()), Optional.of(name.actor()), (a, b) -> a.equals(b) ? a : Optional.empty());
            }
        }
        return owners;
    }

    /** Adds to what was found in a sentence, in the place of what the names would be alone. */
    void find(Sentence sentence, List<Found> here) {
        Shared own = shared.get(sentence.language());
        if (own == null) {
            return;
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String head = tokens.get(i).isWord()
                    ? own.plurals.getOrDefault(tokens.get(i).form(), "")
                    : "";
            if (!head.isEmpty()) {
                for (Found made : row(sentence, i + 1, head, own)) {
                    here.removeIf(f -> f.overlaps(made.first(), made.last()));
                    here.add(made);
                }
            }
        }
    }

    private static List<Found> row(Sentence sentence, int from, String head, Shared own) {
        var row = new ArrayList<Found>();
        List<Token> tokens = sentence.tokens();
        int i = from;
        while (i < tokens.size()) {
            if (tokens.get(i).isMark() || own.and.contains(tokens.get(i).form())) {
                i++;
                continue;
            }
            Optional<Part> part = part(tokens, i, head, own);
            if (part.isEmpty()) {
                break;
            }
            int first = i;
            int last = part.get().last();
            var span = new Span(
                    tokens.get(first).start() + part.get().cut(),
                    tokens.get(last - 1).end());
            Actor actor = part.get().actor();
            row.add(new Found(
                    sentence, first, last, span, actor, Mention.Form.NAME, Optional.empty(), "name.shared-head"));
            i = last;
        }
        return row;
    }

    private static Optional<Part> part(List<Token> tokens, int first, String head, Shared own) {
        for (int last = Math.min(tokens.size(), first + LONGEST); last > first; last--) {
            var name = new StringBuilder(tokens.get(first).form());
            for (int k = first + 1; k < last; k++) {
                name.append(' ').append(tokens.get(k).form());
            }
            int end = last;
            Optional<Actor> whole = own.owner(head, name.toString());
            if (whole.isPresent()) {
                return whole.map(actor -> new Part(end, 0, actor));
            }
            for (String and : own.and) {
                if (name.length() > and.length() && name.indexOf(and) == 0) {
                    Optional<Actor> behind = own.owner(head, name.substring(and.length()));
                    if (behind.isPresent()) {
                        return behind.map(actor -> new Part(end, and.length(), actor));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
