package kabar.extraction.events.sentence;

import java.util.ArrayList;
import java.util.List;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;

/** Which names of a sentence belong together, as a conjunction or comma joins them: "Egypt, Qatar and Jordan". */
public final class Chains {
    private final Marks marks;
    private final Stretch stretch;
    private final List<Nominal> nominals;
    private final Finite finite;

    Chains(Marks marks, Stretch stretch, List<Nominal> nominals) {
        this.marks = marks;
        this.stretch = stretch;
        this.nominals = nominals;
        this.finite = new Finite(marks);
    }

    /** A name and those joined to it behind. */
    public List<Nominal> of(Nominal first) {
        var chain = new ArrayList<Nominal>();
        chain.add(first);
        for (int i = nominals.indexOf(first) + 1; i < nominals.size(); i++) {
            Nominal next = nominals.get(i);
            // "struck Gaza and Hamas fired": what a verb follows is the subject of that verb
            boolean ownVerb = marks.words.small.verbFirst
                    ? next.last() < marks.tokens.size() && acts(next.last())
                    : !marks.is(next.last(), Part.INFINITIVE) && (stretch.beginsVerb(next.last()) || says(next));
            boolean pair = first.slot().equals(EventFrame.BETWEEN)
                    || marks.isDash(next.first() - 1)
                    // "both sides to": two by one word
                    || next.first() == first.first();
            boolean beyond =
                    chain.size() > 1 && marks.isDash(chain.get(1).first() - 1) && !marks.isDash(next.first() - 1);
            // "keputusan Spanyol, Irlandia, dan Norwegia mengakui": the end of a list
            boolean listed = marks.words.small.serial && chain.size() > 1;
            if (!next.joined()
                    || beyond
                    || ownVerb && !pair && !listed
                    || !next.slot().equals(first.slot())) {
                break;
            }
            chain.add(next);
        }
        return chain;
    }

    /** "does not threaten Latvia or Poland, Lukashenko insisted": whether a verb follows a name that only a comma joins. */
    private boolean says(Nominal name) {
        return marks.words.small.ownerFirst
                && name.first() > 0
                && marks.isComma(name.first() - 1)
                && name.last() < marks.tokens.size()
                && finite.at(name.last());
    }

    /** A name and those joined to it behind, though a verb follows that they are the subjects of. */
    public List<Nominal> whole(Nominal first) {
        var chain = new ArrayList<Nominal>();
        chain.add(first);
        for (int i = nominals.indexOf(first) + 1;
                i < nominals.size() && nominals.get(i).joined();
                i++) {
            chain.add(nominals.get(i));
        }
        return chain;
    }

    /** A name and those it is joined to before, in the order of the text, back to {@code from}. */
    public List<Nominal> endingIn(Nominal last, int from) {
        var chain = new ArrayList<Nominal>();
        chain.add(last);
        for (int i = nominals.indexOf(last); i > 0 && nominals.get(i).joined(); i--) {
            if (nominals.get(i - 1).first() < from) {
                break;
            }
            chain.add(0, nominals.get(i - 1));
        }
        return chain;
    }

    /** "حماس ترفض ونتنياهو يشترط": whether a name with its conjunction is the subject of a verb of its own. */
    boolean opensClause(Nominal nominal) {
        int first = nominal.first();
        int name = nominal.mention().span().start();
        int start = marks.tokenAt(name) == first ? name : 0;
        boolean and = marks.words.small.joins(
                marks.particles.letters(first, Math.max(marks.tokens.get(first).start(), start)));
        return marks.words.small.verbFirst && and && nominal.last() < marks.tokens.size() && acts(nominal.last());
    }

    /** "نتنياهو وبايدن يقول": whether a verb stands at a place, or a word that begins like one. */
    private boolean acts(int i) {
        return marks.isPlainVerb(i)
                || !marks.isSlot(i)
                        && !marks.isDated(i)
                        && nominals.stream().noneMatch(n -> n.first() <= i && i < n.last())
                        && marks.words.small.verbs.presentBeginning(
                                marks.tokens.get(i).form());
    }
}
