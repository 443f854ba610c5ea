package kabar.extraction.events.sentence;

import java.util.List;
import kabar.extraction.events.memory.StandIns;
import kabar.extraction.events.words.Trigger;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Token;

/** A mention among the tokens of a sentence. */
record Piece(int first, int last, Mention mention) {
    static Piece of(Mention mention, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.tokenAt(mention.span().start());
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < mention.span().end()) {
            last++;
        }
        return new Piece(first, last, mention);
    }

    /** "American military aid": where the words of an event take the institution's, the country is meant. */
    Piece cut(List<PhraseMatch<Trigger>> triggers, StandIns standIns) {
        for (PhraseMatch<Trigger> trigger : triggers) {
            boolean behind = trigger.first() > first && trigger.first() < last && trigger.last() > last;
            boolean before = trigger.first() < first && trigger.last() > first && trigger.last() < last;
            Actor whole = standIns.country(mention.actor());
            if ((behind || before) && whole.type() == ActorType.COUNTRY) {
                Mention m = mention;
                var meant = new Mention(
                        m.sentence(), m.span(), m.surface(), whole, Mention.Form.DEMONYM, m.role(), m.rule());
                return behind ? new Piece(first, trigger.first(), meant) : new Piece(trigger.last(), last, meant);
            }
        }
        return this;
    }

    /** Whether it is all that a pair of brackets holds. */
    boolean inBrackets(List<Token> tokens) {
        return first > 0
                && last < tokens.size()
                && tokens.get(first - 1).is("(")
                && tokens.get(last).is(")");
    }
}
