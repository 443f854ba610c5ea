package kabar.analysis;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;

/**
 * What counts within the articles of a selection.
 *
 * @param types actors of these types; empty for all
 * @param focus codes of the actors looked at; empty for all
 * @param forms mentions of these forms; empty for all but pronouns
 * @param parts sentences of these kinds; empty for title and body
 * @param rolledUp whether a country's government, army and ministers count as the country
 */
record Filter(
        Set<ActorType> types,
        Optional<IntSet> focus,
        Set<Mention.Form> forms,
        Set<Sentence.Kind> parts,
        boolean rolledUp) {
    static final Filter NONE = new Filter(Set.of(), Optional.empty(), Set.of(), Set.of(), false);

    private static final Set<Mention.Form> COUNTED_FORMS = EnumSet.complementOf(EnumSet.of(Mention.Form.PRONOUN));
    private static final Set<Sentence.Kind> COUNTED_PARTS = EnumSet.of(Sentence.Kind.TITLE, Sentence.Kind.BODY);

    Filter withTypes(Set<ActorType> set) {
        return new Filter(Set.copyOf(set), focus, forms, parts, rolledUp);
    }

    /** Looks at these actors only; of a focus that there is already, at what both have. */
    Filter withFocus(IntSet actors) {
        var both = new IntOpenHashSet(actors);
        focus.ifPresent(both::retainAll);
        return new Filter(types, Optional.of(both), forms, parts, rolledUp);
    }

    /** Whether actors are looked at, but none of these. */
    boolean excludes(IntSet actors) {
        return focus.isPresent() && actors.intStream().noneMatch(focus.get()::contains);
    }

    Filter withForms(Set<Mention.Form> set) {
        return new Filter(types, focus, Set.copyOf(set), parts, rolledUp);
    }

    Filter withParts(Set<Sentence.Kind> set) {
        return new Filter(types, focus, forms, Set.copyOf(set), rolledUp);
    }

    Filter rollUp() {
        return new Filter(types, focus, forms, parts, true);
    }

    /** Whether some actors only are looked at. */
    boolean byActor() {
        return focus.isPresent() || !types.isEmpty();
    }

    boolean counts(Mention.Form form) {
        return (forms.isEmpty() ? COUNTED_FORMS : forms).contains(form);
    }

    boolean counts(Sentence.Kind kind) {
        return (parts.isEmpty() ? COUNTED_PARTS : parts).contains(kind);
    }

    boolean isOfType(ActorType type) {
        return types.isEmpty() || types.contains(type);
    }

    boolean isInFocus(int actor) {
        return focus.isEmpty() || focus.get().contains(actor);
    }
}
