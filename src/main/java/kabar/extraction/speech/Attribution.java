package kabar.extraction.speech;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import kabar.facts.Party;
import kabar.text.Span;

/** Who answers for which words of a text: speakers of what they say, sources and outlets of what is told after them. */
public final class Attribution {
    private final List<Scope> scopes;

    /**
     * Words that somebody answers for.
     *
     * @param by outermost first
     */
    record Scope(Span span, List<Party> by) {}

    Attribution(List<Scope> scopes) {
        this.scopes = scopes.stream()
                .sorted(Comparator.comparing(s -> -s.span().length()))
                .toList();
    }

    /** Whoever answers for words, outermost first, each once; empty where the article itself does. */
    public List<Party> of(Span words) {
        var by = new LinkedHashMap<String, Party>();
        for (Scope scope : scopes) {
            if (scope.span().start() <= words.start()
                    && words.start() < scope.span().end()) {
                scope.by().forEach(party -> by.putIfAbsent(party.id(), party));
            }
        }
        return List.copyOf(by.values());
    }
}
