// %% [markdown]
// # A tour in ten lines
// What the README shows: each line is one an analyst would type first.
// %% parameters
String in = param("in", "seeds");
// %%
Corpus corpus = Kabar.open(in);
// %%
corpus.persons().counts(ACTOR).top(5)
// %%
corpus.counts(ACTOR, MONTH).why("Joe Biden", "2024-08").first(2)
// %%
var pairs = corpus.persons().cooccurrence(SENTENCE).atLeast(3);
pairs.by(G2).top(5)
// %%
corpus.actor("Yoav Gallant").quotes().select("article", "kind", "text").first(3)
// %%
corpus.concordance("ceasefire", "هدنة", "gencatan senjata").top(4)
// %%
Gexf.write(pairs.network(), out("pairs.gexf"));
Csv.write(pairs, out("pairs.csv"));
