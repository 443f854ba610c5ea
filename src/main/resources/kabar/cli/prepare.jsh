// %% [markdown]
// # What most notebooks do
//
// | once | and |
// |---|---|
// | a table | another |
// %% parameters
String in = param("in", "");
int top = param("top", 3);
// %%
Corpus corpus = Kabar.open(in);
corpus.articles()
// %%
var counts = corpus.counts(ACTOR, MONTH).top(top);
Csv.write(counts, out("counts.csv"));
counts
// %%
var pairs = corpus.persons().cooccurrence(SENTENCE);
pairs
// %%
int twice(int n) {
    return 2 * n;
}
for (int i = 0; i < top; i++) {
    System.out.println(twice(i) + " " + List.of(in).stream().map(String::length).collect(Collectors.toList()));
}
corpus.dates()
