package kabar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.analysis.By;
import kabar.analysis.Claims;
import kabar.analysis.Concordance;
import kabar.analysis.Counts;
import kabar.analysis.Figures;
import kabar.analysis.Pairs;
import kabar.analysis.PublicationDay;
import kabar.analysis.Selection;
import kabar.analysis.StoryList;
import kabar.analysis.Timeline;
import kabar.analysis.Unit;
import kabar.article.Problem;
import kabar.facts.Facts;
import kabar.facts.Mention;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.tables.FactRows;
import kabar.tables.MarkedArticle;
import kabar.tables.Schema;
import kabar.tables.Source;
import kabar.text.Sentence;
import tech.tablesaw.api.Table;

/**
 * Articles and what was found in them, or the part that filters leave. Counted are titles and bodies, and every form of mention but
 * pronouns, unless {@link #parts} and {@link #forms} tell otherwise. Immutable: each filter gives a new corpus.
 */
public final class Corpus implements Source {
    private final Selection selection;
    private final List<Problem> problems;

    private Corpus(Selection selection, List<Problem> problems) {
        this.selection = selection;
        this.problems = problems;
    }

    /** A corpus of these facts, which must be in the order of the ids of their articles. */
    public static Corpus of(List<Facts> facts, List<Problem> problems, ActorDictionary actors) {
        return new Corpus(Selection.of(facts, actors), List.copyOf(problems));
    }

    @Override
    public Table articles() {
        return selection.articles();
    }

    public Table sentences() {
        return selection.sentences();
    }

    public Table actors() {
        return selection.actors();
    }

    /** All mentions, pronouns and those in boilerplate among them. */
    public Table mentions() {
        return selection.mentions();
    }

    public Table dates() {
        return selection.dates();
    }

    /** What was said; of selected actors, what they said. */
    public Table quotes() {
        return selection.quotes();
    }

    /** Who did what to whom; of selected actors, what they are source or target of. */
    public Table events() {
        return selection.events();
    }

    /** What one of two actors did to the other: {@code events("Iran", "Israel")}. */
    public Table events(String one, String other) {
        return selection.events(one, other);
    }

    /** Counted quantities; {@code figures().series("killed", "Gaza")} is what they tell of one thing over time. */
    public Figures figures() {
        return selection.figures();
    }

    /**
     * When an article was published: what its own words prove, and with {@code why()} the clues.
     *
     * @param article its id, or the beginning of it
     */
    public PublicationDay publication(String article) {
        return selection.publication(article);
    }

    public Table candidates() {
        return selection.candidates();
    }

    /** Every input that could not be read, in whole or part. */
    public Table problems() {
        return Schema.of("problems")
                .table(problems.stream().map(FactRows::problem).collect(Collectors.toList()));
    }

    /** What was found, article by article: for programs that go beyond the tables. */
    public List<Facts> facts() {
        return selection.facts();
    }

    /**
     * The articles surely published on these days. Those that may have been, but need not, are not counted, but counts by publication
     * date show them in rows of their own, {@code undated} and {@code wider}.
     *
     * @param from first day, month or year: {@code 2024-07-01}, {@code 2024-07}, {@code 2024}
     * @param to last day, month or year, inclusive
     */
    public Corpus between(String from, String to) {
        return with(selection.between(from, to));
    }

    /** The articles in these languages: {@code ar}, {@code en}, {@code id} …, {@code und} for those in none that Kabar knows. */
    public Corpus language(String... codes) {
        return with(selection.language(codes));
    }

    public Corpus publisher(String... names) {
        return with(selection.publisher(names));
    }

    /** The article whose id is this, or the only one whose id begins so. */
    public Corpus article(String prefix) {
        return with(selection.article(prefix));
    }

    /**
     * The article with what was found in it marked; there must be just one: {@code corpus.article("003").marked()}. A notebook shows a
     * corpus of one article so of itself.
     */
    public MarkedArticle marked() {
        if (size() != 1) {
            throw new IllegalStateException("One article can be shown with its facts, but here are "
                    + Summary.counted(size(), "article") + "; choose one: corpus.article(\"003\").marked()");
        }
        return MarkedArticle.of(facts().get(0));
    }

