// %% [markdown]
// # Who did what to whom?
//
// Events have a type (the PLOVER classes: ASSAULT, CONSULT, REQUEST, REJECT …), a source and a target. A side that the text leaves
// open is `unknown` here: none is guessed. What is planned, possible or alleged is told apart from what happened, and what is told not to
// have happened is left out, unless `NEGATED` asks for it.
// %% parameters
String in = param("in", "seeds");
String focus = param("focus", "Iran");
// %%
Corpus corpus = Kabar.open(in);
//> 45 articles · ar 16, id 16, en 13 · 533 sentences (and 13 of boilerplate) · 0 problems
// %% [markdown]
// ## What kinds of events the articles tell of
// %%
Counts types = corpus.counts(EVENT_TYPE);
types.plot()
//> type       events  sentences  articles  stories  publishers  languages
//> ─────────  ──────  ─────────  ────────  ───────  ──────────  ─────────
//> ASSAULT        68         70        35       31           8  ar en id
//> CONSULT        32         31        21       19           8  ar en id
//> ACCUSE         26         24        16       14           7  ar en id
//> REQUEST        26         28        20       18           6  ar en id
//> REJECT         24         24        14       13           7  ar en id
//> SUPPORT        16         17        15       12           7  ar en id
//> AGREE           7          8         7        6           5  ar en id
//> MOBILIZE        7          8         6        4           4  en id
//> THREATEN        6          6         6        6           3  ar en
//> RETREAT         3          3         3        3           3  ar en
//> CONCEDE         2          2         2        1           2  ar
//> PROTEST         2          2         2        2           1  id
//> AID             1          1         1        1           1  id
//> COERCE          1          1         1        1           1  id
//> COOPERATE       1          2         1        1           0  ar
//> SANCTION        1          1         1        1           1  en
//> (left out: 9 events told not to have happened; count by NEGATED, too, to see them)
// %% [markdown]
// ## Month by month
// By the day of publication. `MONTH.mentioned()` would go by the day that the event itself is dated to.
// %%
corpus.counts(EVENT_TYPE, MONTH).series(5).heatmap()
//> type     published_month  events  sentences  articles  stories  publishers  languages
//> ───────  ───────────────  ──────  ─────────  ────────  ───────  ──────────  ─────────
//> ASSAULT  2024-10              14         16         6        4           5  ar en id
//> CONSULT  wider                12          9         5        5           1  ar en id
//> ASSAULT  2024-08              11         10         4        4           4  en id
//> ASSAULT  wider                10          9         4        4           1  ar id
//> ASSAULT  2024-09               7          9         4        4           4  ar en id
//> REQUEST  2024-10               7          8         6        4           4  ar id
//> ACCUSE   2024-08               6          4         2        2           2  en id
//> ACCUSE   2024-10               6          6         4        2           4  ar id
//> ACCUSE   2024-07               5          5         3        3           3  ar en id
//> ASSAULT  2024-01               5          3         1        1           1  ar
//> CONSULT  2024-10               5          5         2        2           1  ar en
//> REJECT   2023-10               5          5         2        2           2  ar en
//> ASSAULT  2023-11               4          3         3        3           3  en id
//> ASSAULT  2024-07               4          4         2        2           2  ar en
//> CONSULT  2024-04               4          5         3        1           3  en
//> REJECT   2024-03               4          4         2        1           2  ar
//> REQUEST  2024-01               4          4         2        2           2  ar
//> ACCUSE   2023-11               3          3         2        2           2  id
//> ASSAULT  2024-04               3          6         3        1           3  en
//> ASSAULT  2024-06               3          2         2        2           2  ar en
//> CONSULT  2024-08               3          4         3        3           3  en id
//> REJECT   2024-07               3          3         2        2           2  en id
//> REJECT   2024-10               3          3         2        2           2  ar en
//> REQUEST  2024-06               3          4         2        2           2  ar id
//> ACCUSE   2024-02               2          2         1        1           1  id
//> ASSAULT  2023-12               2          2         1        1           1  ar
//> ASSAULT  2024-05               2          2         2        2           2  ar id
//> CONSULT  2024-07               2          2         2        2           2  en id
//> REJECT   2023-11               2          2         1        1           1  id
//> REJECT   2023-12               2          1         1        1           1  ar
//> REJECT   2024-06               2          2         1        1           1  en
//> REQUEST  2024-07               2          2         2        2           2  en id
//> REQUEST  2024-09               2          2         1        1           1  id
//> REQUEST  wider                 2          2         1        1           0  ar
//> ACCUSE   2023-10               1          1         1        1           1  ar
//> ACCUSE   2023-12               1          1         1        1           1  ar
//> ACCUSE   2024-09               1          1         1        1           1  ar
//> ACCUSE   wider                 1          1         1        1           0  id
//> ASSAULT  2023-10               1          2         1        1           1  ar
//> ASSAULT  2024-02               1          1         1        1           1  id
//> ASSAULT  2024-03               1          1         1        1           1  ar
//> CONSULT  2023-10               1          1         1        1           1  en
//> CONSULT  2023-11               1          1         1        1           1  id
//> CONSULT  2023-12               1          1         1        1           1  ar
//> CONSULT  2024-03               1          1         1        1           1  ar
//> CONSULT  2024-05               1          1         1        1           1  id
//> CONSULT  2024-06               1          1         1        1           1  ar
//> REJECT   2024-02               1          2         1        1           1  id
//> REJECT   2024-05               1          1         1        1           1  ar
//> REJECT   2024-09               1          1         1        1           1  ar
//> REQUEST  2023-10               1          1         1        1           1  ar
//> REQUEST  2023-11               1          1         1        1           1  id
//> REQUEST  2024-02               1          1         1        1           1  id
//> REQUEST  2024-03               1          1         1        1           1  ar
//> REQUEST  2024-05               1          1         1        1           1  id
//> REQUEST  2024-08               1          1         1        1           1  id
//> (left out: 9 events told not to have happened; count by NEGATED, too, to see them)
// %% [markdown]
// ## Who to whom
// Each country is counted together with its government, its army and, while in office, its ministers.
// %%
Counts acts = corpus.rolledUp().counts(SOURCE, EVENT_TYPE, TARGET);
acts.atLeast(2).top(20)
//> source                                        source_name                      type      target                       target_name       events  sentences  articles  stories  publishers  languages
//> ────────────────────────────────────────────  ───────────────────────────────  ────────  ───────────────────────────  ────────────────  ──────  ─────────  ────────  ───────  ──────────  ─────────
//> country:US                                    United States                    CONSULT   country:IL                   Israel                13         15        11        9           5  ar en id
//> unknown                                       unknown                          ASSAULT   person:ismail-haniyeh        Ismail Haniyeh        10         10         7        7           5  ar en id
//> country:US                                    United States                    SUPPORT   country:IL                   Israel                 9         10         9        7           3  ar en id
//> country:IL                                    Israel                           REJECT    unknown                      unknown                7          7         6        6           5  ar en id
//> country:ID                                    Indonesia                        ACCUSE    unknown                      unknown                6          6         4        3           2  id
//> country:IL                                    Israel                           ASSAULT   person:fuad-shukr            Fuad Shukr             5          6         5        5           4  ar en id
//> country:IL                                    Israel                           CONSULT   country:US                   United States          5          5         4        4           3  ar en id
//> country:ID                                    Indonesia                        MOBILIZE  unknown                      unknown                4          4         4        2           3  id
//> country:IL                                    Israel                           ASSAULT   place:dahieh                 Dahieh                 4          4         4        4           4  ar en id
//> country:IR                                    Iran                             ASSAULT   country:IL                   Israel                 4          8         4        2           3  en
//> country:IR                                    Iran                             THREATEN  unknown                      unknown                4          4         4        4           3  ar en
//> country:US                                    United States                    REJECT    unknown                      unknown                4          4         4        3           3  ar en
//> organisation:united-nations-security-council  United Nations Security Council  AGREE     unknown                      unknown                4          4         4        3           3  ar en
//> armed_group:hamas                             Hamas                            ACCUSE    country:IL                   Israel                 3          3         3        3           3  ar en id
//> armed_group:hezbollah                         Hezbollah                        REJECT    unknown                      unknown                3          3         3        3           3  ar en id
//> country:IL                                    Israel                           ACCUSE    armed_group:hezbollah        Hezbollah              3          3         3        3           3  ar en id
//> country:IL                                    Israel                           ASSAULT   armed_group:hezbollah        Hezbollah              3          3         3        1           3  id
//> country:IL                                    Israel                           ASSAULT   person:hassan-nasrallah      Hassan Nasrallah       3          7         3        3           3  ar en id
//> country:IL                                    Israel                           REQUEST   organisation:united-nations  United Nations         3          3         3        1           3  id
//> country:US                                    United States                    REQUEST   country:IL                   Israel                 3          3         3        3           1  ar
//> (left out: 9 events told not to have happened; count by NEGATED, too, to see them; countries count with their governments, armies and, where the day is known, ministers)
// %% [markdown]
// ## What happened, what is only planned, possible or alleged
// %%
corpus.counts(EVENT_TYPE, MODALITY).sorted("type").top(24)
//> type       modality  events  sentences  articles  stories  publishers  languages
//> ─────────  ────────  ──────  ─────────  ────────  ───────  ──────────  ─────────
//> ACCUSE     actual        26         24        16       14           7  ar en id
//> AGREE      actual         7          8         7        6           5  ar en id
//> AID        planned        1          1         1        1           1  id
//> ASSAULT    actual        65         67        35       31           8  ar en id
//> ASSAULT    possible       2          2         2        2           1  en id
//> ASSAULT    planned        1          1         1        1           0  ar
//> COERCE     actual         1          1         1        1           1  id
//> CONCEDE    actual         2          2         2        1           2  ar
//> CONSULT    actual        29         28        20       18           8  ar en id
//> CONSULT    planned        2          2         2        2           1  ar id
//> CONSULT    possible       1          1         1        1           0  ar
//> COOPERATE  actual         1          2         1        1           0  ar
//> MOBILIZE   actual         4          4         4        2           3  id
//> MOBILIZE   planned        3          4         2        2           2  en id
//> PROTEST    actual         2          2         2        2           1  id
//> REJECT     actual        21         21        14       13           7  ar en id
//> REJECT     possible       2          2         2        1           2  ar
//> REJECT     planned        1          1         1        1           1  en
//> REQUEST    actual        25         26        20       18           6  ar en id
//> REQUEST    possible       1          2         1        1           1  id
//> RETREAT    actual         3          3         3        3           3  ar en
//> SANCTION   actual         1          1         1        1           1  en
//> SUPPORT    actual        14         15        13       10           6  ar en id
//> SUPPORT    planned        2          2         2        2           1  ar id
//> (left out: 9 events told not to have happened; count by NEGATED, too, to see them)
// %% [markdown]
// ## What is told not to have happened
// %%
corpus.counts(NEGATED).why("true").selectColumns("article", "type", "source_name", "target_name", "surface", "text")
//> article                              type      source_name                              target_name     surface                    text
//> ───────────────────────────────────  ────────  ───────────────────────────────────────  ──────────────  ─────────────────────────  ────────────────────────────────────────────────────────────────
//> 000_assurances                       MOBILIZE  United States                                            menurunkan tentara         Saat menyinggung tindakan provokatif Hizbullah, para petinggi.
//>                                                                                                                                    AS minggu ini memberi tahu tamunya bahwa pemerintahan Biden
//>                                                                                                                                    bersedia memberi Israel bantuan keamanan apa pun yang
//>                                                                                                                                    diperlukan, tutur seorang pejabat senior pemerintahan itu,
//>                                                                                                                                    walaupun dalam keadaan semacam itu AS tidak bakal menurunkan
//>                                                                                                                                    tentara Amerika di medan darat.
//> 003_austin_gallant                   REJECT    Biden administration                                     تعارض                      وأوضح المسؤولون أن “إدارة بايدن لا تعارض أن توجه إسرائيل ضربة
//>                                                                                                                                    قوية إلى إيران في وقت قريب، غير أنها تتخوف من أن يؤدي قصف مواقع
//>                                                                                                                                    بعينها إلى اتساع خطير للحرب الإقليمية”.
//> 004_blinken_visit                    SUPPORT   United States                                            is not in favor of         Later that evening, White House National Security Council
//>                                                                                                                                    spokesman John Kirby took some of the heat out of the matter and
//>                                                                                                                                    explained that the United States is not in favor of a ceasefire
//>                                                                                                                                    in Gaza between Israel and Hamas.
//> ar-2024-01-27-difaf-icj              REQUEST   International Court of Justice                           تأمر                       لاهاي - وكالة الضفاف: أمرت محكمة العدل الدولية إسرائيل، أمس
//>                                                                                                                                    الجمعة، باتخاذ كل ما في وسعها من تدابير لمنع أعمال الإبادة
//>                                                                                                                                    الجماعية في قطاع غزة والسماح بدخول المساعدات، لكنها لم تأمر بوقف
//>                                                                                                                                    إطلاق النار كما طلبت جنوب أفريقيا.
//> en-2024-10-02-harbour-iran-missiles  SUPPORT   Joe Biden                                                support                    On Wednesday President Biden said he would not support a strike
//>                                                                                                                                    on Iran’s nuclear sites.
//> id-2023-11-21-selat-rs-indonesia     CONSULT   Ministry of Foreign Affairs (Indonesia)  Indonesia       menghubungi                Ia mengakui Kementerian Luar Negeri belum dapat menghubungi tiga
//>                                                                                                                                    relawan warga negara Indonesia di rumah sakit tersebut.
//> id-2024-08-01-arunika-haniyeh        REJECT    Hamas                                                    membantah                  Hamas dan Garda Revolusi Iran menuding Israel; Israel tidak
//>                                                                                                                                    membenarkan maupun membantah.
//> id-2024-08-01-arunika-haniyeh        REJECT    Islamic Revolutionary Guard Corps                        membantah                  Hamas dan Garda Revolusi Iran menuding Israel; Israel tidak
//>                                                                                                                                    membenarkan maupun membantah.
//> id-2024-08-01-arunika-haniyeh        ASSAULT   Antony Blinken                           Ismail Haniyeh  terlibat dalam pembunuhan  Menteri Luar Negeri AS Antony Blinken, yang sedang berada di
//>                                                                                                                                    Singapura, menegaskan Amerika tidak mengetahui dan tidak
//>                                                                                                                                    terlibat dalam pembunuhan Haniyeh.
// %% [markdown]
// ## All that the actor in focus does or suffers
// %%
corpus.actor(focus).events().selectColumns("article", "type", "trigger", "source_name", "target_name", "date_from", "modality", "negated").first(12)
//> article                              type      trigger                        source_name  target_name  date_from   modality  negated
//> ───────────────────────────────────  ────────  ─────────────────────────────  ───────────  ───────────  ──────────  ────────  ───────
//> 002_call                             THREATEN  تهدد                           Iran                                  actual    false
//> 003_austin_gallant                   ASSAULT   هجوم                           Iran                                  actual    false
//> 003_austin_gallant                   ASSAULT   الضربة                         Israel       Iran                     planned   false
//> 003_austin_gallant                   ASSAULT   توجه                           Israel       Iran                     actual    false
//> 003_austin_gallant                   ASSAULT   الهجوم                         Israel       Iran         2024-10-01  actual    false
//> ar-2024-07-31-marsa-haniyeh          THREATEN  تتوعد بالرد                    Iran                                  actual    false
//> en-2024-04-14-harbour-iran-drones    ASSAULT   attacks                        Iran         Israel                   actual    false
//> en-2024-04-14-harbour-iran-drones    ASSAULT   launched more than 300 drones  Iran         Israel       2024-04-13  actual    false
//> en-2024-04-14-meridian-iran-drones   ASSAULT   fires more than 300 drones     Iran         Israel                   actual    false
//> en-2024-04-14-meridian-iran-drones   ASSAULT   launched more than 300 drones  Iran         Israel       2024-04-13  actual    false
//> en-2024-04-15-northgate-iran-drones  ASSAULT   attack                         Iran         Israel                   actual    false
//> en-2024-04-15-northgate-iran-drones  ASSAULT   launched more than 300 drones  Iran         Israel                   actual    false
// %% [markdown]
// ## The sentences behind what it does
// %%
acts.why(focus).selectColumns("article", "surface", "type", "target_name", "text").first(6)
//> article                            surface                        type      target_name                                   text
//> ─────────────────────────────────  ─────────────────────────────  ────────  ────────────────────────────────────────────  ────────────────────────────────────────────────────────────────
//> 002_call                           تهدد                           THREATEN                                                ولفت بايدن، إلى ضرورة مواصلة العمل على خفض التوتر في المنطقة،
//>                                                                                                                           معيدا القول إنه مجدّداً متمسك بسلامة إسرائيل أمام كل ما تهدد به
//>                                                                                                                           إيران، ومعها تنظيمات إرهابية تتحرك نيابة عنها مثل حماس وحزب الله
//>                                                                                                                           والحوثيين".
//> 003_austin_gallant                 هجوم                           ASSAULT                                                 ومضى يقول: “بيّنت أن الولايات المتحدة قادرة على حماية جنودها
//>                                                                                                                           وشركائها وحلفائها من كل هجوم تشنه إيران أو من تساندهم من شركاء
//>                                                                                                                           ووكلاء..
//> ar-2024-07-31-marsa-haniyeh        تتوعد بالرد                    THREATEN                                                اغتيال إسماعيل هنية في طهران وإيران تتوعد بالرد
//> ar-2024-07-31-marsa-haniyeh        تساءل                          ACCUSE    Mohammed bin Abdulrahman bin Jassim Al Thani  وتساءل رئيس الوزراء القطري محمد بن عبد الرحمن آل ثاني: كيف تنجح
//>                                                                                                                           الوساطة حين يقتل طرف من يفاوضه؟
//> en-2024-04-14-harbour-iran-drones  attacks                        ASSAULT   Israel                                        Iran attacks Israel with drones and missiles for first time
//> en-2024-04-14-harbour-iran-drones  launched more than 300 drones  ASSAULT   Israel                                        Iran launched more than 300 drones and missiles at Israel
//>                                                                                                                           overnight in its first direct attack on the country, and almost
//>                                                                                                                           all of them were shot down, the Israeli military said on Sunday.
// %% [markdown]
// ## A network for Gephi, tables for the spreadsheet
// %%
Gexf.write(corpus.rolledUp().counts(SOURCE, TARGET, EVENT_TYPE).network(), out("who-to-whom.gexf"));
Csv.write(corpus.events(), out("events.csv"));
Csv.write(acts, out("acts.csv"));
