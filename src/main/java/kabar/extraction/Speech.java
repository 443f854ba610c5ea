package kabar.extraction;

import java.util.List;

/** What is said in a text, and who answers for its words. */
record Speech(List<Quote> quotes, Attribution attribution) {}
