/** Word lists for bylines, kept together so that a language is added in one place. All lower case. */

/** What stands before a name: "By", "Von", "글". Tried at the start of a byline, longest first. */
export const BYLINE_LEADS: readonly string[] = [
  ..."by|photos and story by|story and photos by|text and photos by|photos by|sponsored by|written by|words by|text by|story by|reported by|reporting by|report by|posted by|published by|authored by|article by|reviewed by|guest post by|opinion by|analysis by|contributed by|created by|added by|submitted by|from our|author|authors|author(s)|writer|about the author|byline".split(
    "|",
  ),
  ..."von|artikel von|eingestellt von|ein beitrag von|beitrag von|bericht von|interview|autorin/autor|autor/autorin|autor/in|autor:in|ein kommentar von|eine analyse von|text von|geschrieben von|verfasst von|autor|autorin|autoren|text".split(
    "|",
  ),
  ..."par|écrit par|rédigé par|publié par|propos recueillis par|auteur|auteure|auteurs".split("|"),
  ..."por|escrito por|publicado por|texto|texto de|autora|autores|da redação|redacción".split("|"),
  ..."di|a cura di|scritto da|pubblicato da|autore".split("|"),
  ..."door|geschreven door|tekst|auteur".split("|"),
  ..."av|af|skrevet av|skrevet af|tekst|text av|publicerad av|forfatter|journalist|skribent|foto og tekst".split("|"),
  ..."kirjoittanut|teksti|szerző|írta|napsal|napsala|autor článku|autoři|oprac|oprac.|opracował|opracowała|autorzy|de|scris de|publicat de|yazan|yazar|haber|oleh|penulis|reporter|viết bởi|tác giả|автор|авторы|текст|автори|συντάκτης|του|της|بقلم|كتب|كتبت|מאת".split(
    "|",
  ),
  ..."글|글쓴이|기자명|文・写真|文と写真|写真・文|취재|작성자|기자|文|取材・文|取材|執筆|著者|作者|記者|撰文|来源|责任编辑|编辑|責任編輯|ライター".split(
    "|",
  ),
];

/** Roles that follow or precede a name and are no part of it. */
export const ROLES: readonly string[] = [
  ..."staff writer|staff writers|staff reporter|staff|senior writer|writer|writers|senior reporter|reporter|reporters|senior editor|editor|editors|associate editor|deputy editor|managing editor|news editor|contributing editor|contributing writer|contributor|contributors|guest contributor|freelance writer|freelancer|columnist|opinion columnist|correspondent|senior correspondent|special correspondent|political correspondent|foreign correspondent|chief correspondent|bureau chief|editor-in-chief|editor in chief|executive editor|associate producer|producer|journalist|author|host|critic|film critic|blogger|news writer|sports writer|sports reporter|business reporter|politics reporter|for the|news|ap|author at|founder|ceo|co-founder|director|professor|analyst|photographer|photographs|photography|view profile|follow|read more|view bio|bio|opinion".split(
    "|",
  ),
  ..."redakteur|redakteurin|volontär|volontärin|korrespondent|korrespondentin|reporterin|chefredakteur|chefredakteurin|journaliste|correspondant|correspondante|rédacteur|rédactrice|envoyé spécial|envoyée spéciale|corresponsal|periodista|redactor|redactora|colaborador|giornalista|redattore|redacteur|verslaggever|correspondent|journalistin|redaktør|journalist|redaktor|dziennikarz|dziennikarka|новинар|журналист|корреспондент".split(
    "|",
  ),
];

/** Titles before a name. */
/** What the last word of a role is: "Healthcare Reporter", "Globe Correspondent", "Senior Staff Writer". */
export const ROLE_ENDING =
  /(?:^|\s)(?:reporters?|correspondents?|writers?|editors?|columnists?|contributors?|producers?|journalists?|critic|blogger|analyst|opinion|columnists|fellow|intern|coordinator|marketer|consultant|director|manager|officer|strategist|specialist|expert|coach|professor|redakteur(?:in)?|korrespondent(?:in)?|reporterin|journalistin|journaliste|correspondant[e]?|redactora?|giornalista|verslaggever)$/i;

