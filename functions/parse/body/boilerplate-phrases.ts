/**
 * Phrases by which pages of many languages give themselves away, as one pattern a group. They are signs for the judge,
 * not reasons to remove: a short line that carries one is suspect, a long paragraph is not. `rank` groups that mean the
 * same in every language share one number, so that what is learnt from English pages holds for Korean ones.
 */
export const PHRASES = {
  promo:
    /\b(?:read (?:more|also|next|on|the full)|see also|also read|more (?:on|from|stories|about)|related(?: (?:articles?|stories|posts?|news|content|topics|reading))?:?|recommended|you (?:may|might) (?:also )?like|don['’]t miss|must[- ]reads?|most (?:read|popular|viewed)|trending|top stories|up next|next (?:article|story|post)|previous (?:article|story|post)|click here|watch (?:now|live|more)|listen (?:now|to)|find out more|learn more|view (?:all|more|gallery)|editor['’]s picks?|what to read|continue reading|keep reading|check out|explore more|jump to|weiterlesen|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu|lesen)|auch interessant|zum thema|lire (?:aussi|la suite|plus)|à lire|voir aussi|sur le même sujet|leer (?:más|también)|lea también|te puede interesar|más información|leggi (?:anche|tutto)|potrebbe interessarti|leia (?:também|mais)|veja (?:também|mais)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|lees (?:ook|meer)|läs (?:också|mer)|les også|læs også|lue (?:myös|lisää)|baca juga|xem thêm|ayrıca okuyun|читайте также|смотрите также)\b|관련\s?(?:기사|뉴스|글|영상)|추천\s?(?:기사|뉴스)|인기\s?(?:기사|뉴스)|많이 (?:본|읽은)|함께 (?:읽으면|보면)|더\s?보기|바로가기|이전\s?기사|다음\s?기사|실시간\s?(?:뉴스|랭킹)|주요\s?(?:뉴스|기사)|関連(?:記事|リンク|ニュース)|あわせて読みたい|おすすめ|続きを読む|もっと見る|こちらもどうぞ|人気記事|ランキング|前の記事|次の記事|相关(?:阅读|新闻|推荐|报道)|推荐阅读|延伸阅读|阅读更多|热门/i,
  share:
    /\b(?:share (?:this|on|via|article)|tweet|retweet|follow (?:us|me|@)|facebook|twitter|whatsapp|linkedin|pinterest|telegram|instagram|copy link|print this|save for later|bookmark|teilen|partager|compartir|condividi|compartilhar|udostępnij|delen|dela|поделиться)\b|공유하기|페이스북|트위터|카카오(?:톡|스토리)|네이버|밴드|기사\s?공유|스크랩|인쇄하기|글자\s?크기|폰트\s?크기|シェア|ツイート|ブックマーク|分享/i,
  signup:
    /\b(?:newsletters?|subscribe|subscri(?:ption|bers?)|sign[- ]?(?:up|in)|log[- ]?in|register|your (?:inbox|email)|email address|e-?mail|free trial|become a member|support (?:us|our)|donate|create (?:an )?account|already (?:a )?(?:member|subscriber)|unlock|download (?:the|our) app|abonnieren|anmelden|kostenlos|s['’]abonner|inscrivez|abonnez|suscr[ií]b|regístrate|iscriviti|abbonati|inscreva|assine|zapisz się|подпи[сш])\b|뉴스레터|구독|회원가입|로그인|무료\s?체험|앱\s?다운로드|メールマガジン|会員登録|ログイン|無料登録|有料会員|購読|订阅|登录|注册/i,
  legal:
    /©|ⓒ|\(c\) ?\d{4}|\b(?:copyright|all rights reserved|terms of (?:use|service)|privacy (?:policy|notice)|cookies?|reproduction|reprinted|disclaimer|trademark|alle rechte vorbehalten|datenschutz|impressum|tous droits réservés|mentions légales|todos los derechos|tutti i diritti|todos os direitos|wszelkie prawa|все права защищены)\b|무단\s?(?:전재|복제|배포|도용)|재배포|저작권자?|판매\s?및\s?(?:DB|무단)|無断(?:転載|複製)|著作権|転載禁止|版权|未经授权|转载/i,
  byline:
    /^(?:by|von|par|por|di|door|text:|words by|written by|reporting by|additional reporting|edited by|story by|posted by|published|updated|last (?:updated|modified)|first published|created|author|about the (?:author|writer)|contact)\b|\b(?:min(?:ute)?s? read|is a (?:staff )?(?:reporter|writer|correspondent|journalist|editor|contributor)|contributed to this (?:report|story|article)|can be reached at|follow (?:him|her|them) on|on twitter @|staff writer|getty images|associated press contributed)\b|기자$|기자\s*[=(<]|(?:특파원|논설위원|인턴기자|객원기자|선임기자|칼럼니스트)\s*[=(<]?|입력\s?[:：]?\s?\d|수정\s?[:：]?\s?\d|승인\s?\d|등록\s?\d|기사입력|기사승인|최종수정|編集部|記者|(?:更新|公開|投稿|配信)[:：]?\s?\d|責任編輯|责任编辑|编辑[:：]|来源[:：]|作者[:：]/i,
  picture:
    /\b(?:photo(?:graph)?s?(?: by|:| credit| courtesy|\/)|image(?:s)?(?: credit|:| source| by| courtesy)|credit:|file (?:photo|image|picture)|picture:|pictured|getty|reuters|shutterstock|istock|unsplash|afp|epa|ap photo|courtesy of|illustration(?: by|:)|screenshot|screengrab|foto:|bild:|bildquelle|crédit|fuente:|archivo)\b|사진\s?[=:／/제]|\[사진|<사진|\/사진|자료\s?사진|자료\s?=|\/?\s?연합뉴스$|제공\s?[)\]]?$|캡처|写真[=:：／/提]|撮影|＝(?:共同|時事)|資料写真|图[源片]|供图|摄$/i,
  comment:
    /\b(?:comments?|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|repl(?:y|ies)|respond|likes?|upvote|report abuse|flag|kommentare?|commentaires?|comentarios?|commenti|komentarz)\b|댓글|의견\s?쓰기|좋아요|공감|コメント|评论|留言/i,
  advert:
    /\b(?:advertis(?:e|ing|ement)|sponsored|promoted|ad choices|affiliate|commission|story continues below|article continues|anzeige|werbung|publicité|publicidad|pubblicità|reklam[aey]?)\b|광고|広告|PR\b|スポンサー|廣告|广告/i,
} as const;
export type PhraseGroup = keyof typeof PHRASES;
export const PHRASE_GROUPS = Object.keys(PHRASES) as PhraseGroup[];
