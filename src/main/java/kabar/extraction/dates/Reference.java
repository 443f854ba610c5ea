package kabar.extraction.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * From where one looks.
 *
 * @param tense below 0 the text speaks of the past, above of what is to come, 0 not known
 */
record Reference(LocalDate day, Optional<LocalTime> time, int tense) {}
