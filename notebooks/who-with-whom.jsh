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
//> 45 articles · ar 16, id 16, en 13 · 533 sentences (and 13 of boilerplate) · 0 problems
// %% [markdown]
// ## The closest pairs of persons
// %%
Pairs persons = corpus.persons().cooccurrence(SENTENCE).atLeast(least);
persons.by(G2).top(12)
//> a                          a_name              b                          b_name               n  articles  stories  publishers  languages  n_a  n_b  n_all  expected   npmi      g2  jaccard   dice     lift  t_score     chi2  fisher_p  chance
//> ─────────────────────────  ──────────────────  ─────────────────────────  ──────────────────  ──  ────────  ───────  ──────────  ─────────  ───  ───  ─────  ────────  ─────  ──────  ───────  ─────  ───────  ───────  ───────  ────────  ──────
//> person:benjamin-netanyahu  Benjamin Netanyahu  person:joe-biden           Joe Biden           19         8        6           4  ar en       44   37    533     3.054  0.548  54.396    0.306  0.469    6.221    3.658   97.503     0.000  false
//> person:ron-dermer          Ron Dermer          person:tzachi-hanegbi      Tzachi Hanegbi       3         3        2           2  ar id        3    3    533     0.017  1.000  37.063    1.000  1.000  177.667    1.722  533.000     0.000  false
//> person:lloyd-austin        Lloyd Austin        person:yoav-gallant        Yoav Gallant         5         2        2           1  ar en       10   16    533     0.300  0.602  23.118    0.238  0.385   16.656    2.102   77.309     0.000  false
//> person:ismail-haniyeh      Ismail Haniyeh      person:masoud-pezeshkian   Masoud Pezeshkian    3         3        3           3  ar en id    24    3    533     0.135  0.599  18.978    0.125  0.222   22.208    1.654   63.985     0.000  false
//> person:fuad-shukr          Fuad Shukr          person:ismail-haniyeh      Ismail Haniyeh       3         3        3           2  ar en        6   24    533     0.270  0.465  10.903    0.111  0.200   11.104    1.576   29.212     0.001  false
//> person:benjamin-netanyahu  Benjamin Netanyahu  person:yoav-gallant        Yoav Gallant         3         2        2           1  ar id       44   16    533     1.321  0.158   1.837    0.053  0.100    2.271    0.969    2.399     0.138  true
//> person:antony-blinken      Antony Blinken      person:benjamin-netanyahu  Benjamin Netanyahu   3         1        1           0  en          19   44    533     1.568  0.125   1.202    0.050  0.095    1.913    0.826    1.477     0.201  true
//> person:ismail-haniyeh      Ismail Haniyeh      person:joe-biden           Joe Biden            3         2        2           1  ar en       24   37    533     1.666  0.114   0.997    0.052  0.098    1.801    0.770    1.202     0.228  true
//> (N = 533 sentences)
// %% [markdown]
// ## The same pairs as a network
// A point is the larger the more its pairs have in common, a line the thicker. A click on a line shows the sentences behind it.
// %%
persons.plot()
//> a                          a_name              b                          b_name               n  articles  stories  publishers  languages
//> ─────────────────────────  ──────────────────  ─────────────────────────  ──────────────────  ──  ────────  ───────  ──────────  ─────────
//> person:benjamin-netanyahu  Benjamin Netanyahu  person:joe-biden           Joe Biden           19         8        6           4  ar en
//> person:lloyd-austin        Lloyd Austin        person:yoav-gallant        Yoav Gallant         5         2        2           1  ar en
//> person:antony-blinken      Antony Blinken      person:benjamin-netanyahu  Benjamin Netanyahu   3         1        1           0  en
//> person:benjamin-netanyahu  Benjamin Netanyahu  person:yoav-gallant        Yoav Gallant         3         2        2           1  ar id
//> person:fuad-shukr          Fuad Shukr          person:ismail-haniyeh      Ismail Haniyeh       3         3        3           2  ar en
//> person:ismail-haniyeh      Ismail Haniyeh      person:joe-biden           Joe Biden            3         2        2           1  ar en
//> person:ismail-haniyeh      Ismail Haniyeh      person:masoud-pezeshkian   Masoud Pezeshkian    3         3        3           3  ar en id
//> person:ron-dermer          Ron Dermer          person:tzachi-hanegbi      Tzachi Hanegbi       3         3        2           2  ar id
//> (N = 533 sentences)
// %% [markdown]
// ## Who stands with the person in focus, of all actors
// %%
Pairs withFocus = corpus.actor(focus).cooccurrence(SENTENCE);
withFocus.atLeast(least).withoutChance().by(G2).top(12)
//> a                          a_name              b                          b_name               n  articles  stories  publishers  languages  n_a  n_b  n_all  expected   npmi      g2  jaccard   dice   lift  t_score    chi2  fisher_p  chance
//> ─────────────────────────  ──────────────────  ─────────────────────────  ──────────────────  ──  ────────  ───────  ──────────  ─────────  ───  ───  ─────  ────────  ─────  ──────  ───────  ─────  ─────  ───────  ──────  ────────  ──────
//> person:benjamin-netanyahu  Benjamin Netanyahu  person:joe-biden           Joe Biden           19         8        6           4  ar en       44   37    533     3.054  0.548  54.396    0.306  0.469  6.221    3.658  97.503     0.000  false
//> country:US                 United States       person:benjamin-netanyahu  Benjamin Netanyahu  20        14       11           6  ar en id    99   44    533     8.173  0.273  18.526    0.163  0.280  2.447    2.645  22.913     0.000  false
//> country:IL                 Israel              person:benjamin-netanyahu  Benjamin Netanyahu  25        17       14           7  ar en id   168   44    533    13.869  0.193  13.129    0.134  0.236  1.803    2.226  14.220     0.000  false
//> person:benjamin-netanyahu  Benjamin Netanyahu  place:washington-d-c       Washington, D.C.     5         4        3           3  ar en       44   10    533     0.826  0.386  12.395    0.102  0.185  6.057    1.867  23.449     0.001  false
//> country:IR                 Iran                person:benjamin-netanyahu  Benjamin Netanyahu  10         7        7           3  ar en id    56   44    533     4.623  0.194   6.097    0.111  0.200  2.163    1.700   7.617     0.017  false
//> person:benjamin-netanyahu  Benjamin Netanyahu  place:rafah                Rafah                3         3        2           2  ar          44   10    533     0.826  0.249   4.076    0.059  0.111  3.634    1.255   6.363     0.042  false
//> (N = 533 sentences)
// %% [markdown]
// ## In which months
// %%
corpus.persons().actor(focus).cooccurrence(ARTICLE, MONTH).atLeast(2).top(10)
//> a                          a_name              b                          b_name              published_month  n  articles  stories  publishers  languages
//> ─────────────────────────  ──────────────────  ─────────────────────────  ──────────────────  ───────────────  ─  ────────  ───────  ──────────  ─────────
//> person:abbas-nilforoushan  Abbas Nilforoushan  person:benjamin-netanyahu  Benjamin Netanyahu  2024-09          3         3        3           3  ar en id
//> person:ali-karaki          Ali Karaki          person:benjamin-netanyahu  Benjamin Netanyahu  2024-09          3         3        3           3  ar en id
//> person:ali-khamenei        Ali Khamenei        person:benjamin-netanyahu  Benjamin Netanyahu  2024-09          3         3        3           3  ar en id
//> person:benjamin-netanyahu  Benjamin Netanyahu  person:daniel-hagari       Daniel Hagari       2024-04          3         3        1           3  en
//> person:benjamin-netanyahu  Benjamin Netanyahu  person:hassan-nasrallah    Hassan Nasrallah    2024-09          3         3        3           3  ar en id
//> person:benjamin-netanyahu  Benjamin Netanyahu  person:joe-biden           Joe Biden           2024-04          3         3        1           3  en
//> person:benjamin-netanyahu  Benjamin Netanyahu  person:joe-biden           Joe Biden           2024-09          3         3        3           3  ar en id
//> person:benjamin-netanyahu  Benjamin Netanyahu  person:joe-biden           Joe Biden           wider            3         3        3           0  ar en
//> person:amos-hochstein      Amos Hochstein      person:benjamin-netanyahu  Benjamin Netanyahu  wider            2         2        2           1  id
//> person:antonio-guterres    António Guterres    person:benjamin-netanyahu  Benjamin Netanyahu  2024-03          2         2        1           2  ar
// %% [markdown]
// ## The sentences behind the first pair
// %%
persons.evidence(0).first(5).selectColumns("article", "surface", "text")
//> article      surface                                    text
//> ───────────  ─────────────────────────────────────────  ────────────────────────────────────────────────────────────────
//> 001_warning  بايدن; نتنياهو                             عاجل| بايدن ينذر نتنياهو بأن أمريكا قد تترك إسرائيل وحدها عقب
//>                                                         اغتيال إسماعيل هنية
//> 001_warning  جو بايدن; بنيامين نتنياهو; بايدن; نتنياهو  وفي الإطار نفسه، تحدث الرئيس الأميركي جو بايدن هاتفيًا إلى رئيس
//>                                                         الوزراء الإسرائيلي بنيامين نتنياهو، وخلال المكالمة دعا بايدن
//>                                                         نتنياهو إلى الامتناع عن كل ما من شأنه إشعال المنطقة أكثر مما هي
//>                                                         عليه.
//> 001_warning  بايدن; نتنياهو                             وبحسب مصادر تحدثت إليها "أكسيوس"، قال بايدن لنتنياهو إن الولايات
//>                                                         المتحدة ستقف إلى جانب إسرائيل إذا تعرضت لهجوم إيراني، إلا أنه
//>                                                         نبهه في الوقت ذاته إلى أن واشنطن لن تتدخل إن أقدمت إسرائيل
//>                                                         منفردة على تصعيد جديد عقب اغتيال إسماعيل هنية.
//> 001_warning  بايدن; نتنياهو                             وتحدثت تقارير عن استياء بايدن مما خلفته الاغتيالات التي قامت بها
//>                                                         إسرائيل في بيروت وطهران، وعن دفعه نتنياهو إلى قبول صفقة تعيد
//>                                                         الرهائن وتوقف إطلاق النار في غزة.
//> 002_call     بايدن; نتنياهو                             بايدن لنتنياهو: متمسكون بحماية إسرائيل أمام الخطر الإيراني
// %% [markdown]
// ## A network for Gephi, tables for the spreadsheet
// %%
Gexf.write(persons.network(), out("persons.gexf"));
GraphMl.write(persons.network(), out("persons.graphml"));
Csv.write(persons.by(G2), out("persons.csv"));
Csv.write(withFocus.by(G2), out("focus.csv"));
