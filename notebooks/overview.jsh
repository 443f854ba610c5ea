// %% [markdown]
// # Who and what are these articles about?
//
// The first look at a folder of articles: how many there are and in which languages, who is named most, whether the languages
// name the same actors, and which articles are copies of one text. Every number leads to its sentences: `why(…)` shows them.
// %% parameters
String in = param("in", "seeds");
// %%
Corpus corpus = Kabar.open(in);
//> 45 articles · ar 16, id 16, en 13 · 533 sentences (and 13 of boilerplate) · 0 problems
// %% [markdown]
// ## The actors named most
// `mentions` counts every place where an actor is named, `stories` counts near-copies of one text once.
// %%
Counts actors = corpus.counts(ACTOR);
actors.top(15)
//> actor                                                 name                                     mentions  sentences  articles  stories  publishers  languages
//> ────────────────────────────────────────────────────  ───────────────────────────────────────  ────────  ─────────  ────────  ───────  ──────────  ─────────
//> country:IL                                            Israel                                        186        168        42       37           8  ar en id
//> country:US                                            United States                                 117         99        35       32           8  ar en id
//> country:IR                                            Iran                                           58         56        20       18           7  ar en id
//> place:gaza-strip                                      Gaza Strip                                     58         53        25       24           7  ar en id
//> person:benjamin-netanyahu                             Benjamin Netanyahu                             45         44        24       21           7  ar en id
//> armed_group:hezbollah                                 Hezbollah                                      42         42        19       17           8  ar en id
//> person:joe-biden                                      Joe Biden                                      39         37        21       19           8  ar en id
//> armed_group:hamas                                     Hamas                                          35         35        20       19           8  ar en id
//> country:ID                                            Indonesia                                      27         27        13       11           4  ar id
//> organisation:united-nations                           United Nations                                 26         26        16       12           7  ar en id
//> organisation:united-nations-interim-force-in-lebanon  United Nations Interim Force in Lebanon        25         19         6        4           4  ar id
//> person:ismail-haniyeh                                 Ismail Haniyeh                                 24         24        11       11           6  ar en id
//> country:LB                                            Lebanon                                        23         22        10       10           6  ar en id
//> country:PS                                            Palestine                                      22         22        11       11           6  ar en id
//> military:israel-defense-forces                        Israel Defense Forces                          20         20        18       14           8  ar en id
// %% [markdown]
// ## The persons named most, and how they are named
// A role is a mention such as "the Israeli prime minister", resolved by who was in office on the day of the article.
// %%
corpus.persons().counts(ACTOR).top(10)
//> actor                      name                mentions  sentences  articles  stories  publishers  languages
//> ─────────────────────────  ──────────────────  ────────  ─────────  ────────  ───────  ──────────  ─────────
//> person:benjamin-netanyahu  Benjamin Netanyahu        45         44        24       21           7  ar en id
//> person:joe-biden           Joe Biden                 39         37        21       19           8  ar en id
//> person:ismail-haniyeh      Ismail Haniyeh            24         24        11       11           6  ar en id
//> person:antony-blinken      Antony Blinken            20         19         8        8           6  ar en id
//> person:yoav-gallant        Yoav Gallant              18         16         8        8           5  ar en id
//> person:retno-marsudi       Retno Marsudi             16         16         7        5           3  id
//> person:hassan-nasrallah    Hassan Nasrallah          13         13         5        5           5  ar en id
//> person:lloyd-austin        Lloyd Austin              10         10         5        5           4  ar en id
//> person:antonio-guterres    António Guterres           8          8         6        5           4  ar en
//> person:ali-khamenei        Ali Khamenei               7          6         6        6           6  ar en id
// %%
corpus.persons().counts(FORM)
//> form  mentions  sentences  articles  stories  publishers  languages
//> ────  ────────  ─────────  ────────  ───────  ──────────  ─────────
//> name       312        220        45       40           8  ar en id
//> role        18         17        12       12           8  ar en id
// %% [markdown]
// ## Who is named in which language
// %%
corpus.persons().counts(LANGUAGE, ACTOR).atLeast(3).sorted("language")
//> language  actor                      name                mentions  sentences  articles  stories  publishers  languages
//> ────────  ─────────────────────────  ──────────────────  ────────  ─────────  ────────  ───────  ──────────  ─────────
//> ar        person:benjamin-netanyahu  Benjamin Netanyahu        25         24        10        9           2  ar
//> ar        person:joe-biden           Joe Biden                 22         20         8        8           2  ar
//> ar        person:yoav-gallant        Yoav Gallant              10          8         2        2           1  ar
//> ar        person:ismail-haniyeh      Ismail Haniyeh             9          9         5        5           2  ar
//> ar        person:lloyd-austin        Lloyd Austin               6          6         2        2           1  ar
//> ar        person:antonio-guterres    António Guterres           5          5         4        3           2  ar
//> ar        person:hassan-nasrallah    Hassan Nasrallah           5          5         2        2           2  ar
//> ar        person:john-kirby          John Kirby                 3          3         3        2           2  ar
//> en        person:benjamin-netanyahu  Benjamin Netanyahu        16         16        10        8           3  en
//> en        person:antony-blinken      Antony Blinken            15         14         3        3           2  en
//> en        person:joe-biden           Joe Biden                 13         13         9        7           3  en
//> en        person:ismail-haniyeh      Ismail Haniyeh             8          8         3        3           2  en
//> en        person:yoav-gallant        Yoav Gallant               6          6         4        4           2  en
//> en        person:daniel-hagari       Daniel Hagari              4          4         4        2           3  en
//> en        person:hassan-nasrallah    Hassan Nasrallah           4          4         2        2           2  en
//> en        person:isaac-herzog        Isaac Herzog               4          4         1        1           1  en
//> en        person:antonio-guterres    António Guterres           3          3         2        2           2  en
//> en        person:benny-gantz         Benny Gantz                3          3         2        2           1  en
//> en        person:fuad-shukr          Fuad Shukr                 3          3         2        2           2  en
//> en        person:lloyd-austin        Lloyd Austin               3          3         2        2           2  en
//> id        person:retno-marsudi       Retno Marsudi             16         16         7        5           3  id
//> id        person:ismail-haniyeh      Ismail Haniyeh             7          7         3        3           2  id
//> id        person:joko-widodo         Joko Widodo                6          6         3        3           2  id
//> id        person:prabowo-subianto    Prabowo Subianto           6          6         2        2           2  id
//> id        person:amos-hochstein      Amos Hochstein             4          4         2        2           1  id
//> id        person:benjamin-netanyahu  Benjamin Netanyahu         4          4         4        4           2  id
//> id        person:hassan-nasrallah    Hassan Nasrallah           4          4         1        1           1  id
//> id        person:joe-biden           Joe Biden                  4          4         4        4           3  id
//> id        person:ali-khamenei        Ali Khamenei               3          2         2        2           2  id
//> id        person:antony-blinken      Antony Blinken             3          3         3        3           2  id
// %% [markdown]
// ## Which articles tell the same story in the same words
// %%
corpus.stories().atLeast(2)
//> story                              articles  publishers  languages  first_day   last_day    similarity  title
//> ─────────────────────────────────  ────────  ──────────  ─────────  ──────────  ──────────  ──────────  ───────────────────────────────────────────────────────────────
//> en-2024-04-14-harbour-iran-drones         3           3  en         2024-04-14  2024-04-15       0.675  Iran attacks Israel with drones and missiles for first time
//> id-2024-10-11-arunika-unifil              3           3  id         2024-10-11  2024-10-12       0.746  Dua Prajurit TNI Terluka Akibat Tembakan Tank Israel di Lebanon
//> ar-2024-03-25-difaf-resolution            2           2  ar         2024-03-25  2024-03-26       0.778  مجلس الأمن يطالب لأول مرة بوقف فوري لإطلاق النار في غزة
// %% [markdown]
// ## What proves a number
// The first sentences behind the first row of the table of actors, and how often each names it. `evidence(0)` has a row for each
// mention, with the rule that found it.
// %%
actors.sentences(0).first(5)
//> article         sentence  mentions  surface  text
//> ──────────────  ────────  ────────  ───────  ────────────────────────────────────────────────────────────────
//> 000_assurances         0         1  Israel   Pekan ini Israel mendapat janji dukungan dari AS bila pecah
//>                                              perang skala penuh dengan Hizbullah .
//> 000_assurances         1         2  Israel   Rombongan petinggi Israel yang datang ke Washington pekan ini
//>                                              menerima kepastian dari sejumlah pejabat tinggi AS: andai perang
//>                                              skala penuh meletus di sepanjang perbatasan utara antara Israel
//>                                              dan Hizbullah, pemerintahan Biden sudah siap sepenuhnya berdiri
//>                                              di belakang sekutunya itu, ungkap seorang sumber pemerintahan
//>                                              senior. resmi.
//> 000_assurances         2         2  Israel   Kepastian yang diberikan secara tatap muka itu muncul di tengah
//>                                              saling serang lintas batas antara Israel dan kelompok Hizbullah
//>                                              sokongan Iran, yang makin gencar beberapa pekan belakangan
//>                                              sehingga orang kian cemas akan meletusnya satu perang besar lagi
//>                                              di Timur Tengah – sekaligus saat Perdana Menteri Israel.
//>                                              Benjamin Netanyahu di muka umum menuding AS menunda kiriman
//>                                              senjata dan amunisi untuk negerinya, tudingan yang membuat
//>                                              hubungan pejabat kedua negara memanas.
//> 000_assurances         3         1  Israel   Menteri Urusan Strategis Ron Dermer dan penasihat keamanan
//>                                              nasional. Tzachi Hanegbi termasuk petinggi Israel yang menjalani
//>                                              beberapa pembicaraan dengan tokoh-tokoh pemerintahan Biden, di
//>                                              antaranya penasihat keamanan nasional Jake Sullivan.
//> 000_assurances         5         1  Israel   Bahan pembicaraannya beragam, mulai dari keadaan di perbatasan
//>                                              utara Israel.
// %% [markdown]
// ## One article, with what was found in it
// In the report the marks are colours, and the pointer shows what each means.
// %%
corpus.article(corpus.articles().stringColumn("article").get(0))
//> 000_assurances · 2023-02-01..2025-01-20 · id
//> ⟦what was said⟧ *event* {date} [actor]
//>
//> {Pekan ini} [Israel] *mendapat janji dukungan* dari [AS] bila pecah perang skala penuh dengan [Hizbullah] . Rombongan petinggi [Israel] yang datang ke [Washington] {pekan ini} menerima kepastian dari sejumlah pejabat tinggi [AS]: ⟦andai perang skala penuh meletus di sepanjang perbatasan utara antara [Israel] dan [Hizbullah], [pemerintahan Biden] sudah siap sepenuhnya berdiri di belakang sekutunya itu⟧, ungkap seorang sumber pemerintahan senior. resmi.
//> Kepastian yang diberikan secara tatap muka itu muncul di tengah saling serang lintas batas antara [Israel] dan kelompok [Hizbullah] sokongan [Iran], yang makin gencar {beberapa pekan belakangan} sehingga orang kian cemas akan meletusnya satu perang besar lagi di [Timur Tengah] – sekaligus saat Perdana Menteri [Israel]. [Benjamin Netanyahu] di muka umum *menuding* [AS] menunda kiriman senjata dan amunisi untuk negerinya, tudingan yang membuat hubungan pejabat kedua negara memanas.
//> Menteri Urusan Strategis [Ron Dermer] dan penasihat keamanan nasional. [Tzachi Hanegbi] termasuk petinggi [Israel] yang *menjalani beberapa pembicaraan* dengan tokoh-tokoh [pemerintahan Biden], di antaranya penasihat keamanan nasional [Jake Sullivan]. Menteri Luar Negeri [Antony Blinken] serta koordinator [Gedung Putih] untuk [Timur Tengah] [Brett McGurk], di [Washington] {tahun ini} pekan. Bahan pembicaraannya beragam, mulai dari keadaan di perbatasan utara [Israel]. ⟦[Iran] sampai perundingan tentang gencatan senjata dan pembebasan sandera⟧, ujar sumber.
//> {Pekan ini} [Israel] *mendapat janji dukungan* dari [AS] bila pecah perang skala penuh dengan [Hizbullah]
//> ⟦Saat menyinggung tindakan provokatif [Hizbullah], para petinggi. [AS] {minggu ini} memberi tahu tamunya bahwa ⟦[pemerintahan Biden] *bersedia* memberi [Israel] bantuan keamanan apa pun yang diperlukan⟧, tutur seorang pejabat senior pemerintahan itu, walaupun dalam keadaan semacam itu [AS] tidak bakal *menurunkan [tentara* Amerika] di medan darat⟧.
//> Semenjak [Hamas] *menyerang* [Israel] pada {tanggal 7 Oktober}, aksi provokasi. [Hizbullah] terhadap negara itu tidak pernah reda – malah menghebat {beberapa minggu belakangan}. Berkali-kali [pemerintahan Biden] menegaskan ⟦tidak menghendaki satu perang lagi di bagian utara [Israel]⟧. Dan menganjurkan agar ketegangan diturunkan lewat jalan diplomasi. {Minggu ini}, [Amos Hochstein] sebagai utusan [AS] dikirim ke kawasan itu untuk ikut meredam pertikaian.
//> Akan tetapi, selama [Hizbullah] masih *melancarkan serangan* melewati perbatasan ke [Israel] dan perang [Israel]-[Hamas] belum berujung gencatan senjata, kekhawatiran para pejabat [AS] terhadap perang skala penuh di kawasan itu terus bertambah. Apabila [Hizbullah] *meningkatkan serangan*nya ke [Israel] secara berarti. Sampai menelan korban jiwa warga [Israel]. Para pejabat [AS] menduga ⟦[Israel] akan membalas dengan segenap kekuatannya⟧.
// %% [markdown]
// ## Files for the spreadsheet
// %%
Csv.write(corpus.articles(), out("articles.csv"));
Csv.write(actors, out("actors.csv"));
Csv.write(corpus.counts(ACTOR, MONTH), out("actors-by-month.csv"));
Csv.write(corpus.mentions(), out("mentions.csv"));
Csv.write(corpus.candidates(), out("candidates.csv"));
Csv.write(corpus.problems(), out("problems.csv"));
