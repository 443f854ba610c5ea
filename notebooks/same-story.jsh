// %% [markdown]
// # Who tells the same story, and who tells it otherwise?
//
// Claims about the same thing are laid side by side over articles, publishers and languages. They *agree* or *differ* only if they come
// from different origins: copies of one text are one story, and two articles that name the same source are one voice. Where the days
// do not surely meet, that is said, and nothing is called a contradiction.
// %% parameters
String in = param("in", "seeds");
String one = param("one", "Joe Biden");
String other = param("other", "Benjamin Netanyahu");
// %%
Corpus corpus = Kabar.open(in);
//> 45 articles · ar 16, id 16, en 13 · 533 sentences (and 13 of boilerplate) · 0 problems
// %% [markdown]
// ## Copies and rewrites of one text
// `similarity` is that of the two members least alike.
// %%
corpus.stories().atLeast(2)
//> story                              articles  publishers  languages  first_day   last_day    similarity  title
//> ─────────────────────────────────  ────────  ──────────  ─────────  ──────────  ──────────  ──────────  ───────────────────────────────────────────────────────────────
//> en-2024-04-14-harbour-iran-drones         3           3  en         2024-04-14  2024-04-15       0.675  Iran attacks Israel with drones and missiles for first time
//> id-2024-10-11-arunika-unifil              3           3  id         2024-10-11  2024-10-12       0.746  Dua Prajurit TNI Terluka Akibat Tembakan Tank Israel di Lebanon
//> ar-2024-03-25-difaf-resolution            2           2  ar         2024-03-25  2024-03-26       0.778  مجلس الأمن يطالب لأول مرة بوقف فوري لإطلاق النار في غزة
// %% [markdown]
// ## What independent origins tell alike
// %%
Claims claims = corpus.claims();
claims.verdict("agree")
//> kind    what              a           a_name  b                        b_name            date_from   date_to     verdict  origins  tellings  articles  stories  publishers  languages  told
//> ──────  ────────────────  ──────────  ──────  ───────────────────────  ────────────────  ──────────  ──────────  ───────  ───────  ────────  ────────  ───────  ──────────  ─────────  ───────────────────────────────────────────────────────
//> event   ASSAULT           country:IL  Israel  person:hassan-nasrallah  Hassan Nasrallah  2024-09-27  2024-09-28  agree          3         7         3        3           3  ar en id   مقتل · killed · tewas dalam serangan udara · pembunuhan
//> event   ASSAULT                               person:ismail-haniyeh    Ismail Haniyeh    2024-07-30  2024-08-01  agree          2         4         2        2           2  ar id      اغتيال · مقتل · Pembunuhan · pembunuhan
//> event   THREATEN          country:IR  Iran                                               2024-07-30  2024-08-01  agree          2         2         2        2           2  ar en      تتوعد بالرد · vows revenge
//> figure  killed (persons)  country:IL  Israel                                             2023-10-07  2023-10-07  agree          2         2         2        2           2  en id      1,200 · sekitar 1.200 orang
//> event   ASSAULT           country:IL  Israel  place:dahieh             Dahieh            2024-09-27  2024-09-27  agree          2         2         2        2           2  ar en      الغارات · airstrike
// %% [markdown]
// ## Where they differ
// The numbers below exclude each other, or one article denies what another tells. Look at the sentences before you believe it:
// a later count, or another place, is the usual reason.
// %%
Claims differing = claims.verdict("differ");
differing
//> kind    what                 a                    a_name         b  b_name  date_from   date_to     verdict  origins  tellings  articles  stories  publishers  languages  told
//> ──────  ───────────────────  ───────────────────  ─────────────  ─  ──────  ──────────  ──────────  ───────  ───────  ────────  ────────  ───────  ──────────  ─────────  ──────────────────────────
//> figure  kidnapped (persons)  country:IL           Israel                    2023-10-07  2023-10-07  differ         2         2         2        2           2  en id      About 240 people · 251
//> figure  killed (persons)     place:golan-heights  Golan Heights             2024-07-28  2024-07-28  differ         2         2         2        2           2  en id      Twelve · 11 Orang
//> figure  killed (persons)     place:majdal-shams   Majdal Shams              2024-07-27  2024-07-27  differ         2         2         2        2           2  en id      Twelve children · 11 orang
// %% [markdown]
// ## Both sides' sentences, of the first of them
// %%
Table sides = differing.table().isEmpty() ? corpus.sentences().emptyCopy() : differing.why(1);
sides.selectColumns("article", "text")
//> article                        text
//> ─────────────────────────────  ─────────────────────────────────────────────────────────────
//> en-2023-11-22-harbour-truce    About 240 people were seized on October 7, when 1,200 were
//>                                killed in Israel.
//> id-2024-10-08-arunika-setahun  Di Israel, sekitar 1.200 orang tewas dan 251 disandera pada 7
//>                                Oktober tahun lalu.
// %% [markdown]
// ## What is told between two actors, and by how many
// %%
Claims between = corpus.compare(one, other);
between
//> kind   what                                                            a                          a_name              b                          b_name              date_from   date_to     verdict                  origins  tellings  articles  stories  publishers  languages  told
//> ─────  ──────────────────────────────────────────────────────────────  ─────────────────────────  ──────────────────  ─────────────────────────  ──────────────────  ──────────  ──────────  ───────────────────────  ───────  ────────  ────────  ───────  ──────────  ─────────  ──────────────────────────────────────────────────────────────
//> event  CONSULT                                                         person:benjamin-netanyahu  Benjamin Netanyahu  person:joe-biden           Joe Biden                                   dates differ or unknown        3         4         4        3           2  ar en      تحدث · أجرى · told
//> quote  أمريكا قد تترك إسرائيل وحدها عقب اغتيال إسماعيل هنية            person:joe-biden           Joe Biden           person:benjamin-netanyahu  Benjamin Netanyahu  2024-04-13  2025-01-20  dates differ or unknown        2         4         4        2           3  ar en      أمريكا قد تترك إسرائيل وحدها عقب اغتيال إسماعيل هنية · US
//>                                                                                                                                                                                                                                                                                    support for Israel was ‘ironclad’ · US support for Israel was
//>                                                                                                                                                                                                                                                                                    "ironclad" · U.S. support for Israel was “ironclad.”
//> event  CONSULT                                                         person:benjamin-netanyahu  Benjamin Netanyahu  person:joe-biden           Joe Biden           2023-12-23  2024-04-15  dates differ or unknown        2         3         2        2           2  ar en      تحدث · tells · told
//> quote  الولايات المتحدة ستقف إلى جانب إسرائيل إذا تعرضت لهجوم إيراني،  person:joe-biden           Joe Biden           person:benjamin-netanyahu  Benjamin Netanyahu  2024-07-30  2025-01-20  one source                     1         2         1        1           0  ar         الولايات المتحدة ستقف إلى جانب إسرائيل إذا تعرضت لهجوم إيراني،
//>        إلا أنه نبهه في الوقت ذاته إلى أن واشنطن لن تتدخل إن أقدمت                                                                                                                                                                                                                  إلا أنه نبهه في الوقت ذاته إلى أن واشنطن لن تتدخل إن أقدمت
//>        إسرائيل منفردة على تصعيد جديد عقب اغتيال إسماعيل هنية                                                                                                                                                                                                                       إسرائيل منفردة على تصعيد جديد عقب اغتيال إسماعيل هنية · واشنطن
//>                                                                                                                                                                                                                                                                                    لن تتدخل إن أقدمت إسرائيل منفردة على تصعيد جديد عقب اغتيال
//>                                                                                                                                                                                                                                                                                    إسماعيل هنية
//> event  THREATEN                                                        person:joe-biden           Joe Biden           person:benjamin-netanyahu  Benjamin Netanyahu  2024-07-30  2025-01-20  one source                     1         1         1        1           0  ar         ينذر
//> event  REQUEST                                                         person:joe-biden           Joe Biden           person:benjamin-netanyahu  Benjamin Netanyahu                          one source                     1         1         1        1           0  ar         دعا
//> quote  متمسكون بحماية إسرائيل أمام الخطر الإيراني                      person:joe-biden           Joe Biden           person:benjamin-netanyahu  Benjamin Netanyahu  2024-07-30  2025-01-20  one source                     1         1         1        1           0  ar         متمسكون بحماية إسرائيل أمام الخطر الإيراني
//> quote  support is “ironclad” after Iranian attack                      person:joe-biden           Joe Biden           person:benjamin-netanyahu  Benjamin Netanyahu  2024-04-14  2024-04-15  one source                     1         1         1        1           1  en         support is “ironclad” after Iranian attack
//> quote  ironclad.                                                       person:joe-biden           Joe Biden           person:benjamin-netanyahu  Benjamin Netanyahu  2024-04-14  2024-04-15  one source                     1         1         1        1           1  en         ironclad.
//> event  SUPPORT                                                         person:joe-biden           Joe Biden           person:benjamin-netanyahu  Benjamin Netanyahu                          one source                     1         1         1        1           1  en         assured Benjamin Netanyahu of American support
// %% [markdown]
// ## Claims that several languages share
// %%
Table shared = claims.atLeast(2).table();
shared.where(shared.stringColumn("languages").containsString(" ")).selectColumns("kind", "what", "a_name", "b_name", "verdict", "languages").first(15)
//> kind    what                 a_name                 b_name            verdict                  languages
//> ──────  ───────────────────  ─────────────────────  ────────────────  ───────────────────────  ─────────
//> figure  kidnapped (persons)  Israel                                   differ                   en id
//> figure  killed (persons)     Golan Heights                            differ                   en id
//> figure  killed (persons)     Majdal Shams                             differ                   en id
//> event   ASSAULT              Israel                 Hassan Nasrallah  agree                    ar en id
//> event   ASSAULT                                     Ismail Haniyeh    agree                    ar id
//> event   THREATEN             Iran                                     agree                    ar en
//> figure  killed (persons)     Israel                                   agree                    en id
//> event   ASSAULT              Israel                 Dahieh            agree                    ar en
//> figure  killed (persons)     Gaza Strip                               dates differ or unknown  ar en id
//> event   ASSAULT                                     Ismail Haniyeh    dates differ or unknown  ar en id
//> event   REJECT               Biden administration                     dates differ or unknown  ar en
//> event   REJECT               Israel Defense Forces                    dates differ or unknown  ar en id
//> event   SUPPORT              United States          Israel            dates differ or unknown  en id
//> event   ASSAULT              Israel                 Fuad Shukr        dates differ or unknown  ar en id
//> event   CONSULT              Benjamin Netanyahu     Joe Biden         dates differ or unknown  ar en
// %%
Csv.write(claims, out("claims.csv"));
Csv.write(between, out("between.csv"));
Csv.write(corpus.stories(), out("stories.csv"));
