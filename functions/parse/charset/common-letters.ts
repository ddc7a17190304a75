/**
 * The characters that a language's text is mostly made of, the most frequent first. Ours, from general knowledge of
 * the languages; what matters is not the exact order but that text of another language or encoding misses them.
 */

/** Hangul syllables of the particles, endings and commonest words of Korean prose. */
export const KOREAN =
  "이다는에의을가하고한로기자사도지를대시은정인스과어서나부해아수전리일상라으주보제여있국장공원들만적유조구연비것했성" +
  "신동경위민우선회학방그관까오마된세미발업무진안개소드면계되금실때년중게용터분입물명예모러영호며내없건와할강간교생";

/** Kanji of Japanese prose; kana are told by their range. */
export const JAPANESE =
  "日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入" +
  "選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強" +
  "気小七成期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産結百派点教報済書";

export const CHINESE_SIMPLIFIED =
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种" +
  "事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第" +
  "公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信";

export const CHINESE_TRADITIONAL =
  "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種" +
  "事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第" +
  "公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信";

/** Alphabets by frequency, small letters; capitals are derived. */
export const RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
export const UKRAINIAN = "оаинвіертсклудмпзяьбгчйхцїжєюшщфґ";
export const GREEK = "αοιετσνηυρπκμλςωίόάέδγχήθύφβώξζψϊϋΐΰ";
export const HEBREW = "יוהלאתרמבשנעדקפחגצכטסזםןךףץ";
export const ARABIC = "اليمنرتوبعدهةسفكقحجشصطخأإذىضءثغظئؤآًٌٍَُِّْ،؟";
export const THAI = "านรกอเงมยลวดทสตะปบคหแจพชขใไโผถซณฟฉธษฐศญฮภฆฎฏฑฒฌฬำัิีึืุู็่้๊๋์ๆฤ";

/** The letters beyond ASCII of languages in Latin script, by the languages that share an encoding. */
export const WESTERN: readonly string[] = [
  "äöüß", // German
  "éèàêçùâîôûëïœæÿ", // French
  "óíáéñúü¿¡ªº", // Spanish
  "ãçáéíóõâêúôàü", // Portuguese
  "èàùòìéî", // Italian
  "éëïöüèáóç", // Dutch
  "äåö", // Swedish, Finnish
  "åøæéäö", // Danish, Norwegian
  "áðéíóúýþæö", // Icelandic
  "àçèéíïòóúü·", // Catalan
];
export const CENTRAL_EUROPEAN: readonly string[] = [
  "íáéěýřčšžůúóďťňöü", // Czech
  "áíéčýšžúľťóňôďäĺŕě", // Slovak
  "łęąóśżćńź", // Polish
  "éáöóőüíúű", // Hungarian
  "čšžćđ", // Slovene, Croatian
  "ăâîșțşţ", // Romanian
];
export const TURKISH: readonly string[] = ["ıüöçğşâîû"];
export const BALTIC: readonly string[] = [
  "ąčęėįšųūž", // Lithuanian
  "āčēģīķļņšūž", // Latvian
  "äõöüšž", // Estonian
];
