package kabar.knowledge;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kabar.text.Data;
import kabar.text.Nearest;

/** Whether what an analyst tells of an actor speaks of countries, offices, institutions and other actors that there are. */
final class OwnCheck {
    private OwnCheck() {}

    /** What is wrong with a row first; nothing if all is right. */
    static Optional<String> fault(OwnActors.Row row, ActorDictionary actors) {
        return Stream.of(
                        row.value("country").flatMap(code -> country(code, actors)),
                        row.value("told_by").flatMap(code -> country(code, actors)),
                        row.value("metonym_of").flatMap(id -> actor(id, actors)),
                        row.value("part_of").flatMap(id -> actor(id, actors)),
                        row.value("institution").flatMap(kind -> institution(kind, row, actors)),
                        row.value("terms").flatMap(cell -> terms(cell, row, actors)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> country(String code, ActorDictionary actors) {
        if (actors.actor(ActorType.COUNTRY + ":" + code).isPresent()) {
            return Optional.empty();
        }
        String meant = StreamSupport.stream(actors.actors().spliterator(), false)
                .filter(actor -> actor.type() == ActorType.COUNTRY)
                .filter(actor -> actor.name().equalsIgnoreCase(code)
                        || actor.id().equalsIgnoreCase(ActorType.COUNTRY + ":" + code))
                .map(actor ->
                        "." + Nearest.meant(actor.id().substring(actor.id().indexOf(':') + 1)))
                .findFirst()
                .orElse("");
        return Optional.of("'" + code + "' is no country; write two letters such as ID" + meant);
    }

    private static Optional<String> actor(String id, ActorDictionary actors) {
        return actors.actor(id).isPresent()
                ? Optional.empty()
                : Optional.of("nobody knows " + id + "." + Nearest.question(id, actors.ids()));
    }

    private static Optional<String> institution(String kind, OwnActors.Row row, ActorDictionary actors) {
        Collection<String> kinds = Data.rows("actors/institutions.csv").stream()
                .map(r -> r.get("institution"))
                .toList();
        if (!kinds.contains(kind)) {
            return Optional.of("no country has the institution '" + kind + "'." + Nearest.question(kind, kinds)
                    + " They have " + String.join(", ", kinds));
        }
        return row.value("country").isPresent()
                        || actors.actor(row.actor()).flatMap(Actor::country).isPresent()
                ? Optional.empty()
                : Optional.of("an institution needs its country; fill in the column 'country'");
    }

    private static Optional<String> terms(String cell, OwnActors.Row row, ActorDictionary actors) {
        Actor holder = row.made();
        try {
            return Terms.all(holder, cell).stream()
                    .flatMap(term -> Stream.concat(office(term.office()).stream(), actor(term.of(), actors).stream()))
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    private static Optional<String> office(String office) {
        return OfficeTerms.offices().contains(office)
                ? Optional.empty()
                : Optional.of("there is no office '" + office + "'." + Nearest.question(office, OfficeTerms.offices())
                        + " There are " + String.join(", ", OfficeTerms.offices()));
    }
}
