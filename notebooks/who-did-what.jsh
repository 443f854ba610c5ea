// %% [markdown]
// # Who did what to whom?
//
// Events have a type (the PLOVER classes: ASSAULT, CONSULT, REQUEST, REJECT …), a source and a target. A side that the text leaves
// open is `unknown` here: none is guessed. What is planned, possible or alleged is told apart from what happened.
// %% parameters
String in = param("in", "seeds");
String focus = param("focus", "Iran");
// %%
Corpus corpus = Kabar.open(in);
// %% [markdown]
// ## What kinds of events the articles tell of
// %%
Counts types = corpus.counts(EVENT_TYPE);
types.plot()
// %% [markdown]
// ## Month by month
// By the day of publication. `MONTH.mentioned()` would go by the day that the event itself is dated to.
// %%
corpus.counts(EVENT_TYPE, MONTH).series(5).heatmap()
// %% [markdown]
// ## Who to whom
// Each country is counted together with its government, its army and, while in office, its ministers.
// %%
Counts acts = corpus.rolledUp().counts(SOURCE, EVENT_TYPE, TARGET);
acts.atLeast(2).top(20)
// %% [markdown]
// ## What happened, what is only planned, possible or alleged
// %%
corpus.counts(EVENT_TYPE, MODALITY).sorted("type").top(24)
// %% [markdown]
// ## All that the actor in focus does or suffers
// %%
corpus.actor(focus).events().selectColumns("article", "type", "trigger", "source_name", "target_name", "date_from", "modality").first(12)
// %% [markdown]
// ## The sentences behind what it does
// %%
acts.why(focus).selectColumns("article", "surface", "type", "target_name", "text").first(6)
// %% [markdown]
// ## A network for Gephi, tables for the spreadsheet
// %%
Gexf.write(corpus.rolledUp().counts(SOURCE, TARGET, EVENT_TYPE).network(), out("who-to-whom.gexf"));
Csv.write(corpus.events(), out("events.csv"));
Csv.write(acts, out("acts.csv"));
