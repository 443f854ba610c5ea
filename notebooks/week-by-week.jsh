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
//> 45 articles · ar 16, id 16, en 13 · 533 sentences (and 13 of boilerplate) · 0 problems
// %% [markdown]
// ## Countries, month by month
// %%
corpus.countries().rolledUp().timeline(ACTOR, MONTH).top(6)
//> published_month  Israel  United States  Iran  Indonesia  Palestine  Lebanon  other
//> ───────────────  ──────  ─────────────  ────  ─────────  ─────────  ───────  ─────
//> 2023-10               8              7     0          0          7        0      9
//> 2023-11              14              5     0         14          7        0      9
//> 2023-12               4              2     0          0          1        0      1
//> 2024-01               6              6     0          0          3        0     15
//> 2024-02               5              5     0          7          2        0      5
//> 2024-03               9             10     0          0          0        0      0
//> 2024-04              26             13    14          0          0        0      6
//> 2024-05              15              4     0          2          1        0      7
//> 2024-06              12             12     0         10          9        0      2
//> 2024-07              13              7     8          0          0        7      3
//> 2024-08              19             27    22          8          0        1      9
//> 2024-09              19             15    11          5          0       12      1
//> 2024-10              56             32    15         24          3        5      6
//> wider                85             94     8          0          5        6      1
//> undated               2              1     0          0          0        0      1
//> (countries count with their governments, armies and, where the day is known, ministers)
// %% [markdown]
// ## The weeks looked at, in full
// %%
Timeline weeks = corpus.between(from, to).timeline(ACTOR, WEEK);
weeks.plot()
//> actor                      name                published_week  mentions  sentences  articles  stories  publishers  languages
//> ─────────────────────────  ──────────────────  ──────────────  ────────  ─────────  ────────  ───────  ──────────  ─────────
//> country:IL                 Israel              2024-W30               5          5         2        2           2  en id
//> country:IL                 Israel              2024-W31              16         15         4        4           4  ar en id
//> country:IL                 Israel              2024-W32               2          2         1        1           1  id
//> country:IL                 Israel              2024-W33               0          0         0        0           0
//> country:IL                 Israel              wider                 52         44         5        5           1  ar en id
//> country:IL                 Israel              undated                1          1         1        1           1  en
//> country:US                 United States       2024-W30               4          4         2        2           2  en id
//> country:US                 United States       2024-W31               7          4         4        4           4  ar en id
//> country:US                 United States       2024-W32               3          2         1        1           1  id
//> country:US                 United States       2024-W33               0          0         0        0           0
//> country:US                 United States       wider                 42         37         5        5           1  ar en id
//> country:US                 United States       undated                1          1         1        1           1  en
//> country:IR                 Iran                2024-W30               1          1         1        1           1  en
//> country:IR                 Iran                2024-W31              12         11         4        4           4  ar en id
//> country:IR                 Iran                2024-W32               6          5         1        1           1  id
//> country:IR                 Iran                2024-W33               1          1         1        1           1  ar
//> country:IR                 Iran                wider                  8          8         4        4           0  ar en id
//> armed_group:hezbollah      Hezbollah           2024-W30               9          9         2        2           2  en id
//> armed_group:hezbollah      Hezbollah           2024-W31               4          4         4        4           4  ar en id
//> armed_group:hezbollah      Hezbollah           2024-W32               1          1         1        1           1  id
//> armed_group:hezbollah      Hezbollah           2024-W33               0          0         0        0           0
//> armed_group:hezbollah      Hezbollah           wider                 13         13         4        4           1  ar en id
//> person:benjamin-netanyahu  Benjamin Netanyahu  2024-W30               2          2         2        2           2  en id
//> person:benjamin-netanyahu  Benjamin Netanyahu  2024-W31               2          2         1        1           1  en
//> person:benjamin-netanyahu  Benjamin Netanyahu  2024-W32               0          0         0        0           0
//> person:benjamin-netanyahu  Benjamin Netanyahu  2024-W33               0          0         0        0           0
//> person:benjamin-netanyahu  Benjamin Netanyahu  wider                 19         18         5        5           1  ar en id
//> person:benjamin-netanyahu  Benjamin Netanyahu  undated                1          1         1        1           1  en
//> place:gaza-strip           Gaza Strip          2024-W30               0          0         0        0           0
//> place:gaza-strip           Gaza Strip          2024-W31               2          2         1        1           1  en
//> place:gaza-strip           Gaza Strip          2024-W32               1          1         1        1           1  id
//> place:gaza-strip           Gaza Strip          2024-W33               3          2         1        1           1  ar
//> place:gaza-strip           Gaza Strip          wider                 18         16         4        4           1  ar en id
//> person:ismail-haniyeh      Ismail Haniyeh      2024-W30               0          0         0        0           0
//> person:ismail-haniyeh      Ismail Haniyeh      2024-W31              16         16         4        4           4  ar en id
//> person:ismail-haniyeh      Ismail Haniyeh      2024-W32               1          1         1        1           1  id
//> person:ismail-haniyeh      Ismail Haniyeh      2024-W33               1          1         1        1           1  ar
//> person:ismail-haniyeh      Ismail Haniyeh      wider                  3          3         2        2           0  ar
//> person:joe-biden           Joe Biden           2024-W30               0          0         0        0           0
//> person:joe-biden           Joe Biden           2024-W31               4          4         1        1           1  en
//> person:joe-biden           Joe Biden           2024-W32               1          1         1        1           1  id
//> person:joe-biden           Joe Biden           2024-W33               0          0         0        0           0
//> person:joe-biden           Joe Biden           wider                 16         14         3        3           0  ar en
// %% [markdown]
// ## One actor, week by week
// %%
corpus.between(from, to).actor(focus).counts(WEEK).filled()
//> published_week  mentions  sentences  articles  stories  publishers  languages
//> ──────────────  ────────  ─────────  ────────  ───────  ──────────  ─────────
//> 2024-W30               0          0         0        0           0
//> 2024-W31              16         16         4        4           4  ar en id
//> 2024-W32               1          1         1        1           1  id
//> 2024-W33               1          1         1        1           1  ar
//> wider                  3          3         2        2           0  ar
// %% [markdown]
// ## What those sentences speak of
// By the dates that the sentences name, not the day of the article: each mention counts once for each date.
// %%
corpus.actor(focus).counts(MONTH.mentioned()).sorted("mentioned_month")
//> mentioned_month  mentions  sentences  articles  stories  publishers  languages
//> ───────────────  ────────  ─────────  ────────  ───────  ──────────  ─────────
//> 2024-04                 1          1         1        1           1  en
//> 2024-07                 5          5         5        5           5  ar en id
//> 2024-08                 6          4         3        3           3  ar en id
//> undated                12         12         8        8           6  ar en id
//> wider                   2          2         2        2           1  ar id
//> (counted once for each date that the sentence speaks of: 26 for 24 mentions)
// %%
Csv.write(weeks.counts(), out("weeks.csv"));
Csv.write(corpus.actor(focus).counts(WEEK).filled(), out("focus-by-week.csv"));
Csv.write(corpus.rolledUp().counts(ACTOR, MONTH), out("rolled-up-by-month.csv"));
