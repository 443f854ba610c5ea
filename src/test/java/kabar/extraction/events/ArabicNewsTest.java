package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What long sentences of news agencies in Arabic tell, and what they only seem to. */
class ArabicNewsTest {
    @Test
    void findsTheGuestBehindAllTheOfficesOfTheHost() {
        assertEquals(
                List.of("Salman of Saudi Arabia CONSULT Tammam Salam"),
                Rows.of(
                        "ar",
                        "استقبل خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز آل سعود -حفظه الله- في قصره بجدة اليوم،"
                                + " معالي رئيس الوزراء اللبناني تمام سلام."));
    }

    @Test
    void takesAPersonBehindAPlaceForNobodyInIt() {
        assertEquals(
                List.of("Mohammed bin Salman CONSULT Vladimir Putin"),
                Rows.of("ar", "التقى الأمير محمد بن سلمان وزير الدفاع في موسكو الرئيس الروسي فلاديمير بوتين."));
    }

    @Test
    void takesTheNameBehindAnOfficeForWhomItSpeaksTo() {
        assertEquals(List.of("- REQUEST Iran"), Rows.of("ar", "طالب الوزير إيران بوقف الدعم الذي تقدمه للمليشيات."));
    }

    @Test
    void takesTheNameBehindABodyForWhomItSpeaksTo() {
        assertEquals(
                List.of("- REQUEST United Nations"),
                Rows.of("ar", "كما يناشد المركز الأمم المتحدة المساهمة في تنفيذ البرامج."));
    }

    @Test
    void doesNotTakeWhomABodyBacksForTheOneThatActs() {
        assertEquals(List.of("- SUPPORT Hamas"), Rows.of("ar", "وقوات التحالف تدعم حماس في الجنوب."));
    }

    @Test
    void readsPeopleInTheCaseOfAnObjectAsOne() {
        assertEquals(List.of("- COERCE المتظاهرين"), Rows.of("ar", "اعتقلت المتظاهرين فجر اليوم."));
    }

    @Test
    void readsCiviliansBehindAVerbAndItsPlaceAsThoseWhoSuffer() {
        assertEquals(List.of("- ASSAULT مدنيون"), Rows.of("ar", "زارت اللجنة أربع مناطق في عدن استهدف فيها مدنيون."));
    }

    @Test
    void saysOfTwoWhoFightThatTheOtherKilled() {
        assertEquals(
                List.of(
                        "Kurdistan Workers' Party ASSAULT Iran",
                        "Islamic Republic of Iran Army ASSAULT Kurdistan Workers' Party",
                        "Kurdistan Workers' Party ASSAULT Islamic Republic of Iran Army"),
                Rows.of("ar", "قتل ثلاثة جنود إيرانيين في اشتباكات بين الجيش الإيراني ومقاتلي حزب العمال الكردستاني."));
    }

    @Test
    void saysThatThoseWhoProtestAreAgainstWhoeverDidWhatTheySpeakOf() {
        assertEquals(
                List.of("Kurds PROTEST Turkey"), Rows.of("ar", "الأكراد يتظاهرون في بلجيكا تنديدا بالغارات التركية"));
    }

    @Test
    void completesNoVerbWithTheWordsOfAnother() {
        assertEquals(
                List.of(), Rows.of("ar", "قال الكاتب إن العرب ثاروا في المشرق لعدة عقود وخرجوا من أجل الاستقلال."));
    }

    @Test
    void readsNoVerbBehindAPreposition() {
        assertEquals(List.of(), Rows.of("ar", "من مصلحة إيران أن تبطئ إلى أبعد الحدود تقدم العرب في هذا المجال."));
    }

    @Test
    void takesAVerbOfThePastBehindPerhapsForWhatHappened() {
        assertEquals(List.of("Israel ASSAULT Lebanon possible"), Rows.of("ar", "قد تشن إسرائيل هجوما على لبنان."));
        assertEquals(List.of("Israel ASSAULT Lebanon"), Rows.of("ar", "وقد شنت إسرائيل هجوما على لبنان."));
    }

    @Test
    void tellsNothingOfWhatIsAsked() {
        assertEquals(List.of(), Rows.of("ar", "فهل كافأت واشنطن طهران على برنامجها النووي؟"));
    }

    @Test
    void tellsNothingOfWhatOnlySaysWhichPlacesAreMeant() {
        assertEquals(List.of(), Rows.of("ar", "نعرف أن في تلك المناطق التي تسيطر عليها داعش فشلا في تقديم الخدمات."));
    }

    @Test
    void tellsNothingWhereSomebodyDeclinesToComment() {
        assertEquals(List.of(), Rows.of("ar", "ورفضت الحكومة الأردنية التعليق على ادعاءات الجيش السوري."));
    }

    @Test
    void readsWhomAnArrestIsMadeOfBehindItsPreposition() {
        assertEquals(
                List.of("Ministry of Interior of Saudi Arabia COERCE Islamic State"),
                Rows.of("ar", "أعلنت وزارة الداخلية السعودية القبض على شبكة تابعة لتنظيم داعش."));
    }

    @Test
    void readsFromWhomATownIsRetaken() {
        assertEquals(
                List.of("Iraqi Armed Forces ASSAULT Islamic State"),
                Rows.of("ar", "تمكنت القوات العراقية من استعادة مدينة تكريت من تنظيم داعش."));
    }

    @Test
    void readsWhereAidIsHandedOut() {
        assertEquals(List.of("Kuwait AID Yemen"), Rows.of("ar", "وزعت الكويت مساعدات غذائية على المتضررين في اليمن."));
    }

    @Test
    void readsInWhoseAffairsSomebodyInterferes() {
        assertEquals(
                List.of("Iran COERCE Bahrain"), Rows.of("ar", "تناول الاجتماع تدخلات إيران في شؤون البحرين الداخلية."));
    }

    @Test
    void doesNotGiveTheSidesOfOneDeedToOthers() {
        assertEquals(
                List.of("- ASSAULT Iraq"),
                Rows.of(
                        "ar",
                        "شهدت العاصمة يوما داميا. وكانت الأجواء متوترة منذ الصباح. وقال مصدر إن شخصا قتل بتفجير في السوق."
                                + " كما قتل جنديان عراقيان بتفجير آخر."));
    }

    @Test
    void leavesAnAdjectiveToTheBodyBehindTheVerb() {
        assertEquals(
                List.of("Egypt COERCE Ahmed Douma"),
                Rows.of("ar", "احتجزت السلطات المصرية الناشط أحمد دومة فجر الاثنين."));
        assertEquals(
                List.of("Recep Tayyip Erdoğan CONSULT Joe Biden"),
                Rows.of("ar", "التقى الرئيس التركي رجب طيب أردوغان جو بايدن."));
    }
}
