// %% [markdown]
// # A tour in ten lines
// What the README shows: each line is one an analyst would type first.
// %% parameters
String in = param("in", "seeds");
// %%
Corpus corpus = Kabar.open(in);
//> 45 articles · ar 16, id 16, en 13 · 533 sentences (and 13 of boilerplate) · 0 problems
// %%
corpus.persons().counts(ACTOR).top(5)
//> actor                      name                mentions  sentences  articles  stories  publishers  languages
//> ─────────────────────────  ──────────────────  ────────  ─────────  ────────  ───────  ──────────  ─────────
//> person:benjamin-netanyahu  Benjamin Netanyahu        45         44        24       21           7  ar en id
//> person:joe-biden           Joe Biden                 39         37        21       19           8  ar en id
//> person:ismail-haniyeh      Ismail Haniyeh            24         24        11       11           6  ar en id
//> person:antony-blinken      Antony Blinken            20         19         8        8           6  ar en id
//> person:yoav-gallant        Yoav Gallant              18         16         8        8           5  ar en id
// %%
corpus.counts(ACTOR, MONTH).why("Joe Biden", "2024-08").first(2).selectColumns("article", "surface", "text")
//> article                      surface    text
//> ───────────────────────────  ─────────  ───────────────────────────────────────────────────────────────
//> en-2024-08-02-meridian-call  Biden      Pentagon to send more ships and a fighter squadron after Biden-
//>                                         Netanyahu call
//> en-2024-08-02-meridian-call  Joe Biden  WASHINGTON (Meridian Wire) - The United States will send
//>                                         additional cruisers and destroyers and another squadron of
//>                                         fighter jets to the Middle East, the Pentagon said on Friday, a
//>                                         day after President Joe Biden assured Benjamin Netanyahu of
//>                                         American support against any attack by Iran.
// %%
var pairs = corpus.persons().cooccurrence(SENTENCE).atLeast(3);
pairs.by(G2).top(3).table().selectColumns("a_name", "b_name", "n", "articles", "stories", "expected", "npmi", "g2", "chance")
//> a_name              b_name           n  articles  stories  expected   npmi      g2  chance
//> ──────────────────  ──────────────  ──  ────────  ───────  ────────  ─────  ──────  ──────
//> Benjamin Netanyahu  Joe Biden       19         8        6     3.054  0.548  54.396  false
//> Ron Dermer          Tzachi Hanegbi   3         3        2     0.017  1.000  37.063  false
//> Lloyd Austin        Yoav Gallant     5         2        2     0.300  0.602  23.118  false
// %%
corpus.actor("Yoav Gallant").quotes().selectColumns("article", "kind", "text").first(3)
//> article                     kind      text
//> ──────────────────────────  ────────  ────────────────────────────────────────────────────────────────
//> 004_blinken_visit           indirect  Israeli operations in the southern part of the Gaza Strip around
//>                                       Khan Yuniswould be stepped up, and that they would go on until
//>                                       the army had caught the leaders of Hamas and got the hostages
//>                                       out
//> 004_blinken_visit           indirect  diplomacy would serve better, though the military option stayed
//>                                       on the table
//> ar-2024-09-18-marsa-pagers  indirect  الحرب تدخل «مرحلة جديدة» ينتقل فيها ثقلها إلى الشمال
// %%
corpus.concordance("ceasefire", "هدنة", "gencatan senjata").top(4).table().selectColumns("article", "before", "match", "after")
//> article            before                                           match             after
//> ─────────────────  ───────────────────────────────────────────────  ────────────────  ────────────────────────────────────────────────
//> 000_assurances     Iran sampai perundingan tentang                  gencatan senjata  dan pembebasan sandera, ujar sumber.
//> 000_assurances     … Israel dan perang Israel-Hamas belum berujung  gencatan senjata  , kekhawatiran para pejabat AS terhadap perang …
//> 004_blinken_visit  … that the United States is not in favor of a    ceasefire         in Gaza between Israel and Hamas.
//> 004_blinken_visit  … in a briefing that the US “is not for a        ceasefire         right now.
// %%
Gexf.write(pairs.network(), out("pairs.gexf"));
Csv.write(pairs, out("pairs.csv"));
