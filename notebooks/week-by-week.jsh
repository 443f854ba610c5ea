// %% [markdown]
// # When was who in the news?
//
// Weeks and months are those of publication; articles without a known date have a row of their own, `undated`, and nothing is guessed.
// A country counts here together with its government, its army and, by their terms of office, its ministers.
// %% parameters
String in = param("in", "seeds");
String from = param("from", "2024-07-22");
String to = param("to", "2024-08-18");
String focus = param("focus", "Ismail Haniyeh");
// %%
Corpus corpus = Kabar.open(in);
// %% [markdown]
// ## Countries, month by month
// %%
corpus.countries().rolledUp().timeline(ACTOR, MONTH).top(6)
// %% [markdown]
// ## The weeks looked at, in full
// %%
Timeline weeks = corpus.between(from, to).timeline(ACTOR, WEEK);
weeks
// %% [markdown]
// ## One actor, week by week
// %%
corpus.between(from, to).actor(focus).counts(WEEK).filled()
// %% [markdown]
// ## What those sentences speak of
// By the dates that the sentences name, not the day of the article: each mention counts once for each date.
// %%
corpus.actor(focus).counts(MONTH.mentioned()).sorted("mentioned_month")
// %%
Csv.write(weeks.counts(), out("weeks.csv"));
Csv.write(corpus.actor(focus).counts(WEEK).filled(), out("focus-by-week.csv"));
Csv.write(corpus.rolledUp().counts(ACTOR, MONTH), out("rolled-up-by-month.csv"));
