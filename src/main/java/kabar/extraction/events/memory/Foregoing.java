package kabar.extraction.events.memory;

import java.util.ArrayList;
import java.util.List;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;

/** Who did and said what an article has told shortly before: whom "the move" and "the charge" are by. Changes as the text is read. */
public final class Foregoing {
    /** So many sentences on, "the move" still means what was told. */
    private static final int REACH = 2;

    private List<Mention> actors = List.of();
    private String deed = "";
    private int actedIn = -1;
    private List<Mention> speakers = List.of();
    private int spokeIn = -1;
    private final List<Word> words = new ArrayList<>();

    /** Takes note of who did something that others may take a stance on. */
    public void acted(List<Mention> who, String type, int sentence) {
        actors = who;
        deed = type;
        actedIn = sentence;
    }

    /** Takes note of who did something with words: accused, asked, threatened. */
    public void spoke(List<Mention> who, List<Mention> whom, int sentence) {
        speakers = who;
        spokeIn = sentence;
        if (!whom.isEmpty()) {
            words.add(new Word(who, whom));
        }
    }

    /** Who last accused, asked or threatened one of these, or their country ("India denied the charge"). */
    public List<Mention> speakerTo(List<Mention> who) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).isTo(who)) {
                return words.get(i).speakers();
            }
        }
        return List.of();
    }

    /** Who did what words of a sentence stand for ("the move"): what was told last, here or shortly before. */
    public List<Mention> actor(int sentence) {
        return sentence - actedIn > REACH ? List.of() : actors;
    }

    /** The same, where a sentence itself has told it. */
    public List<Mention> actorIn(int sentence) {
        return sentence == actedIn ? actors : List.of();
    }

    /** Whether words of a class may stand for what was told last. */
    public boolean was(String type) {
        return deed.equals(type);
    }

    /** Who said what words of a sentence stand for ("the charge"). */
    public List<Mention> speaker(int sentence) {
        return sentence - spokeIn > REACH ? List.of() : speakers;
    }

    /** What was said to somebody, and by whom. */
    private record Word(List<Mention> speakers, List<Mention> to) {
        boolean isTo(List<Mention> who) {
            return who.stream()
                    .anyMatch(w -> to.stream()
                            .anyMatch(t -> t.actor().equals(w.actor())
                                    || isState(t)
                                            && isState(w)
                                            && t.actor()
                                                    .country()
                                                    .equals(w.actor().country())));
        }

        private static boolean isState(Mention mention) {
            return mention.actor().country().isPresent()
                    && (mention.actor().type() == ActorType.COUNTRY
                            || mention.actor().type() == ActorType.GOVERNMENT
                            || mention.actor().type() == ActorType.MILITARY);
        }
    }
}
