package kabar.extraction.events.memory;

/**
 * What an article has told before the sentence that is read. It changes as the text is read.
 *
 * @param salience who is spoken of
 * @param foregoing who did and said what shortly before
 * @param represented for whom those speak who say "we"
 */
public record Discourse(Salience salience, Foregoing foregoing, Represented represented) {}