    /** These actors, whichever of them: ids, English labels, or names in any language. Pairs are those with one of them. */
    public Corpus actor(String... called) {
        return with(selection.actor(called));
    }

    /** Actors of these types: {@code person}, {@code country}, {@code armed_group} … */
    public Corpus type(String... types) {
        return type(Stream.of(types).map(ActorType::of).toArray(ActorType[]::new));
    }

    public Corpus type(ActorType... types) {
        return with(selection.type(types));
    }

    public Corpus persons() {
        return type(ActorType.PERSON);
    }

    public Corpus countries() {
        return type(ActorType.COUNTRY);
    }

    public Corpus governments() {
        return type(ActorType.GOVERNMENT);
    }

    public Corpus armedGroups() {
        return type(ActorType.ARMED_GROUP);
    }

    public Corpus organisations() {
        return type(ActorType.ORGANISATION);
    }

    public Corpus media() {
        return type(ActorType.MEDIA);
    }

    public Corpus places() {
        return type(ActorType.PLACE);
    }

    /** Counts mentions of these forms only. */
    public Corpus forms(Mention.Form... forms) {
        return with(selection.forms(forms));
    }

    /** Counts in these parts of the articles only: TITLE, BODY, BOILERPLATE. */
    public Corpus parts(Sentence.Kind... parts) {
        return with(selection.parts(parts));
    }

    /** Counts a country together with its government, its army and, in articles of the days of their office, its ministers. */
    public Corpus rolledUp() {
        return with(selection.rolledUp());
    }

    /**
     * How often something is in the news, grouped by one or more dimensions: {@code counts(ACTOR)}, {@code counts(ACTOR, MONTH)},
     * {@code counts(SPEAKER)}, {@code counts(EVENT_TYPE, SOURCE, TARGET)}. A date is that of publication; {@code MONTH.mentioned()} goes
     * by the dates that the text speaks of.
     */
    public Counts counts(By... by) {
        return selection.counts(by);
    }

    /** The same with the names of the dimensions as words: {@code counts("ACTOR", "MONTH")}. */
    public Counts counts(String by, String... more) {
        return counts(Stream.concat(Stream.of(by), Stream.of(more)).map(By::of).toArray(By[]::new));
    }

    /** Which actors stand together in sentences, articles or stories. */
    public Pairs cooccurrence(Unit unit) {
        return selection.cooccurrence(unit);
    }

    /** Which actors stand together, in each day, week, month or year of publication. */
    public Pairs cooccurrence(Unit unit, By period) {
        return selection.cooccurrence(unit, period);
    }

    /**
     * How counts go over time: the largest values of a dimension, without gaps: {@code timeline(ACTOR, WEEK)}, or by the dates spoken of,
     * {@code timeline(ACTOR, MONTH.mentioned())}.
     */
    public Timeline timeline(By by, By period) {
        return selection.timeline(by, period);
    }

    /** The same with words: {@code timeline("ACTOR", "WEEK")}. */
    public Timeline timeline(String by, String period) {
        return timeline(By.of(by), By.of(period));
    }

    /** Where words or phrases stand, in any language: {@code concordance("ceasefire", "gencatan senjata")}. */
    public Concordance concordance(String... phrases) {
        return selection.concordance(phrases);
    }

    /** What the articles claim (events, figures, quotes), who tells it, and whether independent tellings agree. */
    public Claims claims() {
        return selection.claims();
    }

    /** What the articles claim that one of two actors did or said to the other. */
    public Claims compare(String one, String other) {
        return selection.compare(one, other);
    }

    /** Which articles are near-copies of each other. */
    public StoryList stories() {
        return selection.stories();
    }

    /** The number of articles. */
    public int size() {
        return selection.size();
    }

    /**
     * One line: {@code 5 articles · ar 3, en 1, id 1 · 107 sentences (and 6 of boilerplate) · 0 problems}. Boilerplate is kept in
     * {@link #sentences()} but not counted.
     */
    @Override
    public String toString() {
        return Summary.of(selection.facts(), problems);
    }

    private Corpus with(Selection other) {
        return new Corpus(other, problems);
    }
}
