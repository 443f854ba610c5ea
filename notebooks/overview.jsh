// %% [markdown]
// # Who and what are these articles about?
//
// The first look at a folder of articles: how many there are and in which languages, who is named most, whether the languages
// name the same actors, and which articles are copies of one text. Every number leads to its sentences: `why(…)` shows them.
// %% parameters
String in = param("in", "seeds");
// %%
Corpus corpus = Kabar.open(in);
// %% [markdown]
// ## The actors named most
// `mentions` counts every place where an actor is named, `stories` counts near-copies of one text once.
// %%
Counts actors = corpus.counts(ACTOR);
actors.top(15)
// %% [markdown]
// ## The persons named most, and how they are named
// A role is a mention such as "the Israeli prime minister", resolved by who was in office on the day of the article.
// %%
corpus.persons().counts(ACTOR).top(10)
// %%
corpus.persons().counts(FORM)
// %% [markdown]
// ## Who is named in which language
// %%
corpus.persons().counts(LANGUAGE, ACTOR).atLeast(3).sorted("language")
// %% [markdown]
// ## Which articles tell the same story in the same words
// %%
corpus.stories().atLeast(2)
// %% [markdown]
// ## What proves a number
// The first sentences behind the first row of the table of actors.
// %%
actors.evidence(0).first(5).selectColumns("article", "surface", "text")
// %% [markdown]
// ## Files for the spreadsheet
// %%
Csv.write(corpus.articles(), out("articles.csv"));
Csv.write(actors, out("actors.csv"));
Csv.write(corpus.counts(ACTOR, MONTH), out("actors-by-month.csv"));
Csv.write(corpus.mentions(), out("mentions.csv"));
Csv.write(corpus.candidates(), out("candidates.csv"));
Csv.write(corpus.problems(), out("problems.csv"));
