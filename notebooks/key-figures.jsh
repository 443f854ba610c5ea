// %% [markdown]
// # How do the numbers grow, and who says so?
//
// What the articles count (dead, injured, displaced, missiles), in the order of the days they speak of, each with its source. Of "more
// than 300" the upper end is missing, of "fewer than 100" the lower. The toll of one strike stands beside that of a whole war: read the
// words before you add anything up.
// %% parameters
String in = param("in", "seeds");
String what = param("what", "killed");
String place = param("place", "Gaza Strip");
// %%
Corpus corpus = Kabar.open(in);
// %% [markdown]
// ## The number in focus, day by day
// `dated_by` tells whether the text gives the day, or the publication of the article stands for it.
// %%
FigureSeries series = corpus.figures().series(what, place);
Plot.bars(what + ", " + place, series, "article", "low")
// %% [markdown]
// ## Which of them have a source
// A number without one is the article's own word.
// %%
Table told = series.table();
told.where(told.stringColumn("source").isNotMissing()).selectColumns("date_to", "low", "high", "source", "surface", "article")
// %% [markdown]
// ## Where independent numbers differ
// For all that is counted, not only the number in focus.
// %%
corpus.claims().kind("figure").verdict("differ")
// %% [markdown]
// ## For the spreadsheet
// %%
Csv.write(series, out("series.csv"));
Csv.write(corpus.figures(), out("figures.csv"));
