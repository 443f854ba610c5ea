package kabar.analysis;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import kabar.facts.Facts;
import kabar.facts.Mention;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.text.Nearest;
import kabar.text.Sentence;
import tech.tablesaw.api.Table;

/** The articles and actors that are looked at: all of an archive, or what filters leave. Immutable. */
public final class Selection {
    private final Archive archive;
    private final BitSet inside;
    private final BitSet aside;
    private final Filter filter;
    private final Optional<DayRange> range;

    private Selection(Archive archive, BitSet inside, BitSet aside, Filter filter, Optional<DayRange> range) {
        this.archive = archive;
        this.inside = inside;
        this.aside = aside;
        this.filter = filter;
        this.range = range;
    }

    /** All that was found in these articles, which must be in the order of their ids. */
    public static Selection of(List<Facts> facts, ActorDictionary dictionary) {
        var archive = new Archive(facts, dictionary);
        var all = new BitSet();
        all.set(0, archive.size());
        return new Selection(archive, all, new BitSet(), Filter.NONE, Optional.empty());
    }

    /**
     * The articles surely published on these days. Those that may have been, but need not, are put aside: they are not counted, but
     * counts by publication date show them in rows of their own, {@code undated} and {@code wider}.
     *
     * @param from first day, month or year: {@code 2024-07-01}, {@code 2024-07}, {@code 2024}
     * @param to last day, month or year, inclusive
     */
    public Selection between(String from, String to) {
        var days = DayRange.of(from, to);
        var in = new BitSet();
        var maybe = new BitSet();
        for (int a = 0; a < archive.size(); a++) {
            if (inside.get(a) && days.holds(archive.from(a), archive.to(a))) {
                in.set(a);
            } else if ((inside.get(a) || aside.get(a)) && days.mayHold(archive.from(a), archive.to(a))) {
                maybe.set(a);
            }
        }
        return new Selection(
                archive, in, maybe, filter, Optional.of(range.map(days::within).orElse(days)));
    }

    /** The articles in these languages. */
    public Selection language(String... codes) {
        var set = Codes.called(archive.languages(), "language", codes);
        return where(a -> set.contains(archive.language(a)));
    }

    /** The articles of these publishers. */
    public Selection publisher(String... names) {
        var set = Codes.called(archive.publishers(), "publisher", names);
        return where(a -> set.contains(archive.publisher(a)));
    }