/** How a role begins that stands alone: "Senior Business Editor" names nobody. */
export const ROLE_BEGINNING =
  /^(?:senior|junior|staff|national|associate|assistant|chief|special|contributing|guest|deputy|executive|managing|founding|lead|former|political|politics|business|sports?|health|healthcare|science|tech|technology|news|features?|entertainment|culture|food|travel|fashion|style|education|crime|court|city|local|world|foreign|international|economics?|finance|markets?|media|environment|energy|us|u\.s\.|uk|freelance|digital|web|online|video|photo|audience|shopping|commerce|lifestyle|royal|showbiz|tv|film|music|art|arts|opinion|weekend|night|general)\s/i;

export const TITLES: readonly string[] =
  "dr|dr.|prof|prof.|professor|mr|mr.|mrs|mrs.|ms|ms.|rev|rev.|sir|dame|dipl.-ing.|ing.|mag.|mgr.|bc.|phdr.|judr.|mudr.".split(
    "|",
  );

/** Letters after a name. */
export const DEGREES: readonly string[] =
  "phd|ph.d|ph.d.|md|m.d.|m.d|mba|rn|r.n.|rd|rdn|rd/n|cpa|cfp|cfp®|esq|esq.|msw|mph|m.p.h.|pharmd|dds|dvm|jd|j.d.|lcsw|cscs|ms|m.s.|ma|m.a.|bsc|msc|csc.|cfa|aprn|np|do".split(
    "|",
  );

/** Korean roles that follow a name. */
export const KOREAN_ROLES =
  "기자|특파원|선임기자|수습기자|인턴기자|객원기자|전문기자|대기자|논설위원|논설실장|칼럼니스트|에디터|편집장|편집위원|통신원|리포터|앵커|아나운서|PD|피디|작가|교수|연구원|평론가|부장|차장|팀장|국장|위원|변호사|박사|대표|소장|원장|의원";

/** Agencies and desks: kept when they alone sign, dropped when a person signs beside them. */
export const AGENCY =
  /^(?:the\s)?(?:ap|afp|dpa(?:[-/].*)?|reuters|associated press|agence france[- ]presse|bloomberg(?: news)?|press association|pa(?: media)?|ansa|efe|apa|sda|keystone[- ]sda|kyodo(?: news)?|jiji(?: press)?|xinhua|tass|interfax|ritzau|ntb|tt|stt|lusa|europa press|belga|anp|upi|cnn(?: newsource)?|연합뉴스|뉴시스|뉴스1|로이터|신화통신|共同通信|時事通信|共同|時事|新华社|tribune news service|the canadian press|canadian press|wire services?|agencies|staff|with wire reports)$/i;

/** Words that only the names of organisations, desks and sites have. */
export const ORGANISATION =
  /(?:^|[\s.-])(?:news|newsroom|newsdesk|desk|staff|team|editors?|editorial|redaktion|rédaction|redaction|redacción|redazione|redação|redactie|redaktionen|media|press|agency|agencies|services?|network|times|post|herald|tribune|gazette|journal|daily|magazine|inc|llc|ltd|gmbh|corp|company|group|university|institute|school|college|department|board|foundation|association|committee|council|tv|radio|online|digital|admin|administrator|webmaster|reporters|correspondents|contributors?|wire|bureau|images|stock|follow|reviews?|features?|articles?|sections?|archives?|newsletter|profile|website)(?:$|[\s.-])|뉴스|신문|일보|방송|편집부|취재팀|온라인팀|디지털|미디어|경제$|編集部|新聞|通信|ニュース|オンライン|報道|取材班|网|社$/iu;
