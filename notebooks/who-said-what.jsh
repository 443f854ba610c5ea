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
//> 45 articles · ar 16, id 16, en 13 · 533 sentences (and 13 of boilerplate) · 0 problems
// %% [markdown]
// ## The voices heard most
// `stories` beside `articles` tells how many of them are more than copies of one text.
// %%
Counts speakers = corpus.counts(SPEAKER);
speakers.top(12)
//> speaker                                   speaker_name                      quotes  sentences  articles  stories  publishers  languages
//> ────────────────────────────────────────  ────────────────────────────────  ──────  ─────────  ────────  ───────  ──────────  ─────────
//> person:joe-biden                          Joe Biden                             28         19        13       11           6  ar en id
//> military:israel-defense-forces            Israel Defense Forces                 17         14        12        8           8  ar en id
//> person:benjamin-netanyahu                 Benjamin Netanyahu                    17         10        10       10           6  ar en id
//> person:antony-blinken                     Antony Blinken                        15         12         6        6           5  ar en id
//> person:retno-marsudi                      Retno Marsudi                         13         13         6        4           3  id
//> government:gaza-health-ministry           Gaza Health Ministry                  11         11         8        8           4  ar en id
//> country:IL                                Israel                                 8          8         8        6           5  ar en
//> person:daniel-hagari                      Daniel Hagari                          7          7         4        2           3  en
//> person:john-kirby                         John Kirby                             7          4         4        3           2  ar en
//> person:prabowo-subianto                   Prabowo Subianto                       7          6         1        1           1  id
//> country:IR                                Iran                                   6          5         4        2           3  en
//> government:prime-ministers-office-israel  Prime Minister's Office (Israel)       6          5         5        5           3  ar en id
// %% [markdown]
// ## In their own words, or retold
// %%
corpus.counts(QUOTE_KIND, LANGUAGE).heatmap()
//> kind      language  quotes  sentences  articles  stories  publishers  languages
//> ────────  ────────  ──────  ─────────  ────────  ───────  ──────────  ─────────
//> indirect  en            79         76        13       11           3  en
//> indirect  ar            73         68        16       15           2  ar
//> indirect  id            63         59        16       14           3  id
//> partial   ar            23         23        15       14           2  ar
//> partial   en            20         20        12       10           3  en
//> direct    en            13         13         8        7           3  en
//> direct    ar            12         11         5        5           2  ar
//> direct    id            12         12        11        9           3  id
//> partial   id             9          9         6        6           3  id
// %% [markdown]
// ## Which publisher lets whom speak
// A voice that stands in one row only is one that a single publisher gives. Articles without a known publisher are `unknown`.
// %%
corpus.counts(SPEAKER, PUBLISHER).series(6).heatmap()
//> speaker                          speaker_name           publisher          quotes  sentences  articles  stories  publishers  languages
//> ───────────────────────────────  ─────────────────────  ─────────────────  ──────  ─────────  ────────  ───────  ──────────  ─────────
//> person:antony-blinken            Antony Blinken         unknown                 9          6         1        1           0  en
//> person:joe-biden                 Joe Biden              Meridian Wire           7          5         3        3           1  en
//> person:retno-marsudi             Retno Marsudi          Warta Arunika           7          7         3        3           1  id
//> person:joe-biden                 Joe Biden              unknown                 6          5         2        2           0  ar
//> government:gaza-health-ministry  Gaza Health Ministry   وكالة الضفاف            5          5         3        3           1  ar
//> person:joe-biden                 Joe Biden              Northgate Courier       5          3         2        2           1  en
//> person:retno-marsudi             Retno Marsudi          Suara Selat             5          5         2        2           1  id
//> person:benjamin-netanyahu        Benjamin Netanyahu     The Harbour Post        4          2         2        2           1  en
//> person:benjamin-netanyahu        Benjamin Netanyahu     وكالة الضفاف            4          2         2        2           1  ar
//> government:gaza-health-ministry  Gaza Health Ministry   صحيفة المرسى            3          3         2        2           1  ar
//> military:israel-defense-forces   Israel Defense Forces  Meridian Wire           3          3         2        2           1  en
//> military:israel-defense-forces   Israel Defense Forces  صحيفة المرسى            3          2         2        2           1  ar
//> military:israel-defense-forces   Israel Defense Forces  وكالة الضفاف            3          2         1        1           1  ar
//> person:benjamin-netanyahu        Benjamin Netanyahu     صحيفة المرسى            3          2         2        2           1  ar
//> person:joe-biden                 Joe Biden              The Harbour Post        3          2         2        2           1  en
//> person:joe-biden                 Joe Biden              صحيفة المرسى            3          2         2        2           1  ar
//> military:israel-defense-forces   Israel Defense Forces  Northgate Courier       2          2         2        2           1  en
//> military:israel-defense-forces   Israel Defense Forces  unknown                 2          1         1        1           0  ar
//> person:antony-blinken            Antony Blinken         Meridian Wire           2          2         1        1           1  en
//> person:benjamin-netanyahu        Benjamin Netanyahu     Harian Cakrawala        2          1         1        1           1  id
//> person:benjamin-netanyahu        Benjamin Netanyahu     Meridian Wire           2          1         1        1           1  en
//> person:joe-biden                 Joe Biden              Harian Cakrawala        2          1         1        1           1  id
//> person:joe-biden                 Joe Biden              وكالة الضفاف            2          1         1        1           1  ar
//> government:gaza-health-ministry  Gaza Health Ministry   Meridian Wire           1          1         1        1           1  en
//> government:gaza-health-ministry  Gaza Health Ministry   Warta Arunika           1          1         1        1           1  id
//> government:gaza-health-ministry  Gaza Health Ministry   unknown                 1          1         1        1           0  en
//> military:israel-defense-forces   Israel Defense Forces  Harian Cakrawala        1          1         1        1           1  id
//> military:israel-defense-forces   Israel Defense Forces  Suara Selat             1          1         1        1           1  id
//> military:israel-defense-forces   Israel Defense Forces  The Harbour Post        1          1         1        1           1  en
//> military:israel-defense-forces   Israel Defense Forces  Warta Arunika           1          1         1        1           1  id
//> person:antony-blinken            Antony Blinken         Harian Cakrawala        1          1         1        1           1  id
//> person:antony-blinken            Antony Blinken         The Harbour Post        1          1         1        1           1  en
//> person:antony-blinken            Antony Blinken         Warta Arunika           1          1         1        1           1  id
//> person:antony-blinken            Antony Blinken         صحيفة المرسى            1          1         1        1           1  ar
//> person:benjamin-netanyahu        Benjamin Netanyahu     Northgate Courier       1          1         1        1           1  en
//> person:benjamin-netanyahu        Benjamin Netanyahu     unknown                 1          1         1        1           0  ar
//> person:retno-marsudi             Retno Marsudi          Harian Cakrawala        1          1         1        1           1  id
// %% [markdown]
// ## What the speaker in focus said
// Every row leads to its place in the article by `start` and `end`; `cue` is the word that shows that something is said.
// %%
corpus.actor(focus).quotes().selectColumns("article", "kind", "cue", "text").first(8)
//> article            kind      cue        text
//> ─────────────────  ────────  ─────────  ────────────────────────────────────────────────────────────────
//> 004_blinken_visit  direct    wrote      I made clear how much it matters to keep civilians safe, to
//>                                         spare the infrastructure they live on and to see that
//>                                         humanitarian aid is handed out all over Gaza
//> 004_blinken_visit  indirect  said       a UN mission to northern Gaza was possible
//> 004_blinken_visit  indirect  explained  An assessment mission is to be carried out by the United Nations
//>                                         “to find out what it takes for displaced Palestinians to go
//>                                         safely back to where they lived in the north of the Gaza Strip.”
//> 004_blinken_visit  partial   explained  to find out what it takes for displaced Palestinians to go
//>                                         safely back to where they lived in the north of the Gaza Strip.
//> 004_blinken_visit  indirect  cautioned  bringing the Palestinians home “cannot be done in a day, the
//>                                         humanitarian and infrastructure difficulties are heavy ones.
//>                                         Still, the UN mission will start the work of listing the
//>                                         obstacles and the ways around them.”
//> 004_blinken_visit  partial   cautioned  cannot be done in a day, the humanitarian and infrastructure
//>                                         difficulties are heavy ones. Still, the UN mission will start
//>                                         the work of listing the obstacles and the ways around them.
//> 004_blinken_visit  indirect  insisting  noncombatants in Gaza and the infrastructure they depend on must
//>                                         be shielded, in a territory where the number of dead stands at
//>                                         23,210, as the Hamas-run health ministry reports
//> 004_blinken_visit  direct    told       Only the leaders of Israel can take these hard decisions
// %% [markdown]
// ## Who speaks without a name
// Officials, sources and witnesses whom no dictionary can know: the words of the text stand in place of an actor.
// %%
Table quotes = corpus.quotes();
StringColumn speaker = quotes.stringColumn("speaker");
Table unnamed = quotes.where(speaker.isNotMissing().andNot(speaker.containsString(":")));
unnamed.selectColumns("article", "speaker", "attributed_to", "text").first(10)
//> article             speaker                                    attributed_to                            text
//> ──────────────────  ─────────────────────────────────────────  ───────────────────────────────────────  ────────────────────────────────────────────────────────────────
//> 000_assurances      seorang sumber pemerintahan senior. resmi                                           andai perang skala penuh meletus di sepanjang perbatasan utara
//>                                                                                                         antara Israel dan Hizbullah, pemerintahan Biden sudah siap
//>                                                                                                         sepenuhnya berdiri di belakang sekutunya itu
//> 000_assurances      sumber                                                                              Iran sampai perundingan tentang gencatan senjata dan pembebasan
//>                                                                                                         sandera
//> 000_assurances      seorang pejabat senior pemerintahan itu                                             Saat menyinggung tindakan provokatif Hizbullah, para petinggi.
//>                                                                                                         AS minggu ini memberi tahu tamunya bahwa pemerintahan Biden
//>                                                                                                         bersedia memberi Israel bantuan keamanan apa pun yang diperlukan
//> 000_assurances      para petinggi. AS                          seorang pejabat senior pemerintahan itu  pemerintahan Biden bersedia memberi Israel bantuan keamanan apa
//>                                                                                                         pun yang diperlukan, tutur seorang pejabat senior pemerintahan
//>                                                                                                         itu, walaupun dalam keadaan semacam itu AS tidak bakal
//>                                                                                                         menurunkan tentara Amerika di medan darat
//> 000_assurances      Para pejabat AS                                                                     Israel akan membalas dengan segenap kekuatannya
//> 001_warning         وزير الدفاع الإسرائيلي                                                              تعاون البلدين أمنيًا لا غنى عنه للوقوف في وجه الخطر الإيراني
//>                                                                                                         ووكلائه في المنطقة
//> 003_austin_gallant  ثلاثة مسؤولين أمريكيين وإسرائيليين         media:axios-website                      الرئيس الأمريكي جو بايدن ورئيس الوزراء الإسرائيلي بنيامين
//>                                                                                                         نتنياهو باتا قريبين من الاتفاق على حجم الضربة الإسرائيلية
//>                                                                                                         المرتقبة لإيران
//> 003_austin_gallant  المسؤولون                                                                           إدارة بايدن لا تعارض أن توجه إسرائيل ضربة قوية إلى إيران في وقت
//>                                                                                                         قريب، غير أنها تتخوف من أن يؤدي قصف مواقع بعينها إلى اتساع خطير
//>                                                                                                         للحرب الإقليمية
//> 003_austin_gallant  مسؤول إسرائيلي رفيع                                                                 ما وُضع من خطط حتى الآن أشد مما يريده البيت الأبيض
//> 003_austin_gallant  مسؤولين إسرائيليين                                                                  وكان مجلس الوزراء الأمني الإسرائيلي قد اجتمع مساء الخميس زهاء
//>                                                                                                         أربع ساعات للنظر في خطط ضرب إيران وفي التنسيق مع إدارة بايدن
// %% [markdown]
// ## For the spreadsheet
// %%
Csv.write(quotes, out("quotes.csv"));
Csv.write(speakers, out("speakers.csv"));
Csv.write(corpus.counts(SPEAKER, MONTH), out("speakers-by-month.csv"));
