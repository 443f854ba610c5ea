// %% [markdown]
// # Who tells the same story, and who tells it otherwise?
//
// Claims about the same thing are laid side by side over articles, publishers and languages. They *agree* or *differ* only if they come
// from different origins: copies of one text are one story, and two articles that name the same source are one voice. Where the days
// do not surely meet, that is said, and nothing is called a contradiction.
// %% parameters
String in = param("in", "seeds");
String one = param("one", "Joe Biden");
String other = param("other", "Benjamin Netanyahu");
// %%
Corpus corpus = Kabar.open(in);
// %% [markdown]
// ## Copies and rewrites of one text
// `similarity` is that of the two members least alike.
// %%
corpus.stories().atLeast(2)
// %% [markdown]
// ## What independent origins tell alike
// %%
Claims claims = corpus.claims();
claims.verdict("agree")
// %% [markdown]
// ## Where they differ
// The numbers below exclude each other, or one article denies what another tells. Look at the sentences before you believe it:
// a later count, or another place, is the usual reason.
// %%
Claims differing = claims.verdict("differ");
differing
// %% [markdown]
// ## Both sides' sentences, of the first of them
// %%
Table sides = differing.table().isEmpty() ? corpus.sentences().emptyCopy() : differing.why(1);
sides.selectColumns("article", "text")
// %% [markdown]
// ## What is told between two actors, and by how many
// %%
Claims between = corpus.compare(one, other);
between
// %% [markdown]
// ## Claims that several languages share
// %%
Table shared = claims.atLeast(2).table();
shared.where(shared.stringColumn("languages").containsString(" ")).selectColumns("kind", "what", "a_name", "b_name", "verdict", "languages").first(15)
// %%
Csv.write(claims, out("claims.csv"));
Csv.write(between, out("between.csv"));
Csv.write(corpus.stories(), out("stories.csv"));
