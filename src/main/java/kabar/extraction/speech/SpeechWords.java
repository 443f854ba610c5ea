package kabar.extraction.speech;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatcher;
import kabar.text.WordTable;

/** Small words around speech, by what they do there: {@code speech.csv} of a language. */
final class SpeechWords {
    /** What most words play; a set of the same kind as the others. */
    private static final Set<Role> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Role.class));

    private final Map<Role, Set<String>> words;
    private final WordTable<Set<Role>> roles = new WordTable<>();

    private final PhraseMatcher<Role> sources;
    private final Set<String> common;

    enum Role {
        /** Brings in what was said. */
        THAT,
        /** A verb by which somebody says that something is not so. */
        DENIAL,
        /** Such a verb in a remark on what others said: "rejects". */
        DENIED,
        /** Begins such a remark: "a", "something", وهو. */
        REMARK,
        NEGATION,
        /** Behind a negation, none: "not only said". */
        NOT_ONLY,
        /** A source without a name: official, مصدر, sumber. */
        UNNAMED,
        HE,
        THEY,
        I,
        /** An auxiliary or adverb beside the verb. */
        VERB_SIDE,
        /** Begins something beside the speaker: when, where, how. */
        ADJUNCT,
        COORDINATOR,
        /** A verb that shows a clause. */
        FINITE,
        /** Begins a verb that shows a clause, by its prefix. */
        FINITE_PREFIX,
        /** Begins a clause without a subject. */
        VERB_START,
        /** Begins the subject of a clause. */
        PRONOUN_SUBJECT,
        /** Behind a verb of saying: no clause follows. */
        NO_CLAUSE,
        MODIFIED_BEFORE,
        MODIFIED_AFTER,
        NAMED_BEFORE,
        ADDRESSED,
        ADDRESSED_PARTICLES,
        /** Before a noun or a passive ("the claim", "is said"), which tell of no speaker. */
        NO_VERB_AFTER,
        /** Before a participle that tells of no speaker: "without saying". */
        NO_PARTICIPLE_AFTER,
        /** After a verb of saying that ends its sentence: where and when. */
        SETTING,
        /** A body that may be a source: group, broadcaster. */
        UNNAMED_BODY,
        /** Prepositions written onto a word. */
        PREPOSITION_PARTICLES,
        OF_SOURCE,
        DEFINITE,
        /** Something written, whose author speaks by it: report, data. */
        DOCUMENT,
        /** Before what something is called. */
        AS,
        /** Inside the words that tell who a person is: "of Ohio". */
        IN_NAME,
        PARTICIPLE_ENDING,
        /** One person already spoken of: المسؤول. */
        DEFINITE_ONE,
        /** A relative pronoun: "who". */
        WHO,
        /** "what", before the verb of a source: "according to what X announced". */
        WHAT,
        /** "as", before a verb of saying behind what was said. */
        AS_SAID,
        /** Before who does it, beside a passive: oleh. */
        AGENT,
        /** A verb by which a source is told of, with no pronoun before it: مسؤول فضل عدم ذكر اسمه. */
        SOURCE_VERB,
        /** Begins an inserted clause: وهو, "while". */
        CIRCUMSTANCE,
        /** A participle that is one of saying behind a comma, and elsewhere an adjective: telling. */
        COMMA_PARTICIPLE,
        /** Verbs by which a speaker goes on to judge or ask somebody behind what he said: ", and accused", ", rejecting". */
        STANCE,
        /** Such a verb behind words that begin a clause beside: لكنه اتهم. */
        STANCE_BESIDE,
        /** Begins a clause beside the one before it: "where", "while". */
        BESIDE,
        /** The noun of such words, behind its preposition: في حين. */
        BESIDE_NOUN,
        /** Stands before the name or noun of a speaker: "a", "the". */
        ARTICLE,
        /** A comma may stand for the conjunction. */
        COMMA_CLAUSE,
        /** A conjunction with the subject of its clause written onto it: أنه. */
        THAT_SUBJECT,
        /** Points back to a quotation before it: هكذا, begitu. */
        BACK,
        /** Stands between such a word and its verb: "with these words". */
        BACK_NOUN,
        /** Before a person by whom a body speaks: "through its spokesman", على لسان. */
        MOUTH,
        /** A preposition behind it belongs to the words of a source: "close to". */
        LINK,
        /** A body that a name behind it tells whose it is: مكتب. */
        OFFICE,
        /** A source that gives no name: sumber, مصدر. */
        ANONYMOUS_NOUN,
        /** Behind a source, tells how or when it spoke, not who it is: "kata Presiden dalam". */
        NO_SOURCE,
        /** "each of". */
        EACH,
        /** What it brings in with such a conjunction is a circumstance: "without that", قبل أن. */
        NO_THAT_AFTER,
        /** To whom things are told: a conference, parliament. */
        LISTENERS,
        /** Begins a verb that is one of saying where the conjunction follows at once. */
        SAYING_PREFIX,
        /** Such a verb that is none of saying: "means that". */
        NO_SAYING,
        /** Behind "according to": a law, a plan, which says nothing. */
        NO_VOICE,
        /** Somebody unknown is told by the words that he was told by before, not by a pronoun. */
        PRONOUN_NAMES,
        /** The pronoun of the speaker, written onto a verb behind a quotation: pujinya. */
        OWN_SUFFIX,
        /** A source that stays without a name: "the source", المصدر. */
        ANONYMOUS,
        /** Words that stand for the company, the newspaper, the army, the party, the government spoken of. */
        COMPANY_BODY,
        MEDIA_BODY,
        MILITARY_BODY,
        PARTY_BODY,
        GOVERNMENT_BODY,
        /** Begins the words of a source, whatever stands before them: seorang, sejumlah. */
        OPENER,
        /** Whose wife, lawyer or son somebody is, who speaks in his own name: adik, محامي. */
        KIN,
        /** A verb of saying that is a noun before another verb: "estimates suggest". */
        NOUN_TOO,
        /** A noun that tells what somebody does or what is so, with what belongs to it: استعداد. */
        VERBAL_NOUN,
        /** The preposition of a participle before such a noun: مشيرا إلى. */
        NOUN_LED,
        /** A conjunction that begins what is said: meskipun. */
        CLAUSE_START,
        /** Looks like a verb and is none: terbaru. */
        NO_FINITE,
        /** A verb that is written as its noun: كشف. */
        NOUN_FORM,
        /** In a title, a verb of saying that elsewhere only follows a quotation: sebut, klaim. */
        TITLE_VERB,
        /** Before the title of another article, which a sentence may be written onto: baca juga. */
        SEE_ALSO,
        /** "and", written onto a verb. */
        CONJUNCTION_PARTICLE,
        /** A verb that may be passive: "it is expected", يتوقع. */
        IMPERSONAL,
        /** Begins a clause inside another, whose verb is not that one's: karena, setelah. */
        SUBORDINATE,
        /** Ends a noun phrase: itu, tersebut. */
        NOUN_END,
        /** Begins a passive verb: di. */
        PASSIVE_PREFIX,
        /** Before a noun with its article: هذه المصادر. */
        THIS,
        /** A noun that what is said begins with, before the conjunction: أهمية أن. */
        THAT_NOUN,
        /** Told without the article where a title speaks of the one person whom the article tells so: خبير. */
        TOLD_ONCE,
        /** Ends a verb that tells what somebody did, and not what somebody is: "marched". */
        PAST_ENDING,
        /** A word, or the ending of one, that tells of several: people, officials. */
        PLURAL,
        PLURAL_ENDING,
        /** The article, where it is written onto a word. */
        ARTICLE_PREFIX,
        /** A source word behind which the preposition is written onto the name: وفقا. */
        LED_BY_PARTICLE,
        /** Ends a verb whose subject is feminine, or a plural of things: قالت. */
        FEMININE_ENDING,
        /** Such a verb that begins so: تقول. */
        FEMININE_VERB,
        /** Ends a verb of several, or one with its object: قالوا. */
        NO_GENDER_ENDING,
        /** Begins a clause that another must follow: if, unless, إذا. */
        CONDITION,
        /** Begins what a question was about, before a verb without a subject: وعن. */
        TOPIC,
        /** No word that a speaker begins with: "why", "not". */
        NO_SPEAKER
    }

    private SpeechWords(Language language) {
        var read = new EnumMap<Role, Set<String>>(Role.class);
        var index = new PhraseIndex<Role>();
        for (var row : language.rows("speech")) {
            Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT).replace('-', '_'));
            read.computeIfAbsent(role, r -> new HashSet<>()).add(Fold.of(row.get("word")));
            if (role == Role.UNNAMED || role == Role.UNNAMED_BODY || role == Role.DEFINITE_ONE) {
                index.add(row.get("word"), role);
            }
        }
        words = read;
        var played = new HashMap<String, Set<Role>>();
        read.forEach((role, own) -> own.forEach(word ->
                played.computeIfAbsent(word, w -> EnumSet.noneOf(Role.class)).add(role)));
        played.forEach((word, own) -> roles.put(word, Collections.unmodifiableSet(own)));
        sources = new PhraseMatcher<>(index);
        common = language.words("common-words");
    }

    static Map<Language, SpeechWords> all() {
        var all = new HashMap<Language, SpeechWords>();
        Language.all().forEach(language -> all.put(language, new SpeechWords(language)));
        return all;
    }

    boolean is(Role role, String form) {
        return roles(form).contains(role);
    }

    /** The parts that a word plays; none for most. */
    Set<Role> roles(String form) {
        return roles.of(form, NONE);
    }

    boolean has(Role role) {
        return words.containsKey(role);
    }

    /** Whether a word is one of the common words of the language. */
    boolean isCommon(String form) {
        return common.contains(form);
    }

    /** Whether a word has any part to play beside speech. */
    boolean hasPart(String form) {
        return roles.has(form);
    }

    /** Whether a word begins with one of a role's. */
    boolean begins(Role role, String form) {
        return words.getOrDefault(role, Set.of()).stream().anyMatch(form::startsWith);
    }

    /** Whether a word ends with one of a role's. */
    boolean ends(Role role, String form) {
        return words.getOrDefault(role, Set.of()).stream().anyMatch(form::endsWith);
    }

    /** Finds unnamed sources, also behind attached particles. */
    PhraseMatcher<Role> sources() {
        return sources;
    }
}
