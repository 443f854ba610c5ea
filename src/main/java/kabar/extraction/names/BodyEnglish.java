package kabar.extraction.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kabar.extraction.names.BodyParts.Part;
import kabar.extraction.names.LabelWords.Entry;
import kabar.extraction.names.LabelWords.Role;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;

/** Puts the English words of a body's name in their order: what it is for, whose it is, where it is. */
final class BodyEnglish {
    static final String REST = "…";
    static final String APART = ",";

    private final ActorDictionary actors;

    BodyEnglish(ActorDictionary actors) {
        this.actors = actors;
    }

    /** The label of a body with these words behind its first ones; empty where nothing tells it from others. */
    String label(Entry head, List<Part> parts) {
        if (parts.isEmpty()) {
            return fill(head, "");
        }
        var own = new ArrayList<Part>();
        var purpose = new ArrayList<Part>();
        var place = new StringBuilder();
        var within = new StringBuilder();
        boolean behind = false;
        for (Part part : parts) {
            if (part.role() == Role.FOR) {
                behind = true;
            } else if (part.whole().isPresent()) {
                // "Faculty of Medicine, University of Indonesia"
                within.append(head.english().endsWith(APART) ? APART + " " : " of ")
                        .append(articled(part.whole().get()));
            } else if (part.place().isPresent()) {
                place.append(place.length() == 0 ? "" : " ")
                        .append(adjective(part.place().get()));
            } else {
                (behind ? purpose : own).add(part);
            }
        }
        boolean leads = head.english().startsWith(REST);
        if (own.isEmpty()
                && parts.size() == 1
                && head.english().endsWith(REST)
                && parts.get(0).whole().isPresent()) {
            // "Kementerian Kominfo"
            String whole = plain(parts.get(0).whole().get());
            boolean same = whole.startsWith(fill(head, "").replaceAll(" .*", ""));
            return same ? whole : fill(head, articled(parts.get(0).whole().get()));
        }
        String modifiers = EnglishOrder.of(own);
        // "Kecamatan Semarang Selatan"
        String placed = head.english().equals(REST) ? modifiers + " " + place : place + " " + modifiers;
        String before = leads && place.length() > 0 ? placed.strip() : modifiers;
        String aim = EnglishOrder.of(purpose);
        String label = fill(head, before) + (aim.isEmpty() ? "" : " for " + aim) + within;
        return leads || place.length() == 0 ? label : label + " (" + places(parts) + ")";
    }

    /** The first words of a name with the rest in its place. */
    static String fill(Entry head, String rest) {
        String english = head.english();
        int end = english.length() - (english.endsWith(APART) ? APART.length() : 0);
        String filled = english.substring(0, end).replace(REST, rest).strip();
        return rest.isEmpty() && head.english().endsWith(REST) ? filled.replaceAll(" (of|for)$", "") : filled;
    }

    private static String articled(Actor whole) {
        return whole.type() == ActorType.GOVERNMENT || whole.type() == ActorType.MILITARY
                ? "the " + plain(whole)
                : plain(whole);
    }

    private String adjective(Actor place) {
        return place.type() == ActorType.PLACE ? plain(place) : actors.adjective(place);
    }

    private static String places(List<Part> parts) {
        return parts.stream()
                .flatMap(p -> p.place().stream())
                .map(BodyEnglish::plain)
                .collect(Collectors.joining(", "));
    }

    /** "Georgia (country)" is Georgia in longer names. */
    static String plain(Actor actor) {
        int bracket = actor.name().indexOf(" (");
        return bracket < 0 ? actor.name() : actor.name().substring(0, bracket);
    }
}
