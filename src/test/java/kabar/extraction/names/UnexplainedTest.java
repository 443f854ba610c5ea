package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Candidate;
import kabar.knowledge.ActorDictionary;
import kabar.tables.CandidateRows;
import org.junit.jupiter.api.Test;

class UnexplainedTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @Test
    void areNoWordsOfHeadlines() {
        assertEquals(List.of(), unproven("Pemerintah Siapkan Potongan Tarif Kereta Malam Hingga Akhir Pekan"));
        assertEquals(List.of(), unproven("LANJUT BACA SEMUA"));
    }

    @Test
    void areNoAcronymsThatTheArticleExplains() {
        assertEquals(
                List.of(),
                unproven("Rapat itu membahas Dana Rawat Jalan Bersama (DRJB). Menurut warga, DRJB naik tahun ini."));
        assertEquals(List.of("ZKRT"), unproven("Rapat itu juga dihadiri oleh wakil dari ZKRT dan beberapa tamu."));
    }

    @Test
    void areNoNumbersAndModels() {
        assertEquals(List.of(), unproven("Pelaku membawa senapan QX2-V4 pada tahap XIV dan membuat KTP palsu."));
    }

    @Test
    void areNoWordsThatTheArticlesAlsoWriteSmall() {
        var rows = new CandidateRows();
        rows.add(EXTRACTOR.extract(Written.text("They argued about the Dredging and met Blorvik by the river.")
                .as("a")
                .article()));
        rows.add(EXTRACTOR.extract(Written.text("The dredging went on. More dredging is to come.")
                .as("b")
                .article()));
        assertEquals(List.of("Blorvik"), rows.rows().stream().map(row -> row[0]).toList());
    }

    private static List<String> unproven(String text) {
        return EXTRACTOR.extract(Written.text(text).article()).candidates().stream()
                .filter(candidate -> candidate.type().isEmpty())
                .map(Candidate::surface)
                .toList();
    }
}
