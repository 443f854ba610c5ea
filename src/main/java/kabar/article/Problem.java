package kabar.article;

import java.util.OptionalLong;

/**
 * An input that could not be read, in whole or part.
 *
 * @param file the path below the corpus
 * @param offset where in the file, in bytes
 * @param problem what is wrong and what would have been right
 */
public record Problem(String file, OptionalLong offset, String problem) {}
