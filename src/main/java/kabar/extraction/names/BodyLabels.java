package kabar.extraction.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.extraction.names.BodyParts.Part;
import kabar.extraction.names.LabelWords.Entry;
import kabar.extraction.names.LabelWords.Role;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.Span;

/**
 * English labels of bodies and places that the dictionary does not know, made of the words of their names: "Dinas Tenaga Kerja Jawa Barat" is
 * the West Java Manpower Office. A name with a word of no list keeps its own. Where the dictionary has a body of that English name, it is
 * meant.
 */
final class BodyLabels {
    private final ActorDictionary actors;
    private final LabelWords list;
    private final LatinNames latin;
    private final BodyEnglish english;

    BodyLabels(ActorDictionary actors, Language language, LatinNames latin) {
        this.actors = actors;
        this.list = new LabelWords(language);
        this.latin = latin;
        this.english = new BodyEnglish(actors);
    }

    LabelWords list() {
        return list;
    }

    /** Whether some name of the dictionary is this folded word. */
    boolean named(String form) {
        return !entries(form).isEmpty();
    }

    /** A word of no list in the name of a body: that of a place, or as it sounds. */
    String word(String name, String form) {
        return entries(form).stream()
                .map(entry -> entry.value().actor())
                .filter(actor -> actor.type().isSpace())
                .findFirst()
                .map(BodyEnglish::plain)
                .or(() -> latin.of(name))
                .orElse(name);
    }

    private List<PhraseIndex.Entry<Name>> entries(String form) {
        int node = actors.index().step(PhraseIndex.ROOT, form);
        return node == PhraseIndex.NONE ? List.of() : actors.index().at(node);
    }

    /** The body or place whose name stands there. */
    Actor actor(NameLine line, int first, int last, ActorType type) {
        String name = line.at(first, last);
        return actor(name, list.isEmpty() ? name : label(line, first, last).orElse(name), type);
    }

    /** The body whose first words and other words are these. */
    Actor actor(NameLine line, Entry head, BodyParts parts, Span span, ActorType type) {
        return actor(line.text.line(span), english.label(head, parts.parts()), type);
    }

    /**
     * A body of another script that is named in quotation marks behind its head: by the words of its name, or as a medium's or company's
     * name sounds. What other bodies are called means something, and is not known.
     *
     * @param own whether the name is one of the language itself, which sounds as it is written
     */
    Optional<Actor> quoted(NameLine line, int head, int first, int last, boolean own) {
        ActorType type = line.words.body(line.token(head).form());
        String name = line.at(first, last);
        BodyParts read = BodyParts.read(list, line, first, last);
        Optional<String> made = read.end() == last
                ? list.head(line.tokens, head, head + 1).map(entry -> english.label(entry, read.parts()))
                : Optional.empty();
        boolean sounds = own && (type == ActorType.MEDIA || type == ActorType.COMPANY);
        return made.or(() -> sounds ? latin.of(name) : Optional.empty()).map(label -> actor(name, label, type));
    }

    private Actor actor(String name, String label, ActorType type) {
        if (label.equals(name)) {
            return ActorDictionary.unlisted(type, name);
        }
        Optional<Actor> listed = listed(label, type);
        if (listed.isPresent()) {
            return listed.get();
        }
        Actor made = ActorDictionary.unlisted(type, label);
        Optional<Actor> known = actors.actor(made.id());
        if (known.isEmpty() || label.endsWith(")") && known.get().name().equals(label)) {
            return known.orElse(made);
        }
        // The "Democratic Party" of one country is not that of another.
        return new Actor(ActorDictionary.unlisted(type, name).id(), label, type, Optional.empty(), Optional.empty());
    }

    /** The only body of the dictionary with an English name. */
    private Optional<Actor> listed(String label, ActorType type) {
        PhraseIndex<Name> index = actors.index();
        int node = PhraseIndex.ROOT;
        for (String word : label.split("[^\\p{L}\\p{N}.'’]+")) {
            node = node == PhraseIndex.NONE ? node : index.step(node, Fold.of(word));
        }
        if (node == PhraseIndex.NONE || node == PhraseIndex.ROOT) {
            return Optional.empty();
        }
        List<Name> names = index.at(node).stream().map(PhraseIndex.Entry::value).toList();
        List<Actor> owners = names.stream().map(Name::actor).distinct().toList();
        boolean sure = owners.size() == 1 && names.stream().noneMatch(Name::ambiguous);
        return sure
                        && owners.get(0).type().isSpace() == type.isSpace()
                        && owners.get(0).type() != ActorType.PERSON
                ? Optional.of(owners.get(0))
                : Optional.empty();
    }

