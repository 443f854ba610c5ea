package kabar.extraction.speech;

import java.util.List;
import kabar.facts.Quote;

/** What is said in a text, and who answers for its words. */
public record Speech(List<Quote> quotes, Attribution attribution) {}
