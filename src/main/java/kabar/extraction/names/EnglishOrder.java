package kabar.extraction.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kabar.extraction.names.BodyParts.Part;
import kabar.extraction.names.LabelWords.Role;

/** The words of a body's name in English order. */
final class EnglishOrder {
    private EnglishOrder() {}

    /** The words in English order: the last is said first, and what is done behind what it is done to. */
    static String of(List<Part> parts) {
        var groups = groups(parts);
        var front = new StringBuilder();
        for (List<Part> group : groups) {
            if (groups.size() == 1 || group.size() > 1) {
                group.removeIf(part -> {
                    boolean first = part.role() == Role.FRONT;
                    front.append(first ? part.english() + " " : "");
                    return first;
                });
            }
        }
        groups.removeIf(List::isEmpty);
        if (groups.size() == 2 && groups.get(0).size() == 1 && deed(groups.get(0)) && deed(groups.get(1))) {
            // "Pencegahan dan Penanganan Kekerasan": both are done to the same
            Part first = groups.remove(0).get(0);
            Part second = groups.get(0).get(0);
            groups.get(0).set(0, Part.word(Role.DEED, first.english() + " and " + second.english()));
        }
        String deed = "";
        if (groups.size() > 1 && groups.get(0).size() > 1 && deed(groups.get(0))) {
            boolean shared = groups.stream().skip(1).noneMatch(EnglishOrder::deed);
            deed = shared ? " " + groups.get(0).remove(0).english() : "";
        }
        List<String> said = groups.stream().map(EnglishOrder::reversed).toList();
        int n = said.size();
        String joined =
                n < 2 ? String.join("", said) : String.join(", ", said.subList(0, n - 1)) + " and " + said.get(n - 1);
        return (front + joined + deed).strip();
    }

    /** The words between "and"s; an adjective behind an "and" goes with the one before it: "السياسية والأمنية". */
    private static List<List<Part>> groups(List<Part> parts) {
        var groups = new ArrayList<List<Part>>();
        groups.add(new ArrayList<>());
        boolean joined = false;
        for (Part part : parts) {
            List<Part> group = groups.get(groups.size() - 1);
            if (part.role() == Role.AND) {
                joined = true;
                continue;
            }
            boolean shares = joined
                    && part.role() == Role.ADJECTIVE
                    && !group.isEmpty()
                    && group.get(group.size() - 1).role() == Role.ADJECTIVE;
            if (shares) {
                Part both = group.remove(group.size() - 1);
                group.add(Part.word(Role.ADJECTIVE, both.english() + " and " + part.english()));
            } else if (joined && !group.isEmpty()) {
                groups.add(new ArrayList<>(List.of(part)));
            } else if (part.role() != Role.DROP) {
                group.add(part);
            }
            joined = false;
        }
        groups.removeIf(List::isEmpty);
        return groups;
    }

    private static boolean deed(List<Part> group) {
        return group.get(0).role() == Role.DEED;
    }

    private static String reversed(List<Part> group) {
        var words = new ArrayList<>(group.stream().map(Part::english).toList());
        Collections.reverse(words);
        return String.join(" ", words);
    }
}
