package kabar.extraction.events.words;

import java.util.Set;
import kabar.knowledge.ActorType;

/**
 * What words that stand for somebody named before say of him ("the rebels", "the company", "the president").
 *
 * @param named the words that he has been named with, without an article
 * @param types the types of actors of which the words alone tell that it is the only one; empty where it must have been named with them
 * @param person whether a person is told by an office
 */
public record Described(Set<String> named, Set<ActorType> types, boolean person) {}
