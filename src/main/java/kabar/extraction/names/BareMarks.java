package kabar.extraction.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.text.Fold;
import kabar.text.Language;

/**
 * How a language without capital letters writes names and what is no word of its own.
 *
 * @param particles written onto the first word, the longest first
 * @param servant words that need a second one to be a name: عبد
 * @param seconds words that make a name of the one before them: الدين
 * @param article written onto words
 * @param origins endings of words that say where somebody is from
 * @param beginnings of common words and verbs: no unknown name has them
 * @param verbal beginnings of verbs
 * @param endings of common words
 * @param writtenEndings the same as they are written, not folded
 * @param and written onto the later names of a list
 * @param families words before the surname of a whole family
 * @param cases endings that a common word takes in the sentence
 */
record BareMarks(
        List<String> particles,
        Set<String> servant,
        Set<String> seconds,
        List<String> article,
        List<String> origins,
        List<String> beginnings,
        List<String> verbal,
        List<String> endings,
        List<String> writtenEndings,
        Set<String> and,
        List<String> cases,
        Set<String> families) {
    static Map<Language, BareMarks> all() {
        var marks = new HashMap<Language, BareMarks>();
        for (Language language : Language.all()) {
            var particles = NameWords.particles(language).stream()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
                    .toList();
            marks.put(
                    language,
                    new BareMarks(
                            particles,
                            language.words("name-halves"),
                            language.words("name-seconds"),
                            folded(language, "articles"),
                            folded(language, "origin-endings"),
                            folded(language, "word-beginnings"),
                            folded(language, "verb-beginnings"),
                            folded(language, "word-endings"),
                            language.lines("word-endings"),
                            language.words("conjunctions"),
                            folded(language, "case-endings"),
                            language.words("family-words")));
        }
        return marks;
    }

    private static List<String> folded(Language language, String list) {
        return language.lines(list).stream().map(Fold::of).toList();
    }

    /** "عائلة بن لادن": a whole family's name begins there. */
    boolean family(NameLine line, int i) {
        return i > 0 && families.contains(line.token(i - 1).form());
    }

    /** Whether a word begins as verbs do. */
    boolean verbal(String form) {
        return startsWithAny(form, verbal);
    }

    private static boolean startsWithAny(String form, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (form.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of no list looks like one of another language or a rare name. */
    boolean unknown(NameWords words, String form, boolean titled) {
        return form.length() > 2
                && !withParticle(words, form)
                && !begins(form, titled ? verbal : beginnings)
                && endings.stream().noneMatch(form::endsWith);
    }

    /** Whether a word begins so: behind a beginning of several letters at least as many as in the shortest verb follow. */
    private static boolean begins(String form, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (form.startsWith(beginning) && (beginning.length() == 1 || form.length() > beginning.length() + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The same for a word between a verb of saying and what is said, where no other verb stands: "وقال تورسونوف إن". */
    boolean subject(NameWords words, String form) {
        boolean joined = false;
        for (String and : and) {
            joined |= form.startsWith(and);
        }
        return !joined
                && !withArticle(form)
                && !withParticle(words, form)
                && (!startsWithAny(form, particles) || words.sounds(form))
                && endings.stream().noneMatch(form::endsWith);
    }

    /** The same for all that stands between a given name and a mark: "رندة جوهرة.."; here the ending of one letter is a name's, too. */
    boolean rest(NameWords words, String form) {
        return form.length() > 3
                && !withParticle(words, form)
                && !startsWithAny(form, particles)
                && endings.stream().filter(e -> e.length() > 1).noneMatch(form::endsWith);
    }

    /** Whether a word of no list begins with an "and" that is written onto it: "كاسترينيو وبرانكو". */
    boolean joinedOn(String form) {
        for (String letters : and) {
            if (form.startsWith(letters) && form.length() > letters.length() + 2) {
                return true;
            }
        }
        return false;
    }

    /** The same for a word behind a foreign given name, which may begin like a verb: "سيرغي ستانيشيف". */
    boolean foreign(NameLine line, int i) {
        String form = line.token(i).form();
        String written = line.text.at(line.token(i).span());
        return form.length() > 3
                && !withArticle(form)
                && !withParticle(line.words, form)
                && written.length() == form.length()
                && writtenEndings.stream().noneMatch(written::endsWith);
    }

    /** "لشرح", "هجوما": a common word with a particle or a case ending on it. */
    private boolean withParticle(NameWords words, String form) {
        for (String ending : cases) {
            if (form.endsWith(ending)
                    && (words.of(form.substring(0, form.length() - ending.length())) & (NameWords.NOT | NameWords.WORD))
                            != 0) {
                return true;
            }
        }
        for (String particle : particles) {
            if (form.startsWith(particle) && form.length() - particle.length() > 2) {
                String rest = form.substring(particle.length());
                if ((words.of(rest) & (NameWords.NOT | NameWords.WORD | NameWords.SAYING)) != 0
                        || commonWithArticle(words, rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "الجهود": a common word with the article on it. */
    boolean commonWithArticle(NameWords words, String form) {
        for (String a : article) {
            if (form.startsWith(a)
                    && (words.of(form) & NameWords.PERSONAL) == 0
                    && (words.of(form.substring(a.length())) & (NameWords.WORD | NameWords.NOT)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** "عبدالبصير": both halves of a name written as one word. */
    boolean joined(String form) {
        for (String half : servant) {
            for (String a : article) {
                if (form.startsWith(half + a) && form.length() > half.length() + a.length() + 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A verb of saying, with a particle before it or not: "ونفى". */
    boolean said(NameLine line, int i) {
        String form = line.token(i).form();
        if (line.is(i, NameWords.SAYING)) {
            return true;
        }
        for (String particle : particles) {
            if (form.startsWith(particle)
                    && (line.words.of(form.substring(particle.length())) & NameWords.SAYING) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean withArticle(String form) {
        return startsWithAny(form, article);
    }

    /** A word with the article, behind a particle or not: "الدراسات", "والأمن", "للإغاثة". */
    boolean definite(String form) {
        if (withArticle(form)) {
            return true;
        }
        for (String particle : particles) {
            if (form.startsWith(particle)
                    && (withArticle(form.substring(particle.length())) || form.startsWith(particle + particle))) {
                return true;
            }
        }
        return false;
    }

    /** "الحمصي", "التكريتي": a word with the article that says where somebody is from. */
    boolean origin(String form) {
        return form.length() > 5 && withArticle(form) && origins.stream().anyMatch(form::endsWith);
    }

    /** The same for a word of any length: "الغزي". */
    boolean from(String form) {
        return withArticle(form) && origins.stream().anyMatch(form::endsWith);
    }

    /** Letters of a particle before a given name, 0 where none is written. */
    int cut(NameLine line, int i, boolean listed) {
        String form = line.token(i).form();
        if (line.is(i, NameWords.PERSONAL | NameWords.NOT | NameWords.STOP | NameWords.WORD)
                || servant.contains(form)) {
            return 0;
        }
        for (String particle : particles) {
            if (form.startsWith(particle)
                    && form.length() - particle.length() > 2
                    && line.token(i).span().length() == form.length()) {
                boolean loose = listed && and.contains(particle);
                if (given(line.words, form.substring(particle.length()), loose)) {
                    return particle.length();
                }
            }
        }
        return 0;
    }

    /** Letters of a particle before a family name of another language, 0 where none is written. */
    int cutFamily(NameLine line, int i) {
        String form = line.token(i).form();
        for (String particle : particles) {
            if (form.startsWith(particle)
                    && form.length() - particle.length() > 3
                    && line.token(i).span().length() == form.length()
                    && (line.words.of(form.substring(particle.length())) & NameWords.FOREIGN) != 0) {
                return particle.length();
            }
        }
        return 0;
    }

    /** Letters of a particle before the first word of a body's name, 0 where none is written. */
    int cutBody(NameLine line, int i) {
        String form = line.token(i).form();
        for (String particle : particles) {
            if (form.startsWith(particle)
                    && form.length() - particle.length() > 2
                    && line.token(i).span().length() == form.length()
                    && (line.words.of(form.substring(particle.length())) & NameWords.BODY_KNOWN) != 0) {
                return particle.length();
            }
        }
        return 0;
    }

    private boolean given(NameWords words, String form, boolean loose) {
        int kind = words.of(form);
        int never = loose ? NameWords.NOT : NameWords.COMMON | NameWords.NOT | NameWords.RARE;
        return (kind & NameWords.GIVEN) != 0 && (kind & never) == 0 || servant.contains(form);
    }
}
