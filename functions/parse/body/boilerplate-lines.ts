/**
 * Lines that are not the article's own words, by the reason why, in the languages that the conventions
 * (docs/guidelines.md) name and their neighbours. Each pattern is for a whole short line, so none can cut a paragraph.
 */
export type LineRule = {
  reason: string;
  longest: number;
  pattern: RegExp;
  /** Only where the text opens: further down such a line may be the article's own, as the days of a chronicle are. */
  opening?: true;
};

const KOREAN_ROLE =
  "(?:선임|수습|인턴|전문|객원|대|차장|디지털|사진|영상|스포츠|경제|논설)?\\s?(?:기자|특파원|논설위원|논설실장|칼럼니스트|통신원|에디터|PD|피디|앵커|아나운서|리포터|평론가)";
const ADDRESS = "[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{1,20}){1,3}";

/** A day or a clock time and nothing else, as pages print them under a headline or beside an entry. */
const DAY =
  "(?:(?:\\d{4}[-./]\\s?\\d{1,2}[-./]\\s?\\d{1,2}\\.?|\\d{4}[年년]\\s?\\d{1,2}[月월]\\s?\\d{1,2}[日일])(?:\\s?[(（][월화수목금토일月火水木金土日][)）])?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?\\s\\d{1,2},\\s\\d{4}|\\d{1,2}\\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?\\s\\d{4})";
const CLOCK =
  "(?:(?:오전|오후)\\s?\\d{1,2}[:.시]\\s?\\d{2}분?|\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s(?:gmt|utc|et|est|cet|bst|kst|jst))?)";

