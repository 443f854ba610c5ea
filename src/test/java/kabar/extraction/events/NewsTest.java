package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Event;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence brings as news, and what it only refers to, where nobody or only one side is named. */
class NewsTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل تسعة أشخاص وجرح عشرون في حافلة قرب المطار.",
                "أسفر القصف عن مقتل ثلاثة عمال وإصابة رابع.",
                "انفجرت قنبلة أمام مركز للشرطة صباح اليوم.",
                "خطف مسلحون مجهولون مهندسا على الطريق الدولي.",
                "تعرضت دورية للشرطة لهجوم في ضواحي المدينة.",
                "أصيب حارس بجروح خطيرة عندما أطلق ملثمون النار على سيارته."
            })
    void tellsAnAssaultWithoutNames(String sentence) {
        assertEquals(List.of("ASSAULT"), types(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تظاهر المئات في وسط المدينة.",
                "خرج آلاف المتظاهرين إلى الساحة الكبرى.",
                "تجمع عشرات العمال أمام المصنع للمطالبة بأجورهم.",
                "اندلعت احتجاجات في أحياء عدة من العاصمة."
            })
    void tellsAProtestWithoutNames(String sentence) {
        assertEquals(List.of("PROTEST"), types(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بدأت محاكمة المتهمين في قضية تفجير المصرف.",
                "عاد السكان إلى بيوتهم بعد الهجوم.",
                "يروي الفيلم سيرة صحافي اختطف قبل أعوام.",
                "الذين قتلوا في الزلزال دفنوا أمس.",
                "تدرس اللجنة خطة لمنع الاعتداءات على المعلمين.",
                "حمل المتظاهرون صور موتاهم.",
                "غنى الشاب صوتا عذبا أمام الجمهور.",
                "لو هاجم مجهولون القافلة لتأخرت المساعدات."
            })
    void leavesOutWhatIsOnlyReferredTo(String sentence) {
        assertEquals(List.of(), types(sentence));
    }

    private static List<String> types(String text) {
        return EXTRACTOR.extract(Written.text(text).in("ar").article()).events().stream()
                .map(Event::type)
                .distinct()
                .toList();
    }
}
