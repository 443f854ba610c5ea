// %% [markdown]
// # Who says what, and in whose words?
//
// Whose voice is heard, in their own words or retold; which publisher gives it; and who speaks without a name.
// A quote is *direct* (whole sentences in marks), *partial* (some words in marks) or *indirect* (retold).
// %% parameters
String in = param("in", "seeds");
String focus = param("focus", "Antony Blinken");
// %%
Corpus corpus = Kabar.open(in);
// %% [markdown]
// ## The voices heard most
// `stories` beside `articles` tells how many of them are more than copies of one text.
// %%
Counts speakers = corpus.counts(SPEAKER);
speakers.top(12)
// %% [markdown]
// ## In their own words, or retold
// %%
corpus.counts(QUOTE_KIND, LANGUAGE).heatmap()
// %% [markdown]
// ## Which publisher lets whom speak
// A voice that stands in one row only is one that a single publisher gives. Articles without a known publisher are `unknown`.
// %%
corpus.counts(SPEAKER, PUBLISHER).series(6).heatmap()
// %% [markdown]
// ## What the speaker in focus said
// Every row leads to its place in the article by `start` and `end`; `cue` is the word that shows that something is said.
// %%
corpus.actor(focus).quotes().selectColumns("article", "kind", "cue", "text").first(8)
// %% [markdown]
// ## Who speaks without a name
// Officials, sources and witnesses whom no dictionary can know: the words of the text stand in place of an actor.
// %%
Table quotes = corpus.quotes();
StringColumn speaker = quotes.stringColumn("speaker");
Table unnamed = quotes.where(speaker.isNotMissing().andNot(speaker.containsString(":")));
unnamed.selectColumns("article", "speaker", "attributed_to", "text").first(10)
// %% [markdown]
// ## For the spreadsheet
// %%
Csv.write(quotes, out("quotes.csv"));
Csv.write(speakers, out("speakers.csv"));
Csv.write(corpus.counts(SPEAKER, MONTH), out("speakers-by-month.csv"));
