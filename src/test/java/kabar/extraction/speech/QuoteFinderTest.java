package kabar.extraction.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | بايدن لنتنياهو: لن نترككم وحدكم أمام هذا الخطر | Joe Biden | Benjamin Netanyahu",
                "en | Biden to Netanyahu: we will stand by you in this hour | Joe Biden | Benjamin Netanyahu",
                "id | Biden kepada Netanyahu: Kami akan tetap berdiri di samping kalian | Joe Biden | Benjamin Netanyahu"
            })
    void readsAHeadlineWithoutMarks(String language, String text, String speaker, String addressee) {
        Quote quote = only(language, text);
        assertEquals(speaker, name(quote.speaker()));
        assertEquals(addressee, name(quote.addressee()));
    }

    @Test
    void leavesNamesShipsAndScareQuotesAlone() {
        assertEquals(List.of(), quotes("ar", "وصلت حاملة الطائرات \"لينكولن\" إلى المنطقة قبل يومين."));
        assertEquals(List.of(), quotes("ar", "استقبل الرئيس «جو بايدن» ضيفه «بنيامين نتنياهو» صباح الخميس."));
        assertEquals(List.of(), quotes("en", "The frigate “Constitution” left the harbour on Monday."));
        assertEquals(List.of(), quotes("id", "Kapal \"Bima Suci\" berlayar ke Ambon pada hari Senin."));
    }

    @Test
    void doesNotPairAStrayMark() {
        assertEquals(
                List.of("stay away from the border"),
                texts("en", "Aid reached the residents.” “The minister said: “stay away from the border”."));
    }

    @Test
    void takesAnInsertedClauseForNoneOfTheWords() {
        Quote quote = only("ar", "وقال غالانت، وهو يشير إلى خريطة على الجدار، إن الجيش سيبقى في الجنوب.");
        assertEquals("الجيش سيبقى في الجنوب", quote.text());
        assertEquals("Yoav Gallant", name(quote.speaker()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | President Volodymyr Zelenskyy, who was in Oslo for talks with the premier, Jonas Gahr Store, said that the winter would be hard. | Volodymyr Zelenskyy",
                "en | Joe Biden, in a letter to the council, said that the embargo would stay. | Joe Biden",
                "id | Perdana Menteri Hun Manet, melalui surat kepada Dewan Keamanan, mengatakan bahwa pasukannya akan ditarik. | Hun Manet",
            })
    void namesWhoStandsBeforeWhatIsInserted(String language, String text, String speaker) {
        assertEquals(speaker, name(only(language, text).speaker()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال غالانت، من دون أن يشير إلى الغارة، إن الجيش سيبقى في الجنوب.",
                "وقال غالانت، قبل أن يغادر القاعدة، إن الجيش سيبقى في الجنوب.",
            })
    void takesACircumstanceForNoneOfTheWords(String text) {
        assertEquals(List.of("الجيش سيبقى في الجنوب"), texts("ar", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The envoy praised the truce in Gaza, where the death toll has passed 40,000, according to the health ministry. | the death toll has passed 40,000",
                "ar | رحب الوزير بالهدنة في غزة، حيث تجاوزت حصيلة القتلى 40 ألفا، بحسب وزارة الصحة. | تجاوزت حصيلة القتلى 40 ألفا",
                "id | Utusan itu memuji gencatan senjata, sementara korban tewas melewati 40.000 orang, menurut kementerian kesehatan. | korban tewas melewati 40.000 orang",
            })
    void givesASourceOnlyTheClauseBesideIt(String language, String text, String words) {
        assertEquals(words, only(language, text).text());
    }

    @Test
    void readsPastASourceNamedInBetween() {
        Quote quote = quotes(
                        "ar",
                        "والتقت المبعوثة مورغان أورتاغوس رئيس البرلمان، وأبلغته، بحسب مصادر في بيروت، أن واشنطن تعارض توسيع الحرب.")
                .get(1);
        assertEquals("واشنطن تعارض توسيع الحرب", quote.text());
        assertEquals("Morgan Ortagus", name(quote.speaker()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway would pay for a third of the new radars, Jonas Gahr Store told reporters.",
                "Norway would pay for a third of the new radars, Jonas Gahr Store told the Reuters news agency on Monday.",
                "Norway would pay for a third of the new radars, Jonas Gahr Store told a conference in Oslo.",
            })
    void leavesOutWhomTheWordsWereToldTo(String text) {
        Quote quote = only("en", text);
        assertEquals("Norway would pay for a third of the new radars", quote.text());
        assertEquals("Jonas Gahr Støre", name(quote.speaker()).replace("Store", "Støre"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ceasefire would be extended by two weeks, mediators from Turkey and Qatar said on Monday. | mediators from Turkey and Qatar",
                "The school had been hit by three shells at noon, officials in Gaza said. | officials in Gaza",
            })
    void describesASourceByItsPlaces(String text, String words) {
        assertEquals(words, only("en", text).speaker().orElseThrow().words());
    }

    @Test
    void knowsAPersonByWhatTheArticleNamesHim() {
        Quote quote = only(
                "ar",
                "استقبل قائد القوات البحرية العميد سامي نصر الوفد في بيروت. وقال قائد القوات البحرية إن المرفأ آمن.");
        assertEquals("Sami Nasr", name(quote.speaker()));
    }

    @Test
    void saysNothingByWhomItIsSaidTo() {
        var quotes = quotes("ar", "أكد وليد جنبلاط أن المرفأ آمن. وقال لقناة الجزيرة إن السفن عادت.");
        assertEquals("Walid Jumblatt", name(quotes.get(1).speaker()));
        assertEquals("Al Jazeera Media Network", name(quotes.get(1).addressee()));
    }

    @Test
    void leavesAStrayMarkAtTheEndOut() {
        assertEquals(
                List.of("الحدود ستبقى مغلقة حتى إشعار آخر"),
                texts("ar", "أكد بايدن أن الحدود ستبقى مغلقة حتى إشعار آخر\"."));
    }

    @Test
    void readsAClauseThatBeginsWithAQuantity() {
        assertEquals(
                List.of("at least 17 villages were without power"),
                texts("en", "The United Nations has said at least 17 villages were without power."));
    }

    @Test
    void takesADeniedNounForNoStatement() {
        assertEquals(List.of(), quotes("id", "Phnom Penh membantah tudingan tersebut."));
    }

    @Test
    void carriesTheSpeakerOverADroppedSubject() {
        List<Quote> quotes = quotes(
                "ar",
                "وأضاف وزير الدفاع الأميركي لويد أوستن: \"تحدثت مع نظيري عن أمن الحدود\".\nوتابع: \"اتفقنا على أن نتحدث مجددا في الأسبوع المقبل\".");
        assertEquals(
                List.of("Lloyd Austin", "Lloyd Austin"),
                quotes.stream().map(q -> name(q.speaker())).toList());
    }

    @Test
    void keepsWhatStopsInsideTheMarksTogether() {
        assertEquals(
                List.of("سنواصل العمل.. وأكدت لهم أن الوقت يضيق"),
                texts("ar", "وقال بلينكن: “سنواصل العمل.. وأكدت لهم أن الوقت يضيق”."));
    }

    @Test
    void readsTwoPartsOfOneStatement() {
        List<Quote> quotes = quotes(
                "ar",
                "قال البيت الأبيض إن «الرئيس سيعود إلى واشنطن مساء اليوم»، مضيفا «أننا نتابع التطورات ساعة بساعة».");
        assertEquals(2, quotes.size());
        assertTrue(quotes.stream().allMatch(q -> name(q.speaker()).equals("White House")));
    }

    @Test
    void linksOfficialsToThoseDescribedBefore() {
        List<Quote> quotes = quotes(
                "ar",
                "أفاد ثلاثة مسؤولين أميركيين بأن الاتفاق بات قريبا من التوقيع.\n"
                        + "وأوضح المسؤولون أن الخلاف انحصر في بند واحد.");
        assertEquals(2, quotes.size());
        assertTrue(quotes.get(1).speaker().isPresent());
    }

    @Test
    void namesTheOutletBeyondItsSource() {
        Quote quote =
                only("ar", "ووفقا لمصادر نقلت عنها \"أكسيوس\"، أبلغ بايدن نتنياهو بأن واشنطن لن تشارك في الضربة.");
        assertEquals("Joe Biden", name(quote.speaker()));
        assertEquals("Benjamin Netanyahu", name(quote.addressee()));
        assertTrue(!quote.attributedTo().isEmpty());
    }

    @Test
    void findsTheSourceBehindItsOutlet() {
        Quote quote = only("ar", "سيصل الوفد إلى القاهرة يوم الأحد، بحسب ما نقلت رويترز عن مسؤول مصري.");
        assertEquals("مسؤول مصري", name(quote.speaker()));
        assertEquals(
                List.of("Reuters"),
                quote.attributedTo().stream().map(Party::name).toList());
    }

    @Test
    void namesWhoAnswersForAnEventOnce() {
        var event = EXTRACTOR
                .extract(Written.text("Benny Gantz said he emphasized that “Israel is committed to destroying Hamas.”")
                        .in("en")
                        .article())
                .events()
                .get(0);
        assertEquals(
                List.of("Benny Gantz"),
                event.attributedTo().stream().map(Party::name).toList());
    }

    @Test
    void readsAStatementCutByItsVerb() {
        Quote quote = only("en", "America, John Kirby said, is pushing for a longer pause in Gaza.");
        assertEquals("John Kirby", name(quote.speaker()));
        assertTrue(quote.text().startsWith("America") && quote.text().endsWith("Gaza"), quote.text());
    }

    @Test
    void knowsAVerbByItsPlace() {
        assertEquals(
                "John Kirby",
                name(only("en", "“We are not there yet,” deadpanned John Kirby.")
                        .speaker()));
        assertEquals(
                "Prabowo Subianto",
                name(only("id", "Prabowo Subianto membuka rapat itu. \"Jangan ada yang terlambat lagi,\" kelakarnya.")
                        .speaker()));
        assertEquals(
                "bantuan itu belum tiba",
                only("id", "Prabowo Subianto bersaksi bahwa bantuan itu belum tiba.")
                        .text());
    }

    @Test
    void meansWhoeverSpokeBeforeByAPronounBehindAccordingTo() {
        List<Quote> quotes = quotes(
                "id",
                "Wayan Koster mengatakan jalan itu rusak sejak lama. Menurut dia, perbaikan jalan dimulai bulan depan.");
        assertEquals(
                List.of("Wayan Koster", "Wayan Koster"),
                quotes.stream().map(q -> name(q.speaker())).toList());
    }

    @Test
    void meansWhoeverSpokeBeforeByWhatHeIs() {
        List<Quote> quotes = quotes(
                "id",
                "Wayan Koster mengatakan jalan itu rusak sejak lama. Ketua DPD PDIP Bali itu menilai anggaran masih kurang.");
        assertEquals(
                List.of("Wayan Koster", "Wayan Koster"),
                quotes.stream().map(q -> name(q.speaker())).toList());
    }

    @Test
    void tellsSomebodyUnknownByTheNameThatStoodBefore() {
        List<Quote> quotes =
                quotes("id", "\"Banjir ini sudah tiga hari,\" kata Sarwono. Ia menambahkan air naik sejak malam hari.");
        assertEquals("Sarwono", name(quotes.get(1).speaker()));
    }

    @Test
    void takesTheOutletOfADatelineForNoSpeaker() {
        Quote quote = only("id", "JAKARTA, Kompas.com -Kejaksaan Agung menyatakan berkas perkara itu sudah lengkap.");
        assertEquals("Attorney General's Office of Indonesia", name(quote.speaker()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bank itu mencatat volume dua juta saham dengan nilai transaksi Rp 145 miliar.",
                "Pemerintah mengirim tim ke Aceh untuk memastikan bantuan sampai ke warga."
            })
    void takesNeitherAValueNorAPurposeForSomethingSaid(String sentence) {
        assertEquals(
                List.of(),
                quotes("id", sentence).stream()
                        .filter(q -> !q.text().startsWith("volume"))
                        .toList());
    }

    private static String name(Optional<Party> party) {
        return party.map(Party::name).orElse("");
    }

    private static Quote only(String language, String text) {
        List<Quote> quotes = quotes(language, text);
        assertEquals(1, quotes.size(), quotes::toString);
        return quotes.get(0);
    }

    private static List<String> texts(String language, String text) {
        return quotes(language, text).stream().map(Quote::text).toList();
    }

    private static List<Quote> quotes(String language, String text) {
        return EXTRACTOR.extract(Written.text(text).in(language).article()).quotes();
    }
}
