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
//> 45 articles · ar 16, id 16, en 13 · 533 sentences (and 13 of boilerplate) · 0 problems
// %% [markdown]
// ## The number in focus, day by day
// `dated_by` tells whether the text gives the day, or the publication of the article stands for it.
// %%
FigureSeries series = corpus.figures().series(what, place);
Plot.bars(what + ", " + place, series, "article", "low")
//> date_from   date_to     dated_by       low   high  unit     what    place_name   source                                article                             surface              text
//> ──────────  ──────────  ───────────  ─────  ─────  ───────  ──────  ───────────  ────────────────────────────────────  ──────────────────────────────────  ───────────────────  ────────────────────────────────────────────────────────────────
//> 2023-10-11  2024-11-07  publication  23210  23210  persons  killed               Gaza Health Ministry; Antony Blinken  004_blinken_visit                   23,210               In the past few hours the head of US diplomacy has once more
//>                                                                                                                                                                                 voiced his backing for Israel, while insisting that
//>                                                                                                                                                                                 noncombatants in Gaza and the infrastructure they depend on must
//>                                                                                                                                                                                 be shielded, in a territory where the number of dead stands at
//>                                                                                                                                                                                 23,210, as the Hamas-run health ministry reports.
//> 2023-10-17  2023-10-17  text           500         persons  killed  Gaza City    Gaza Health Ministry                  ar-2023-10-18-difaf-hospital        500 شخص              غزة - وكالة الضفاف: قالت وزارة الصحة في قطاع غزة إن 500 شخص على
//>                                                                                                                                                                                 الأقل قُتلوا مساء أمس الثلاثاء في غارة إسرائيلية على المستشفى
//>                                                                                                                                                                                 الأهلي العربي (المعمداني) في مدينة غزة، حيث كان آلاف النازحين
//>                                                                                                                                                                                 يحتمون من القصف.
//> 2023-10-18  2023-10-18  publication    500         persons  killed  Gaza Strip                                         ar-2023-10-18-difaf-hospital        500 قتيل             500 قتيل على الأقل في غارة إسرائيلية على المستشفى المعمداني بغزة
//> 2023-11-20  2023-11-20  text            12         persons  killed  Bait Lahiya                                        id-2023-11-21-selat-rs-indonesia    sedikitnya 12 orang  JAKARTA, SUARA SELAT – Menteri Luar Negeri Retno Marsudi
//>                                                                                                                                                                                 mengutuk serangan Israel ke Rumah Sakit Indonesia di Bait
//>                                                                                                                                                                                 Lahiya, Gaza utara, yang menewaskan sedikitnya 12 orang pada
//>                                                                                                                                                                                 Senin (20/11/2023).
//> 2023-12-23  2023-12-23  publication  20000  20000  persons  killed  Gaza Strip                                         ar-2023-12-23-marsa-toll            ٢٠ ألفًا              غزة: حصيلة القتلى تتجاوز ٢٠ ألفًا بعد ١١ أسبوعًا من الحرب
//> 2024-01-27  2024-01-27  publication  26083  26083  persons  killed  Gaza Strip   Gaza Health Ministry                  ar-2024-01-27-difaf-icj             26083 شخصًا           وبلغ عدد القتلى في القطاع 26083 شخصًا، بحسب وزارة الصحة في غزة،
//>                                                                                                                                                                                 بينما كان 25105 يوم الأحد الماضي.
//> 2024-02-21  2024-02-21  publication  29195  29195  persons  killed  Gaza Strip   Kementerian Kesehatan setempat        id-2024-02-21-cakrawala-veto        29.195 orang         Korban tewas di Gaza kini mencapai 29.195 orang, menurut
//>                                                                                                                                                                                 Kementerian Kesehatan setempat.
//> 2024-03-25  2024-03-25  publication  32333  32333  persons  killed  Gaza Strip   وزارة الصحة                           ar-2024-03-25-difaf-resolution      32333 شخصًا           وقتل 32333 شخصًا في غزة منذ بداية الحرب، وفقًا لوزارة الصحة في
//>                                                                                                                                                                                 القطاع.
//> 2024-04-01  2024-04-30  text             3      3  persons  killed  Gaza Strip                                         en-2024-08-01-harbour-haniyeh       Three                Three of Haniyeh’s sons, Hazem, Amir and Mohammed Haniyeh, were
//>                                                                                                                                                                                 killed by an Israeli strike in Gaza last April.
//> 2024-05-08  2024-05-08  publication  34789  34789  persons  killed  Gaza Strip   Kementerian Kesehatan setempat        id-2024-05-08-cakrawala-rafah       34.789 orang         Sejak Oktober tahun lalu 34.789 orang tewas di Gaza, menurut
//>                                                                                                                                                                                 Kementerian Kesehatan setempat.
//> 2024-05-28  2024-05-28  publication  36000  36000  persons  killed  Gaza Strip   Gaza Health Ministry                  ar-marsa-rafah-tents                36 ألف قتيل          وتخطت حصيلة الحرب 36 ألف قتيل في القطاع، وفق الوزارة.
//> 2024-06-02  2024-06-02  publication  36379  36379  persons  killed  Gaza Strip   Gaza Strip                            id-2024-06-02-selat-prabowo         36.379 orang         Hingga kemarin 36.379 orang dilaporkan tewas di Gaza.
//> 2024-06-08  2024-06-08  text           274    274  persons  killed  Nuseirat     Gaza Health Ministry                  ar-2024-06-09-difaf-nuseirat        274 فلسطينيًا         غزة - وكالة الضفاف: أعلنت وزارة الصحة في غزة، اليوم الأحد، أن
//>                                                                                                                                                                                 274 فلسطينيًا قُتلوا وأصيب 698 آخرون في العملية التي نفذها الجيش
//>                                                                                                                                                                                 الإسرائيلي أمس في مخيم النصيرات وسط القطاع وأفرج خلالها عن أربعة
//>                                                                                                                                                                                 رهائن.
//> 2024-08-05  2024-08-05  publication  39623  39623  persons  killed  Gaza Strip                                         id-2024-08-05-cakrawala-siaga       39.623 orang         Sementara itu korban tewas di Gaza naik menjadi 39.623 orang.
//> 2024-08-15  2024-08-15  publication  40000  40000  persons  killed  Gaza Strip                                         ar-2024-08-15-difaf-forty-thousand  40 ألف قتيل          40 ألف قتيل في غزة وجولة مفاوضات جديدة في الدوحة
//> 2024-08-15  2024-08-15  text         40000  40000  persons  killed  Gaza Strip                                         ar-2024-08-15-difaf-forty-thousand  40 ألفًا              الدوحة - وكالة الضفاف: تجاوز عدد القتلى في قطاع غزة 40 ألفًا، إذ
//>                                                                                                                                                                                 أعلنت وزارة الصحة في القطاع اليوم الخميس أن الحصيلة بلغت 40005
//>                                                                                                                                                                                 قتلى و92401 جريح.
//> 2024-08-15  2024-08-15  publication  40005  40005  persons  killed               وزارة الصحة                           ar-2024-08-15-difaf-forty-thousand  40005 قتلى           الدوحة - وكالة الضفاف: تجاوز عدد القتلى في قطاع غزة 40 ألفًا، إذ
//>                                                                                                                                                                                 أعلنت وزارة الصحة في القطاع اليوم الخميس أن الحصيلة بلغت 40005
//>                                                                                                                                                                                 قتلى و92401 جريح.
// %% [markdown]
// ## Which of them have a source
// A number without one is the article's own word.
// %%
Table told = series.table();
told.where(told.stringColumn("source").isNotMissing()).selectColumns("date_to", "low", "high", "source", "surface", "article")
//> date_to       low   high  source                                surface       article
//> ──────────  ─────  ─────  ────────────────────────────────────  ────────────  ──────────────────────────────────
//> 2024-11-07  23210  23210  Gaza Health Ministry; Antony Blinken  23,210        004_blinken_visit
//> 2023-10-17    500         Gaza Health Ministry                  500 شخص       ar-2023-10-18-difaf-hospital
//> 2024-01-27  26083  26083  Gaza Health Ministry                  26083 شخصًا    ar-2024-01-27-difaf-icj
//> 2024-02-21  29195  29195  Kementerian Kesehatan setempat        29.195 orang  id-2024-02-21-cakrawala-veto
//> 2024-03-25  32333  32333  وزارة الصحة                           32333 شخصًا    ar-2024-03-25-difaf-resolution
//> 2024-05-08  34789  34789  Kementerian Kesehatan setempat        34.789 orang  id-2024-05-08-cakrawala-rafah
//> 2024-05-28  36000  36000  Gaza Health Ministry                  36 ألف قتيل   ar-marsa-rafah-tents
//> 2024-06-02  36379  36379  Gaza Strip                            36.379 orang  id-2024-06-02-selat-prabowo
//> 2024-06-08    274    274  Gaza Health Ministry                  274 فلسطينيًا  ar-2024-06-09-difaf-nuseirat
//> 2024-08-15  40005  40005  وزارة الصحة                           40005 قتلى    ar-2024-08-15-difaf-forty-thousand
// %% [markdown]
// ## Where independent numbers differ
// For all that is counted, not only the number in focus.
// %%
corpus.claims().kind("figure").verdict("differ")
//> kind    what                 a                    a_name         b  b_name  date_from   date_to     verdict  origins  tellings  articles  stories  publishers  languages  told
//> ──────  ───────────────────  ───────────────────  ─────────────  ─  ──────  ──────────  ──────────  ───────  ───────  ────────  ────────  ───────  ──────────  ─────────  ──────────────────────────
//> figure  kidnapped (persons)  country:IL           Israel                    2023-10-07  2023-10-07  differ         2         2         2        2           2  en id      About 240 people · 251
//> figure  killed (persons)     place:golan-heights  Golan Heights             2024-07-28  2024-07-28  differ         2         2         2        2           2  en id      Twelve · 11 Orang
//> figure  killed (persons)     place:majdal-shams   Majdal Shams              2024-07-27  2024-07-27  differ         2         2         2        2           2  en id      Twelve children · 11 orang
// %% [markdown]
// ## For the spreadsheet
// %%
Csv.write(series, out("series.csv"));
Csv.write(corpus.figures(), out("figures.csv"));