    private Optional<String> label(NameLine line, int first, int last) {
        Optional<Entry> head = list.head(line.tokens, first, last);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int from = first + head.get().words().size();
        BodyParts read = BodyParts.read(list, line, from, last);
        boolean named = head.get().role() == Role.NAMED;
        int end = read.end();
        boolean foreign = read.parts().stream()
                .flatMap(part -> part.whole().stream())
                .anyMatch(body -> body.country().isEmpty());
        if (foreign && !named) {
            return Optional.empty();
        }
        List<Part> said =
                read.parts().stream().filter(part -> part.role() != Role.DROP).toList();
        Optional<Actor> whole = said.size() == 1 ? said.get(0).whole() : Optional.empty();
        if (named && end == last && whole.isPresent()) {
            return Optional.of(BodyEnglish.fill(head.get(), BodyEnglish.plain(whole.get())));
        }
        boolean own = named
                && (line.words.body(line.token(first).form()) == ActorType.COMPANY
                        || read.parts().stream().anyMatch(part -> part.whole().isPresent()));
        if (own) {
            return from < last
                    ? Optional.of(BodyEnglish.fill(head.get(), line.at(from, without(line, from, last))))
                    : Optional.empty();
        }
        if (end == last && !(named && read.parts().isEmpty())) {
            boolean local = named || line.words.body(line.token(first).form()) == ActorType.GOVERNMENT;
            return Optional.of(english.label(head.get(), local ? placed(line, read.parts(), last) : read.parts()))
                    .filter(label -> !label.isEmpty());
        }
        Optional<String> nested = nested(line, head.get(), read, last);
        if (nested.isPresent()) {
            return nested;
        }
        if (end < last && line.token(end).isNumber() && end + 1 == last) {
            return Optional.of(english.label(head.get(), read.parts()) + " " + line.at(end, last));
        }
        return named && from < last ? kept(line, head.get(), from, last) : town(line, head.get(), first, read, last);
    }

    /** With the place that stands behind the acronym: "Pengadilan Negeri (PN) Denpasar". */
    private static List<Part> placed(NameLine line, List<Part> parts, int last) {
        Optional<Found> place = Brackets.place(line, last);
        boolean own = parts.stream()
                .anyMatch(part -> part.place().isPresent() || part.whole().isPresent());
        if (place.isEmpty() || own) {
            return parts;
        }
        var all = new ArrayList<>(parts);
        all.add(Part.place(place.get().actor()));
        return all;
    }

    /** "Biro Pers Sekretariat Presiden": a part of another body. */
    private Optional<String> nested(NameLine line, Entry head, BodyParts read, int last) {
        boolean apart = head.english().endsWith(BodyEnglish.APART);
        boolean body = list.head(line.tokens, read.end(), last)
                .filter(e -> apart || e.role() == Role.HEAD)
                .isPresent();
        return body && read.end() < last
                ? label(line, read.end(), last)
                        .map(whole -> english.label(head, read.parts())
                                + (apart ? BodyEnglish.APART + " " : " of the ")
                                + whole)
                        .filter(label -> !label.startsWith(" "))
                : Optional.empty();
    }

    /** Where a company's name ends before "Tbk". */
    private int without(NameLine line, int first, int last) {
        int end = last;
        while (end > first + 1
                && list.word(line.tokens, end - 1, last, line.token(end - 1).form())
                        .filter(entry -> entry.role() == Role.DROP)
                        .isPresent()) {
            end--;
        }
        return end;
    }

    /** What follows is a name of its own: "Rumah Sakit Hermina". */
    private Optional<String> kept(NameLine line, Entry head, int from, int last) {
        String rest = line.at(from, last);
        boolean part = head.english().equals(BodyEnglish.REST)
                && !line.words.village(line.token(from - 1).form());
        Optional<String> bare = part ? label(line, from, last) : Optional.empty();
        if (bare.isPresent()) {
            return bare;
        }
        return rest.codePoints().anyMatch(c -> c > 0x24F && Character.isLetter(c))
                ? latin.of(rest).map(name -> BodyEnglish.fill(head, name))
                : Optional.of(BodyEnglish.fill(head, rest));
    }

    /** A single word of no list behind the others is a town: "Dinas Kesehatan Sleman". */
    private Optional<String> town(NameLine line, Entry head, int first, BodyParts read, int last) {
        boolean placed = line.is(first, NameWords.BODY_PLACE);
        // "Polresta Malang Kota"
        Optional<Entry> kind = placed && read.end() + 2 == last
                ? list.word(line.tokens, last - 1, last, line.token(last - 1).form())
                : Optional.empty();
        boolean word = line.words.body(line.token(first).form()) == ActorType.GOVERNMENT
                && (read.end() + 1 == last || kind.isPresent())
                && line.capital(read.end())
                && (placed || !line.is(read.end(), NameWords.NOT | NameWords.STOP | NameWords.COMMON))
                && head.english().startsWith(BodyEnglish.REST);
        String modifiers = EnglishOrder.of(read.parts());
        boolean specific =
                !modifiers.isEmpty() || head.english().indexOf(' ', BodyEnglish.REST.length() + 1) > 0 || placed;
        String town = word
                ? line.at(read.end(), read.end() + 1)
                        + kind.map(k -> " " + k.english()).orElse("")
                : "";
        return word && specific
                ? Optional.of(BodyEnglish.fill(head, (town + " " + modifiers).strip()))
                : Optional.empty();
    }
}
