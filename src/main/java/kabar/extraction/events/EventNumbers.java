package kabar.extraction.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.facts.Event;
import kabar.facts.Party;

/** Numbers the events of an article: told twice, an event has one number. */
final class EventNumbers {
    private final Map<Same, List<Event>> known = new HashMap<>();
    private int last;

    /** What two rows of one event have in common, besides dates that can be the same. */
    private record Same(String type, String source, String target, boolean negated, Event.Modality modality) {
        static Same of(Event event) {
            return new Same(
                    event.type(),
                    event.source().map(Party::id).orElse(""),
                    event.target().map(Party::id).orElse(""),
                    event.negated(),
                    event.modality());
        }

        /** Without both sides, two tellings of one kind of event may well be two events. */
        boolean told() {
            return !source.isEmpty() && !target.isEmpty();
        }
    }

    Event numbered(Event event) {
        Same same = Same.of(event);
        List<Event> alike = known.computeIfAbsent(same, s -> new ArrayList<>());
        Optional<Event> earlier =
                alike.stream().filter(e -> same.told() && compatible(e, event)).findFirst();
        int number = earlier.map(Event::number).orElseGet(() -> ++last);
        Event numbered = with(event, number);
        alike.add(numbered);
        return numbered;
    }

    private static boolean compatible(Event a, Event b) {
        return notAfter(a.from(), b.to()) && notAfter(b.from(), a.to());
    }

    private static boolean notAfter(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() || to.isEmpty() || !from.get().isAfter(to.get());
    }

    private static Event with(Event event, int number) {
        return new Event(
                number,
                event.sentence(),
                event.span(),
                event.trigger(),
                event.type(),
                event.cameo(),
                event.source(),
                event.target(),
                event.from(),
                event.to(),
                event.place(),
                event.modality(),
                event.negated(),
                event.attributedTo(),
                event.rule());
    }
}