    /** The article whose id is this, or the only one whose id begins so. */
    public Selection article(String prefix) {
        var ids = new TreeSet<String>();
        for (int a = inside.nextSetBit(0); a >= 0; a = inside.nextSetBit(a + 1)) {
            if (archive.id(a).equals(prefix)) {
                return where(other -> archive.id(other).equals(prefix));
            }
            if (archive.id(a).startsWith(prefix)) {
                ids.add(archive.id(a));
            }
        }
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("No article '" + prefix + "' here."
                    + Nearest.question(prefix, articleIds(), () -> some(articleIds())));
        } else if (ids.size() > 1) {
            throw new IllegalArgumentException("'" + prefix + "' begins " + ids.size() + " ids: "
                    + String.join(", ", ids.stream().limit(3).toList()) + (ids.size() > 3 ? " …" : "")
                    + "; write more of it");
        }
        return where(other -> archive.id(other).equals(ids.first()));
    }

    /** Actors of these types only. */
    public Selection type(ActorType... types) {
        return with(filter.withTypes(Set.of(types)));
    }

    /** These actors only: ids, labels, or names in any language. Pairs are those with one of them. */
    public Selection actor(String... called) {
        var codes = new IntOpenHashSet();
        for (String name : called) {
            codes.add(archive.names().code(archive.names().actor(name)));
        }
        if (filter.excludes(codes)) {
            throw archive.names()
                    .notAtOnce(filter.focus().orElseThrow(), archive.names().actor(called[0]));
        }
        return with(filter.withFocus(codes));
    }

    /** Counts mentions of these forms only; without it all but pronouns count. */
    public Selection forms(Mention.Form... forms) {
        return with(filter.withForms(Set.of(forms)));
    }

    /** Counts in these parts of articles only; without it titles and bodies count. */
    public Selection parts(Sentence.Kind... parts) {
        return with(filter.withParts(Set.of(parts)));
    }

    /** Counts a country together with its government, its army and, in articles of the days of their office, its ministers. */
    public Selection rolledUp() {
        return with(filter.rollUp());
    }

    public Table articles() {
        return new SelectedTables(this).articles();
    }

    public Table sentences() {
        return new SelectedTables(this).sentences();
    }

    public Table actors() {
        return new SelectedTables(this).actors();
    }

    public Table mentions() {
        return new SelectedTables(this).mentions();
    }

    public Table dates() {
        return new SelectedTables(this).dates();
    }

    public Table quotes() {
        return new SelectedTables(this).quotes();
    }

    public Table events() {
        return new SelectedTables(this).events();
    }

    /** What one of two actors did to the other, in the order of the articles. */
    public Table events(String one, String other) {
        ActorNames names = archive.names();
        return new SelectedTables(this).eventsBetween(names.actor(one), names.actor(other));
    }

    public Figures figures() {
        return Figures.of(this);
    }

    /** When an article was published, as far as its words prove it. */
    public PublicationDay publication(String prefix) {
        return PublicationDay.of(this, prefix);
    }

    public Table candidates() {
        return new SelectedTables(this).candidates();
    }

    /**
     * Counts grouped by one or more dimensions.
     *
     * @throws IllegalArgumentException if the dimensions count different things
     */
    public Counts counts(By... by) {
        return Counts.of(this, List.of(by));
    }

    /** Which actors stand together. */
    public Pairs cooccurrence(Unit unit) {
        return Pairs.of(this, unit, Optional.empty());
    }

    /** Which actors stand together, in each calendar unit of publication. */
    public Pairs cooccurrence(Unit unit, By period) {
        return Pairs.of(this, unit, period);
    }

    /** Counts of the largest values of a dimension over time. */
    public Timeline timeline(By by, By period) {
        if (!(period instanceof Period || period instanceof Mentioned)) {
            throw new IllegalArgumentException(
                    "A timeline goes by DAY, WEEK, MONTH or YEAR, such as timeline(ACTOR, WEEK), but got " + period);
        }
        return Timeline.of(this, by, period);
    }

    /** Where words or phrases stand. */
    public Concordance concordance(String... phrases) {
        return Concordance.of(this, phrases);
    }

    /** What the articles claim, and whether they agree. */
    public Claims claims() {
        return Claims.of(this);
    }

    /** What the articles claim about two actors. */
    public Claims compare(String one, String other) {
        return Claims.of(this, one, other);
    }

    /** Which articles are near-copies of each other. */
    public StoryList stories() {
        return StoryList.of(this);
    }

    /** How many articles there are; where actors are selected, those that name one of them. */
    public int size() {
        return chosen().articles().cardinality();
    }

    /** The facts of the articles, in their order; where actors are selected, of those that name one of them. */
    public List<Facts> facts() {
        return chosen().articles().stream().mapToObj(archive::facts).toList();
    }

    Archive archive() {
        return archive;
    }

    Filter filter() {
        return filter;
    }

    /** The days asked for by {@link #between}. */
    Optional<DayRange> range() {
        return range;
    }

    /** Whether an article is looked at; with {@code aside}, or may be, were its date known. */
    boolean has(int article, boolean withAside) {
        return inside.get(article) || withAside && aside.get(article);
    }

    /** The articles that may lie in the days asked for, but need not. */
    int aside() {
        return aside.cardinality();
    }

    /** Which rows of the archive count. */
    ChosenRows chosen() {
        return new ChosenRows(this);
    }

    private Selection where(IntPredicate article) {
        var in = new BitSet();
        var maybe = new BitSet();
        inside.stream().filter(article).forEach(in::set);
        aside.stream().filter(article).forEach(maybe::set);
        return new Selection(archive, in, maybe, filter, range);
    }

    private Selection with(Filter other) {
        return new Selection(archive, inside, aside, other, range);
    }

    private static String some(List<String> ids) {
        return ids.isEmpty()
                ? ""
                : " There are " + String.join(", ", ids.stream().limit(5).toList()) + (ids.size() > 5 ? " …" : "");
    }

    private List<String> articleIds() {
        return inside.stream().mapToObj(archive::id).toList();
    }
}
