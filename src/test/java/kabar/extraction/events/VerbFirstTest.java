package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who does what to whom where subjects stand behind their verbs. */
class VerbFirstTest {
    @Test
    void takesAnArmyBehindAVerbThatMayBePassiveForTheSubject() {
        assertEquals(
                List.of("Israel Defense Forces ASSAULT -"),
                Rows.of("ar", "استهدف الجيش الإسرائيلي مساء الأحد مسؤولا بارزا."));
    }

    @Test
    void goesOnWithWhoeverActedBefore() {
        assertEquals(
                List.of("Israel Defense Forces ASSAULT Tubas", "Israel Defense Forces COERCE Palestine"),
                Rows.of("ar", "اقتحم الجيش الإسرائيلي بلدة طوباس، واعتقل أربعة فلسطينيين."));
    }

    @Test
    void findsWhoeverCausedAnOutcome() {
        assertEquals(
                List.of("Israel ASSAULT Palestine"),
                Rows.of("ar", "شنت إسرائيل غارات على قطاع غزة أدت إلى استشهاد ستة فلسطينيين."));
    }

    @Test
    void findsTheAttackersBehindASecondOutcome() {
        assertEquals(
                List.of("Israel ASSAULT Palestine"),
                Rows.of("ar", "أكدت مصادر طبية استشهاد تسعة فلسطينيين وإصابة عشرين في قصف إسرائيلي."));
    }

    @Test
    void readsTwoAdjectivesBehindAWarAsItsSides() {
        assertEquals(
                List.of("Iraq ASSAULT Iran", "Iran ASSAULT Iraq"),
                Rows.of("ar", "في ذلك العام اندلعت الحرب العراقية الإيرانية وامتدت إلى مياه الخليج العربي."));
    }

    @Test
    void readsThoseBetweenWhomAMeetingTookPlace() {
        assertEquals(
                List.of("John Kerry CONSULT Sergey Lavrov"),
                Rows.of("ar", "علق المراقبون على اللقاء الذي جرى بين جون كيري وسيرغي لافروف."));
    }

    @Test
    void takesAPlaceBeforeATitleForWhereItHappened() {
        assertEquals(
                List.of("Salman of Saudi Arabia CONSULT Abdrabbuh Mansur Hadi"),
                Rows.of("ar", "استقبل الملك سلمان بن عبدالعزيز آل سعود في جدة أمس الرئيس عبدربه منصور هادي."));
    }

    @Test
    void takesTheAreaOfASiteForWhatIsStruck() {
        assertEquals(
                List.of("Israel ASSAULT Gaza Strip"),
                Rows.of("ar", "واصلت إسرائيل غاراتها على مناطق متفرقة من قطاع غزة."));
    }

    @Test
    void endsAListBeforeANameWithAVerbOfItsOwn() {
        assertEquals(
                List.of("Hamas ACCUSE Benjamin Netanyahu"),
                Rows.of("ar", "حماس تدين مماطلة نتنياهو وبايدن يقول إنه متفائل."));
    }

    @Test
    void takesAPronounBehindAVerbForWhomTheSameOneHasJustTouched() {
        assertEquals(
                List.of("United States SANCTION Hezbollah", "United States ACCUSE Hezbollah"),
                Rows.of("ar", "فرضت الولايات المتحدة عقوبات على حزب الله واتهمته بغسل الأموال."));
    }

    @Test
    void readsAnObjectWhereTheSubjectStandsBeforeTheVerb() {
        assertEquals(
                List.of("- SUPPORT Hamas"), Rows.of("ar", "قال الكاتب إن الشارع الغاضب يدعم حماس في هذه المعركة."));
    }

    @Test
    void takesTheNameThatAPronounResumesForTheTarget() {
        assertEquals(
                List.of("Houthis COERCE Taiz"), Rows.of("ar", "وصل المبعوث إلى تعز التي يفرض عليها الحوثيون حصارا."));
    }

