package kabar.facts;

import java.util.Optional;
import kabar.knowledge.ActorType;
import kabar.text.Span;

/** A name that no dictionary entry explains, once for each place where it stands. */
public record Candidate(int sentence, Span span, String surface, Optional<ActorType> type) {}
