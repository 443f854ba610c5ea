package kabar.extraction.events.sentence;

import java.util.Optional;
import java.util.Set;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Wording;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Tells which of two neighbouring names is the actor, where they are one phrase. */
final class Apposition {
    /** Words of a body before its adjective: "قوات الأمن". */
    private static final int BODY_REACH = 2;

    /** Who has people who are named behind it. */
    private static final Set<ActorType> BODIES = Set.of(
            ActorType.ORGANISATION, ActorType.GOVERNMENT, ActorType.COMPANY, ActorType.PARTY, ActorType.MILITARY);

    private final Marks marks;
    private final EventWords words;

    Apposition(Marks marks) {
        this.marks = marks;
        this.words = marks.words;
    }

    /** Which of two neighbours names the actor, where they are one phrase ("US Secretary of State Antony Blinken"). */
    Optional<Piece> merged(Piece head, int first, int last, Piece next) {
        if (next.first() == last + 1 && next.inBrackets(marks.tokens)) {
            // "the Democratic Party (PD)"
            return Optional.of(head);
        }
        boolean comma = false;
        int unknown = 0;
        int before = first - 1;
        boolean within = false;
        while (before > 0 && (marks.is(before, Part.FILLER) || marks.opens(before, EventFrame.OF))) {
            // "mitranya dari Turki, Hakan Fidan": the title is one of the words that lead to the country
            within |= marks.isHead(before);
            before--;
        }
        boolean titled = within || marks.isHead(before) || head.mention().form() == Mention.Form.ROLE;
        boolean title = next.first() > last && marks.isHead(next.first() - 1);
        for (int i = last; i < next.first(); i++) {
            Token token = marks.tokens.get(i);
            var office = marks.plainHead(i);
            if (office.filter(marks.particles::joined).isPresent()) {
                // "حزب العمال وزعيمه كير ستارمر"
                return Optional.empty();
            } else if (office.isPresent()) {
                // "اعتقلت مصر الناشط سامي": behind the subject of a verb, a title is the next one's alone
                // "Latvia or Poland, President Jane Doe insisted": a title behind the comma is the next one's
                titled |= words.small.ownerFirst && !comma
                        || words.small.nounFirst && !words.small.verbFirst
                        || head.mention().form() == Mention.Form.DEMONYM
                        || words.small.verbFirst && (first == 0 || !marks.isVerb(first - 1));
                // "Perang Iran-Israel, Ayatullah Ali Khamenei": a title behind the comma is the next one's
                titled &= !(words.small.serial && comma) || marks.isHead(before);
            } else if (marks.isTrigger(i)) {
                // "Israel criticized President Jane Doe"
                return Optional.empty();
            } else if (!words.small.verbFirst && marks.isSlotOther(i) && !marks.opens(i, EventFrame.AMONG)) {
                // "met in Rome with Prime Minister Jane Doe"
                return Optional.empty();
            } else if (marks.isComma(i) && !comma) {
                comma = true;
            } else if (!marks.is(i, Part.FILLER) && !token.form().isEmpty()) {
                unknown++;
            }
        }
        // "White House communications director Steven Cheung"
        boolean called = title
                && !comma
                && next.mention().actor().type() == ActorType.PERSON
                && head.mention().actor().type() != ActorType.COUNTRY;
        if (unknown > (words.small.verbFirst && titled || called ? 1 : 0)) {
            return Optional.empty();
        }
        var left = head.mention();
        var right = next.mention();
        boolean leftPerson = left.actor().type() == ActorType.PERSON;
        boolean rightPerson = right.actor().type() == ActorType.PERSON;
        boolean adjective = left.form() == Mention.Form.DEMONYM;
        if (rightPerson && adjective && bodyActs(first)) {
            return Optional.empty();
        }
        if (rightPerson
                && adjective
                && words.small.verbFirst
                && (words.small.nouns.plural(left.surface())
                        || !words.small.nouns.definite(marks.tokens.get(last - 1)))) {
            // "اتهم مسؤولون فرنسيون سامي نصر", "اتهم مسؤول فرنسي": many people are no title of one, nor is somebody
            return Optional.empty();
        }
        if (rightPerson && setting(left, first) && (title || marks.isHead(last))) {
            // "استقبل الملك في جدة الرئيس سامي نصر": where it happens is no part of the title behind it
            return Optional.empty();
        }
        if (rightPerson) {
            boolean same = leftPerson
                    ? left.form() == Mention.Form.ROLE || left.actor().equals(right.actor())
                    : titled || adjective && !comma || member(left, last, next);
            return same && !conjoined(next) ? Optional.of(next) : Optional.empty();
        }
        if (unknown > 0) {
            return Optional.empty();
        }
        if (left.actor().type() == ActorType.PLACE
                && right.actor().type() == ActorType.COUNTRY
                && !(words.small.ownerFirst && right.form() == Mention.Form.DEMONYM)
                && left.actor().country().equals(right.actor().country())
                && !conjoined(next)) {
            return Optional.of(next);
        }
        if (comma || next.first() > last || hasLetters(next)) {
            return Optional.empty();
        }
        boolean rightAdjective = right.form() == Mention.Form.DEMONYM && !words.small.nouns.plural(right.surface());
        if (words.small.serial && right.form() == Mention.Form.METONYM) {
            // "Lembaga Bantuan Hukum Jakarta": the city belongs to the name of the body
            return left.actor().type() == ActorType.ORGANISATION ? Optional.of(head) : Optional.empty();
        }
        if (words.small.nounFirst) {
            return rightAdjective && left.actor().type() != ActorType.COUNTRY && !leftPerson
                    ? Optional.of(head)
                    : Optional.empty();
        }
        return adjective && right.actor().type() != ActorType.COUNTRY ? Optional.of(next) : Optional.empty();
    }

    /** "Democrat Jane Doe", "juru bicara PMI Slamet Santoso": a person right behind the name of her party or body. */
    private boolean member(Mention party, int last, Piece person) {
        ActorType type = party.actor().type();
        boolean body = words.small.serial && BODIES.contains(type) && !Wording.headline(marks.sentence);
        return person.first() == last && (body || words.small.ownerFirst && type == ActorType.PARTY);
    }

    /** "اعتقلت السلطات التركية سامي", "قوات الأمن التونسية": whether a body is the subject right behind a verb that an adjective belongs to. */
    private boolean bodyActs(int adjective) {
        for (int i = adjective - 1; words.small.verbFirst && i > 0 && i >= adjective - BODY_REACH; i--) {
            if (marks.is(i, Part.BODY)) {
                return marks.isVerb(i - 1);
            }
            if (marks.isHead(i)) {
                // "تدعم نظام الرئيس السوري بشار": the title's adjective
                return false;
            }
        }
        return false;
    }

    /** Whether a place stands right behind "in", and that behind no title. */
    private boolean setting(Mention name, int first) {
        return words.small.verbFirst
                && name.actor().type() == ActorType.PLACE
                && marks.opens(first - 1, EventFrame.IN)
                && !marks.isHead(first - 2);
    }

    private boolean hasLetters(Piece piece) {
        return !marks.particles
                .letters(piece.first(), piece.mention().span().start())
                .isEmpty();
    }

    private boolean conjoined(Piece piece) {
        return words.small.joins(
                marks.particles.letters(piece.first(), piece.mention().span().start()));
    }
}