    @Test
    void findsNoDoerInTheAdjectiveOfAnAnswer() {
        assertEquals(
                List.of("- ASSAULT Ismail Haniyeh"),
                Rows.of("ar", "استعدت المدينة تحسبا من رد إيراني على اغتيال إسماعيل هنية."));
    }

    @Test
    void findsWhomAPronounOnAChargeMeans() {
        assertEquals(
                List.of("Israel ASSAULT Ismail Haniyeh alleged", "Israel ASSAULT Fuad Shukr"),
                Rows.of(
                        "ar",
                        "تعالت الأصوات ضد إسرائيل بعد اتهامها باغتيال إسماعيل هنية في طهران، وتبنيها تصفية فؤاد شكر."));
    }

    @Test
    void readsDrivingPeopleOutAsDoneToThem() {
        assertEquals(
                List.of("Israel Defense Forces COERCE Palestine"),
                Rows.of("ar", "واصل الجيش الإسرائيلي تهجير الفلسطينيين من بيوتهم في جنين."));
    }

    @Test
    void readsNoOfficeOfTheSameWordAsADeed() {
        assertEquals(
                List.of(), Rows.of("ar", "اقترح الكاتب على زعماء المعارضة الإسرائيلية حلا لأزمة بنيامين نتنياهو."));
        assertEquals(List.of(), Rows.of("ar", "قال الخبير إن فرنسا تحتل المرتبة الرابعة في إنتاج القمح."));
        assertEquals(List.of(), Rows.of("ar", "قال المصرف في تقرير صادر عن مكتبه في لبنان إن الأسعار ارتفعت."));
    }

    @Test
    void meetsThoseBehindWithInAJourneyMadeForIt() {
        assertEquals(
                List.of("Ahmed Aboul Gheit CONSULT Iraq", "Ahmed Aboul Gheit CONSULT Fuad Hussein"),
                Rows.of("ar", "سافر أحمد أبو الغيط إلى بغداد لمواصلة المشاورات مع وزير الخارجية فؤاد حسين."));
    }

    @Test
    void goesOnAboutBothBehindAPronounThatOpensAClause() {
        assertEquals(
                List.of("Emmanuel Macron CONSULT Volodymyr Zelenskyy", "Emmanuel Macron THREATEN Volodymyr Zelenskyy"),
                Rows.of("ar", "أبلغ ماكرون زيلينسكي بالقرار، لكنه حذره أيضا من أن باريس لن تنتظر طويلا."));
    }

    @Test
    void givesADeedToTheOwnerOfTheNounsThatHaveItsPronoun() {
        assertEquals(
                List.of("Turkey ASSAULT Ahmed Yassin"),
                Rows.of(
                        "ar",
                        "تتعالى الأصوات ضد تركيا، بعد تحميلها المسؤولية أمام حركة حماس وإعلانها أنها قتلت أحمد ياسين."));
    }

    @Test
    void doesNotGiveToWhoeverSpeaksWhatIsSaidOfTheOneSpokenTo() {
        assertEquals(List.of(), Rows.of("ar", "قال ماكرون «أشكر لك أعواما طويلة وقفت فيها مع أوكرانيا»."));
    }

    @Test
    void tellsOfTheFateOfANamedPersonBehindAfter() {
        assertEquals(
                List.of("- ASSAULT Ahmed Yassin"), Rows.of("ar", "تصاعد التوتر في المنطقة عقب اغتيال أحمد ياسين."));
    }

    @Test
    void readsACommitmentToSomebodysSecurityAsSupport() {
        assertEquals(
                List.of("France SUPPORT Lebanon"), Rows.of("ar", "أكد البيان التزام فرنسا بأمن لبنان في كل الظروف."));
        assertEquals(List.of("Egypt SUPPORT Sudan"), Rows.of("ar", "وأكد البيان أن مصر متمسكة بأمن السودان."));
    }

    @Test
    void takesTheOppositionOfACountryForItself() {
        assertEquals(
                List.of("Turkey AID المعارضة السورية"),
                Rows.of("ar", "وقال الوزير إن تركيا تدرب عناصر في المعارضة السورية منذ عام."));
    }
}
