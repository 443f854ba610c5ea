// %% [markdown]
// # Who appears with whom?
//
// Two actors belong together when they stand in the same sentence more often than chance would put them there. G² says how sure that
// is, npmi how close they are (1: never apart, 0: as chance would have it), and `chance` marks the pairs that prove nothing.
// %% parameters
String in = param("in", "seeds");
String focus = param("focus", "Benjamin Netanyahu");
int least = param("least", 3);
// %%
Corpus corpus = Kabar.open(in);
// %% [markdown]
// ## The closest pairs of persons
// %%
Pairs persons = corpus.persons().cooccurrence(SENTENCE).atLeast(least);
persons.by(G2).top(12)
// %% [markdown]
// ## Who stands with the person in focus, of all actors
// %%
Pairs withFocus = corpus.actor(focus).cooccurrence(SENTENCE);
withFocus.atLeast(least).withoutChance().by(G2).top(12)
// %% [markdown]
// ## In which months
// %%
corpus.persons().actor(focus).cooccurrence(ARTICLE, MONTH).atLeast(2).top(10)
// %% [markdown]
// ## The sentences behind the first pair
// %%
persons.evidence(0).first(5).selectColumns("article", "surface", "text")
// %% [markdown]
// ## A network for Gephi, tables for the spreadsheet
// %%
Gexf.write(persons.network(), out("persons.gexf"));
GraphMl.write(persons.network(), out("persons.graphml"));
Csv.write(persons.by(G2), out("persons.csv"));
Csv.write(withFocus.by(G2), out("focus.csv"));
