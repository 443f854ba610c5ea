package kabar.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kabar.facts.Mention;
import kabar.facts.Timex;
import kabar.text.Language;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Text;

/** Cuts a text into the paragraphs that speech is read in. */
final class Paragraphs {
    private static final int NONE = -1;

    private Paragraphs() {}

    /** The paragraphs of a text whose language has a pack; lines of the page itself are left out. */
    static List<Paragraph> of(
            Text text,
            List<Mention> mentions,
            List<Timex> dates,
            Map<Language, SpeechWords> words,
            Map<Language, PhraseMatcher<Cue>> cues) {
        var runs = new ArrayList<List<Sentence>>();
        int end = NONE;
        for (Sentence sentence : text.sentences()) {
            if (sentence.kind() == Sentence.Kind.BOILERPLATE || !words.containsKey(sentence.language())) {
                continue;
            }
            if (end == NONE || newLine(text.string(), end, sentence.span().start())) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(sentence);
            end = sentence.span().end();
        }
        var paragraphs = new ArrayList<Paragraph>();
        int mention = 0;
        int date = 0;
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            int last = run.get(run.size() - 1).span().end();
            int m = mention;
            while (mention < mentions.size() && mentions.get(mention).span().start() < last) {
                mention++;
            }
            int d = date;
            while (date < dates.size() && dates.get(date).span().start() < last) {
                date++;
            }
            Language language = language(text, run);
            boolean openToEnd = i + 1 < runs.size() && startsQuoted(text, runs.get(i + 1));
            var matcher = cues.get(language);
            var own = words.get(language);
            if (matcher != null && own != null) {
                paragraphs.add(new Paragraph(
                        text,
                        run,
                        language,
                        own,
                        matcher,
                        mentions.subList(m, mention),
                        dates.subList(d, date),
                        openToEnd));
            }
        }
        return paragraphs;
    }

    /** The language of the first sentence; of the article, where that begins with a quotation. */
    private static Language language(Text text, List<Sentence> run) {
        return startsQuoted(text, run) ? text.language() : run.get(0).language();
    }

    private static boolean startsQuoted(Text text, List<Sentence> run) {
        return QuotationMarks.isMark(text, run.get(0).tokens().get(0));
    }

    private static boolean newLine(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }
}
