package kabar.extraction.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.extraction.names.LabelWords.Entry;
import kabar.extraction.names.LabelWords.Particle;
import kabar.extraction.names.LabelWords.Role;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** The words of a body's name behind its first ones, read one after the other until one is of no list. */
final class BodyParts {
    private final LabelWords list;
    private final NameLine line;
    private final int last;
    private final List<Part> parts = new ArrayList<>();
    private int end;
    private boolean named;

    /**
     * One of the words.
     *
     * @param place the place or country that it names
     * @param whole the larger body that it names
     */
    record Part(Role role, String english, Optional<Actor> place, Optional<Actor> whole) {
        static Part word(Role role, String english) {
            return new Part(role, english, Optional.empty(), Optional.empty());
        }

        static Part place(Actor place) {
            return new Part(Role.WORD, place.name(), Optional.of(place), Optional.empty());
        }
    }

    private BodyParts(LabelWords list, NameLine line, int first, int last) {
        this.list = list;
        this.line = line;
        this.end = first;
        this.last = last;
    }

    /** Reads from {@code first} up to {@code last} at most. */
    static BodyParts read(LabelWords list, NameLine line, int first, int last) {
        var parts = new BodyParts(list, line, first, last);
        int next = first;
        int at;
        do {
            at = next;
            next = at < last ? parts.next(at) : at;
            next = next == at && at + 1 < last ? parts.name(at) : next;
            boolean joins = parts.parts.isEmpty() || parts.joining(parts.parts.size() - 1);
            parts.end = joins ? parts.end : next;
        } while (next > at);
        while (!parts.parts.isEmpty() && parts.joining(parts.parts.size() - 1)) {
            parts.parts.remove(parts.parts.size() - 1);
        }
        return parts;
    }

    List<Part> parts() {
        return parts;
    }

    /** The index behind the last word that was read. */
    int end() {
        return end;
    }

    private boolean joining(int i) {
        return parts.get(i).role() == Role.AND || parts.get(i).role() == Role.FOR;
    }

    private int next(int i) {
        Token token = line.token(i);
        Optional<Found> found = line.found(i).filter(f -> f.first() == i && f.last() <= last);
        boolean people = found.filter(
                        f -> f.form() == Mention.Form.DEMONYM && f.actor().type() == ActorType.PEOPLE)
                .isPresent();
        if (people || found.isPresent() && found.get().actor().type().isSpace()) {
            int letters = found.get().span().start() - token.start();
            if (letters > 0) {
                // "بأثينا" says where a body is
                Optional<Role> role = role(token.form().substring(0, letters));
                if (role.isEmpty()) {
                    return i;
                }
                role.ifPresent(r -> parts.add(Part.word(r, "")));
            }
            Actor place = found.get().actor();
            parts.add(Part.place(place));
            return found.get().last();
        }
        boolean body = found.filter(f -> f.form() == Mention.Form.NAME
                        && isBody(f.actor())
                        && f.span().start() == token.start())
                .isPresent();
        if (found.isPresent() && !body) {
            return i;
        }
        Optional<Entry> own = list.word(line.tokens, i, last, token.form());
        if (body && own.isEmpty()) {
            Actor whole = found.get().actor();
            parts.add(new Part(Role.WORD, whole.name(), Optional.empty(), Optional.of(whole)));
            return found.get().last();
        }
        if (token.is(",") || line.is(i, NameWords.AND)) {
            parts.add(Part.word(Role.AND, ""));
            return i + 1;
        }
        if (own.isPresent()) {
            return add(i, own.get());
        }
        for (Particle particle : list.particles()) {
            if (token.form().startsWith(particle.written())) {
                String rest = particle.read()
                        + token.form().substring(particle.written().length());
                Optional<Entry> behind = list.word(line.tokens, i, last, rest);
                if (behind.isPresent()) {
                    parts.add(Part.word(particle.role(), ""));
                    return add(i, behind.get());
                }
            }
        }
        return i;
    }

    /** One word of no list between others: "Front Demokratik Madhesi Bersatu", "مركز سبأ للدراسات النقدية". */
    private int name(int i) {
        if (line.token(i).shape() == Token.Shape.NONE) {
            boolean bare = parts.isEmpty()
                    && line.token(i).isWord()
                    && line.free(i)
                    && line.words.labels().named(line.token(i).form())
                    && purpose(i + 1);
            if (bare) {
                parts.add(Part.word(
                        Role.WORD,
                        line.words
                                .labels()
                                .word(line.at(i, i + 1), line.token(i).form())));
            }
            return bare ? i + 1 : i;
        }
        boolean name = !named
                && line.capital(i)
                && line.free(i)
                && line.token(i).shape() == Token.Shape.CAPITALISED
                && !parts.isEmpty()
                && !joining(parts.size() - 1)
                && !line.is(i, NameWords.NOT | NameWords.STOP | NameWords.COMMON | NameWords.BODY_FIRST)
                && list.head(line.tokens, i, last).isEmpty()
                && list.word(line.tokens, i + 1, last, line.token(i + 1).form()).isPresent();
        if (name) {
            named = true;
            parts.add(Part.word(Role.WORD, line.at(i, i + 1)));
        }
        return name ? i + 1 : i;
    }

    private Optional<Role> role(String letters) {
        return list.particles().stream()
                .filter(particle -> particle.written().equals(letters))
                .map(Particle::role)
                .findFirst();
    }

    /** Whether what a body is for stands there: "للدراسات". */
    private boolean purpose(int i) {
        String form = line.token(i).form();
        for (Particle particle : list.particles()) {
            if (particle.role() == Role.FOR
                    && !particle.read().isEmpty()
                    && form.startsWith(particle.written())
                    && list.word(
                                    line.tokens,
                                    i,
                                    last,
                                    particle.read()
                                            + form.substring(particle.written().length()))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int add(int i, Entry entry) {
        parts.add(Part.word(entry.role(), entry.english()));
        return i + entry.words().size();
    }

    private static boolean isBody(Actor actor) {
        return actor.type() != ActorType.PERSON && actor.type() != ActorType.PEOPLE;
    }
}