export const LINE_RULES: readonly LineRule[] = [
  {
    reason: "reporter line",
    longest: 70,
    pattern: new RegExp(
      `^[\\s/=·<(\\[【■▶]{0,3}(?:글|취재|정리|그래픽|사진|영상|편집|구성|[가-힣A-Za-z·]{2,12}\\s?[=|ㅣ/])?[\\s:=·/]{0,4}[가-힣]{2,4}(?:[\\s,·]{1,3}[가-힣]{2,4}){0,3}\\s?${KOREAN_ROLE}\\s{0,3}(?:[=/|]?\\s?\\(?(?:${ADDRESS})?\\)?)[\\s)>\\]】]{0,3}$`,
    ),
  },
  {
    reason: "way to the author's other articles",
    longest: 60,
    pattern: new RegExp(
      `^(?:[가-힣]{2,4}\\s?|이\\s)?${KOREAN_ROLE}(?:님)?(?:의|이\\s쓴)?\\s?(?:다른\\s?|최신\\s?|전체\\s?)?(?:기사|글|칼럼|뉴스)\\s?(?:더\\s?|모아\\s?|전체\\s?)?(?:보기|목록)$|^この(?:記者|筆者)の(?:記事|他の記事)(?:一覧|をもっと見る|を見る)?$|^(?:view|see|read) (?:all|more) (?:posts|articles|stories) (?:by|from) [^.!?]{2,40}$|^alle (?:artikel|beiträge) von [^.!?]{2,40}$`,
      "i",
    ),
  },
  { reason: "e-mail line", longest: 90, pattern: new RegExp(`^[^.!?。]{0,50}${ADDRESS}[)>\\]\\s]{0,3}$`) },
  {
    reason: "copyright",
    longest: 320,
    pattern:
      /©|ⓒ|ⒸC?|^\(c\)\s|copyright\s*(?:\d{4}|by|\(c\))|all rights reserved|무단\s?(?:전재|복제|배포|도용|사용)|재배포\s?(?:금지|및)|저작권자|無断(?:転載|複製|使用)|版权所有|未经授权|alle rechte vorbehalten|tous droits réservés|reproduction (?:prohibited|in whole)|may not be (?:published|reproduced)/i,
  },
  { reason: "end mark", longest: 12, pattern: /^[(<【[]?(?:끝|完|了|END|ends?|-30-|###)[)>】\]]?\.?$/i },
  { reason: "hashtags", longest: 300, pattern: /^(?:[#＃][^\s#＃,]{1,40}[\s,]*){2,}$|^[#＃][가-힣]{2,20}$/ },
  {
    reason: "tip line",
    longest: 200,
    pattern:
      /(?:카카오톡|카톡|전화|이메일|메일)\s?[:：]|제보\s?(?:하기|는|를|전화|\(|:|접수)|기사\s?제보|보도자료\s?(?:문의|\(|:)|(?:got|have) a (?:news )?tip\b|send (?:us )?(?:your )?tips?\b|contact (?:the )?(?:reporter|author|writer|newsroom)|情報提供は|ご意見・/i,
  },
  {
    reason: "subscription line",
    longest: 160,
    pattern:
      /(?:채널|뉴스|유튜브|네이버)[^.]{0,20}(?:구독|추가)(?:하기|하세요|하고|하시|해\s?주세요|$)|구독(?:과|하기|하세요|,)\s?(?:좋아요)?|(?:sign up|subscribe) (?:to|for|here|now)\b.{0,80}(?:newsletter|inbox|email|alerts|briefing)|get .{3,60} (?:in|to) your inbox/i,
  },
  {
    reason: "promotion",
    longest: 220,
    pattern:
      /^(?:\[?관련\s?(?:기사|뉴스|영상|글)\]?|▶\s?(?:관련|기사|바로|더|지금|추천|제보|네이버|다시)|☞|👉|read (?:more|also|next|the full)\b|related(?: (?:articles?|stories|story|content|coverage|news))?\s?[:|]|(?:see|watch|listen) (?:also|more)\b|see more\s?:|more\s?:|(?:exclusive)?read more\s?:|also read\b|don['’]t miss\b|up next\b|click here\b|lesen sie (?:auch|mehr|dazu)|mehr zum thema|auch interessant|lire aussi|à lire (?:aussi|également)|leer también|lea también|te puede interesar|leggi anche|leia (?:também|mais)|veja também|czytaj (?:też|także|więcej)|zobacz (?:też|także)|lees ook|läs (?:också|mer|även)|les også|læs også|関連記事|あわせて読みたい|【関連|相关阅读|延伸阅读|推荐阅读|相關閱讀|延伸閱讀|推薦閱讀|читайте также|смотрите также|اقرأ أيضا|קראו גם)|^more from\b[^.!?]{1,60}$/i,
  },
  {
    reason: "advert notice",
    longest: 420,
    pattern:
      /\bwe may (?:receive|earn|get|be paid) (?:a |an )?(?:small |portion of )?(?:affiliate )?(?:compensation|commission)s?\b|\bmay earn an? (?:affiliate )?commission (?:if|when|on|from) (?:you|your|purchases)\b|^(?:이 포스팅은|본 게시물은).{0,60}(?:수수료|광고비)/iu,
  },
  {
    reason: "missing part",
    longest: 120,
    pattern:
      /^(?:this (?:slideshow|video|content|embed) requires javascript|waiting for your permission to load|(?:please )?(?:enable|allow) (?:javascript|cookies) to (?:view|see|watch))\b/i,
  },
  {
    reason: "address of the publisher",
    longest: 120,
    pattern:
      /^[^。.!?]{0,24}(?:新聞社?|新報社?|通信社|日報社?|出版社?|編集部|株式会社)\s?〒\s?\d{3}|^\p{Lu}[^.!?]{2,40}, \d{1,5} \p{Lu}[^!?]{4,60}\b(?:[Rr]egistered (?:in|no|office)|ISSN|VAT|Company [Nn]o)\b|^주소\s?[:：]?\s?[^.]{4,60}(?:대표\s?전화|발행인|등록번호)/u,
  },
  {
    reason: "advert label",
    longest: 60,
    pattern:
      /^[\s[(—-]*(?:advertisements?|ad|sponsored(?: content)?|story continues (?:below|after)[\w\s]*|article continues (?:below|after)[\w\s]*|광고|廣告|広告|anzeige|werbung|publicité|publicidad|pubblicità|reklam[aey]?|advertentie|реклама|פרסומת|إعلان)[\s\])—-]*$/i,
  },
  {
    reason: "credit",
    longest: 120,
    pattern:
      /^[\s/[(<【]{0,3}(?:(?:자료|참고)?\s?사진\s?[=:：/]|사진\s?제공|출처\s?[=:：]|그래픽\s?[=:：]|영상\s?[=:：]|写真\s?[=:：＝]|図\s?[=:：＝]|図片|图片?来源|(?:photo(?:graph)?s?|image|picture|foto|bild|illustration|featured image)(?:\s(?:credit|by|courtesy(?: of)?|source|via))?\s?[:/=©]|photo(?:graph)? by\b|images? (?:credit|courtesy)|credits?\s?:|crédit photo|fotos?:|bildquelle)/i,
  },
  {
    reason: "dates of the page",
    longest: 90,
    pattern:
      /^(?:기사\s?)?(?:입력|수정|등록|승인|최종\s?수정|업데이트|발행|게재|송고)\s?(?:일시?|시간)?\s?[:：]?\s?\d|^(?:(?:first |originally |last )?(?:published|updated|posted|modified)|created|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado)\b(?:[^.!?]|\b[a-z]{3,4}\.){0,12}\d|^(?:公開|更新|投稿|配信|掲載|发布)(?:日時?|时间)?\s?[:：]?\s?\d/i,
  },
  {
    reason: "byline",
    opening: true,
    longest: 90,
    pattern:
      /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)\s+\p{Lu}[\p{L}'’.-]{0,20}(?:\s(?:(?:and|und|et|y|e|en|de|van|von|le|la)\s)?\p{Lu}[\p{L}'’.-]{0,20}){1,5}(?:\s?[,|•·]\s?[\p{L}.]{0,12}\s?\d[\p{L}\d\s:.,-]{0,30})?$/u,
  },
  {
    reason: "signature",
    longest: 20,
    pattern:
      /^[（(](?:责任编辑|責任編輯|编辑|編輯)[：:][^）)]{1,12}[）)]$|^[（(]\p{Script=Han}{1,4}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6}[）)]$/u,
  },
  {
    reason: "date line",
    opening: true,
    longest: 60,
    pattern: new RegExp(
      `^[(（]?(?:${DAY}|${CLOCK}|${DAY}[\\s,(]{1,3}${CLOCK}\\)?)[)）]?(?:\\s?[|·•]?\\s?[가-힣]{2,4}\\s?${KOREAN_ROLE})?$`,
      "i",
    ),
  },
  {
    reason: "way to the section",
    longest: 80,
    pattern: /^(?:home|홈|ホーム|トップ|首页|首頁|startseite|accueil|inicio)\s?[>›»＞/]\s?[^.!?。]{1,70}$/i,
  },
  { reason: "time of an entry", longest: 24, pattern: new RegExp(`^${CLOCK}$`, "i") },
  {
    reason: "paywall line",
    longest: 120,
    pattern:
      /유료\s?회원\s?(?:전용|만)|(?:이|본)\s?기사는\s?(?:유료|프리미엄|회원)|この(?:記事|続き)は(?:有料)?会員|^残り\s?[\d,]+文字|有料記事.{0,12}読み放題|会員限定(?:記事|です)|(?:subscribe|sign in|log in|register) (?:now )?to (?:keep|continue) reading|^get unlimited access\b|already a (?:subscriber|member)\?|réservé aux abonnés|nur für abonnenten|solo para suscriptores/i,
  },
  {
    reason: "share line",
    longest: 110,
    pattern:
      /^(?:follow(?: us)?|share(?: this(?: article| story)?)?|(?:like this story\? )?share (?:it )?with (?:a friend|your friends)!?|sharing is caring!?|save|print|e-?mail|copy link|(?:follow|like|find|subscribe to) [\p{L}\d .'’&-]{2,40} on (?:facebook|instagram|twitter|x|youtube|tiktok|threads|linkedin|whatsapp|telegram)\b.{0,60}|공유하기|기사\s?공유|스크랩|인쇄(?:하기)?|글자\s?크기|本文へ|シェア(?:する)?|ブックマーク|メール|印刷(?:する)?|保存|ツイート|ポスト|リンクをコピー|分享|收藏|打印|teilen|drucken|merken|partager|imprimer|compartir|imprimir|condividi|stampa)$/iu,
  },
  {
    reason: "label of a list",
    longest: 30,
    pattern:
      /^(?:(?:지금\s?)?(?:많이|가장 많이)\s?(?:본|보는|읽은)\s?(?:뉴스|기사)|(?:실시간|주요|최신|인기)\s?(?:뉴스|기사)|(?:新着|最新|人気)(?:ニュース|記事)|アクセスランキング|latest (?:news|stories)|most (?:read|popular|viewed)|热门排行|滚动新闻)$/i,
  },
  {
    reason: "links of the site",
    longest: 120,
    pattern:
      /^(?:[^|｜.!?]{1,22}[|｜])+[^|｜.!?]{0,21}(?:privacy|terms of|이용약관|개인정보|プライバシー|利用規約|お問い合わせ|隐私|联系方式|datenschutz|impressum|données personnelles|aviso legal|cookies|contact)[^|｜.!?]{0,20}(?:[|｜][^|｜.!?]{1,20})*$/i,
  },
  {
    reason: "additional reporting",
    longest: 320,
    pattern:
      /^[\s([—*_-]*(?:(?:additional )?reporting by\b|edited by\b|editing by\b|writing by\b|contributing\s?:|with (?:additional )?(?:reporting|files|inputs) (?:by|from)\b|(?:(?:the )?(?:associated press|ap|reuters|afp|bloomberg)\b.{0,240}|[\p{L}\d .,'’-]{3,80}) contributed(?:\.?$| (?:to )?(?:this|reporting|the reporting))|this (?:article|story) (?:will )?appear(?:s|ed)? in the\b|this (?:article|story|report|piece|post) (?:was|has been|is) (?:originally |first )?(?:updated|amended|corrected|published|edited|republished|produced)|corrections?\s?[:(-]|clarification\s?[:(-]|editor['’]?s['’]? note\b|정정\s?보도|바로잡습니다|알려왔습니다)/iu,
  },
];

/** What a wire or a desk puts before the first sentence, in brackets, with or without the reporter. */
export const LEADING_CREDITS: readonly RegExp[] = [
  new RegExp(
    `^[(\\[【〔<［（][^)\\]】〕>］）]{1,40}[)\\]】〕>］）]\\s{0,2}[가-힣]{2,4}(?:[\\s,·]{1,3}[가-힣]{2,4}){0,3}\\s?${KOREAN_ROLE}\\s?(?:=|:|·|-)?\\s{0,2}`,
  ),
  new RegExp(
    `^[(\\[【〔<［（][^)\\]】〕>］）]{0,30}[=ㅣ|/／＝·\\s][^)\\]】〕>］）]{0,30}[가-힣]{2,4}\\s?${KOREAN_ROLE}[)\\]】〕>］）]\\s{0,2}=?\\s{0,2}`,
  ),
  /^[([【〔<［（][가-힣A-Za-z·\s]{2,12}[=＝][가-힣A-Za-z0-9\s]{2,16}[)\]】〕>］）]\s{0,2}=?\s{0,2}/,
  new RegExp(`^[가-힣]{2,4}\\s?${KOREAN_ROLE}\\s?=\\s{0,2}`),
  /^【[^】]{1,24}[＝=][^】]{1,16}】\s?/,
];

/** What may stand after the last sentence of a paragraph. */
export const TRAILING_CREDITS: readonly RegExp[] = [
  /\s{0,2}[(<【[](?:끝|完|了|END)[)>】\]]\s?$/i,
  new RegExp(`\\s{0,3}[/(\\[<【]?\\s?[가-힣]{2,4}\\s?${KOREAN_ROLE}\\s{0,2}[(/=]?\\s?${ADDRESS}[)\\]>】]?\\s?$`),
  new RegExp(`(?<=[.다요\\])”"'])\\s{1,3}${ADDRESS}\\s?$`),
  /\s{0,2}[[(<【/]\s?(?:자료\s?)?사진\s?[=:／/제][^\])>】]{1,40}[\])>】]?\s?$/,
];
