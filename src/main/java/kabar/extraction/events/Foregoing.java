package kabar.extraction.events;

import java.util.ArrayList;
import java.util.List;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;

/** Who did and said what an article has told shortly before: whom "the move" and "the charge" are by. Changes as the text is read. */
final class Foregoing {
    /** So many sentences on, "the move" still means what was told. */
    private static final int REACH = 2;

    private List<Mention> actors = List.of();
    private int actedIn = -1;
    private List<Mention> speakers = List.of();
    private int spokeIn = -1;
    private final List<Word> words = new ArrayList<>();

    /** Takes note of who did something that others may take a stance on. */
    void acted(List<Nominal> who, int sentence) {
        actors = who.stream().map(Nominal::mention).toList();
        actedIn = sentence;
    }

    /** Takes note of who did something with words: accused, asked, threatened. */
    void spoke(List<Nominal> who, List<Nominal> whom, int sentence) {
        speakers = who.stream().map(Nominal::mention).toList();
        spokeIn = sentence;
        if (!whom.isEmpty()) {
            words.add(new Word(speakers, whom.stream().map(Nominal::mention).toList()));
        }
    }

    /** Who last accused, asked or threatened one of these, or their country ("India denied the charge"). */
    List<Nominal> speakerTo(List<Nominal> who, int at) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).isTo(who)) {
                return nominals(words.get(i).speakers(), at);
            }
        }
        return List.of();
    }

    /** Who did what words at a place of a sentence stand for ("the move"): what was told last, here or shortly before. */
    List<Nominal> actor(int sentence, int at) {
        return sentence - actedIn > REACH ? List.of() : nominals(actors, at);
    }

    /** Who said what words at a place of a sentence stand for ("the charge"). */
    List<Nominal> speaker(int sentence, int at) {
        return sentence - spokeIn > REACH ? List.of() : nominals(speakers, at);
    }

    /** What was said to somebody, and by whom. */
    private record Word(List<Mention> speakers, List<Mention> to) {
        boolean isTo(List<Nominal> who) {
            return who.stream()
                    .anyMatch(w -> to.stream()
                            .anyMatch(t -> t.actor().equals(w.mention().actor())
                                    || isState(t)
                                            && isState(w.mention())
                                            && t.actor()
                                                    .country()
                                                    .equals(w.mention().actor().country())));
        }

        private static boolean isState(Mention mention) {
            return mention.actor().country().isPresent()
                    && (mention.actor().type() == ActorType.COUNTRY
                            || mention.actor().type() == ActorType.GOVERNMENT
                            || mention.actor().type() == ActorType.MILITARY);
        }
    }

    private static List<Nominal> nominals(List<Mention> mentions, int at) {
        return mentions.stream().map(m -> new Nominal(at, at + 1, m, "", false)).toList();
    }
}
