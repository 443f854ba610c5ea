package kabar.extraction.dates;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kabar.facts.Clue;
import kabar.facts.Mention;
import kabar.knowledge.ActorDictionary;
import kabar.text.Sentence;
import kabar.text.Text;

/** Finds what a text says of the day it was written: see {@link Clue}. */
public final class ClueFinder {
    private final OfficeClues offices;
    private final EventClues events = new EventClues();

    public ClueFinder(ActorDictionary actors) {
        offices = new OfficeClues(actors);
    }

    /** The clues of a text in its order. */
    public List<Clue> find(Text text, List<Mention> mentions, List<DateFinder.Told> dates) {
        var clues = new ArrayList<Clue>();
        for (DateFinder.Told told : dates) {
            DateClues.of(told).ifPresent(clues::add);
        }
        for (Sentence sentence : text.sentences()) {
            if (sentence.kind() != Sentence.Kind.BOILERPLATE) {
                events.find(text, sentence, clues);
            }
        }
        clues.addAll(offices.find(text, mentions, List.copyOf(clues)));
        clues.replaceAll(clue -> endedBy(clue, clues) ? clue.withoutEnd() : clue);
        clues.sort((a, b) -> a.span().compareTo(b.span()));
        return clues.stream().distinct().toList();
    }

    /** Of those whom an event put out of office, by death or otherwise, texts go on to speak with their title. */
    private static boolean endedBy(Clue office, List<Clue> clues) {
        return office.kind() == Clue.Kind.OFFICE
                && office.to().isPresent()
                && events(clues)
                        .flatMap(c -> c.from().stream())
                        .anyMatch(day -> Math.abs(
                                        ChronoUnit.DAYS.between(day, office.to().get()))
                                <= 1);
    }

    private static Stream<Clue> events(List<Clue> clues) {
        return clues.stream().filter(c -> c.kind() == Clue.Kind.EVENT);
    }
}
