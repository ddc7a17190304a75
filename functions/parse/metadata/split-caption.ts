/** A generative model named as the maker of a picture, in the words of captions. */
const GENERATED =
  /(?:챗\s?GPT|chat\s?gpt|dall[\s·-]?e|midjourney|미드저니|stable diffusion|gemini|제미나이|sora|grok|firefly|ai|인공지능|생성형\s?ai|달리|生成ai)\s*(?:로|으로|를 통해|을 통해|를 활용해|이|가|에서)?\s*(?:만든|생성|제작|그린|이미지|그래픽|で生成|が生成|による生成|で作成|-?generated|[- ]created|image|illustration|erzeugt|generiert|[-\s]genererad|kuva)|(?:generated|created|made|illustration|image|erstellt|generiert|généré[e]?|generad[ao]|generat[ao]|gerad[ao]|genererad|genereret|gegenereerd)\s+(?:by|with|using|von|mit|par|avec|con|da|por|med|door|met)\s+(?:an?\s|l['’]\s?|la\s|der\s|hilfe von\s)?(?:ai|ki|ia|tekoäly|artificial intelligence|künstliche[rn]? intelligenz|intelligence artificielle|chat\s?gpt|dall|midjourney|gemini|stable diffusion|firefly|grok|generative)|\b(?:ai|ki|ia)-(?:generated|generiert|generad[ao])|生成ai|ai生成|ai画像|ＡＩ生成/iu;

const BRACKETED_CREDIT =
  /\s*[([{【［（]\s*((?:photo|image|picture|credit|foto|bild|crédit|photograph|사진|그래픽|이미지|자료|출처|제공|写真|画像|提供|撮影|ap|afp|reuters|getty)[^)\]}】］）]{0,120}|[^)\]}】］）]{1,60}(?:제공|자료|기자|캡처|갈무리|연합뉴스|뉴시스|提供|撮影|via (?:ap|getty|reuters)[^)\]]{0,30}|\/\s?(?:ap|afp|reuters|getty)[^)\]]{0,30}))\s*[)\]}】］）]\s*\.?$/iu;
const LABELLED_CREDIT =
  /\s*(?:(?:^|[\s|.–—-])(?:photo(?:graph)?(?: credit| by| courtesy(?: of)?)?|image credit|image courtesy of|credit|picture|pic|foto|bild|quelle|crédit(?: photo)?|fotografía|photographie|사진\s?제공|사진|출처|자료\s?사진|이미지|그래픽|写真(?:提供)?|画像|撮影|提供)\s?[:=：|/]\s?|[©ⓒ]\s?)(.{1,120})$/iu;
/** Korean papers close a caption with a slash and its maker: `… 모습. /뉴시스`. */
const SLASHED_CREDIT = /(?:\s|^)[/／]\s?([^/／]{2,50})$/u;
const KOREAN_TAIL = /[.\s]\s*((?:[가-힣A-Za-z0-9=\s]{2,20})(?:\s제공|\s?기자|\s자료사진|\s캡처|\s갈무리))\s*$/u;

/** Parts a caption from the credit at its end, and tells whether either names a generative model as the maker. */
export function splitCaption(raw: string, stated: string): { text: string; credit: string; generated: boolean } {
  let text = tidy(raw).replace(POINTER, "");
  let credit = tidy(stated).replace(CREDIT_LABEL, "");
  if (credit === "") {
    for (const pattern of [BRACKETED_CREDIT, LABELLED_CREDIT, SLASHED_CREDIT, KOREAN_TAIL]) {
      const match = pattern.exec(text);
      if (match === null) continue;
      credit = tidy(match[1]!).replace(CREDIT_LABEL, "");
      text = text.slice(0, match.index + (pattern === KOREAN_TAIL ? 1 : 0)).trim();
      break;
    }
  } else if (text.endsWith(credit)) text = text.slice(0, -credit.length).replace(/[\s/|(=:-]+$/, "");
  return { text, credit: credit.slice(0, 200), generated: GENERATED.test(`${tidy(raw)} ${tidy(stated)}`) };
}

/** Marks and words that lead to a caption: "▲ …", "사진설명 …", "【写真】…". */
const POINTER =
  /^(?:[▲△▴▼▽▶▷◀◁◆◇■□●○★☆※↑↓←→]\s*|[<[【(〈]\s?(?:사진|포토|写真|画像|photo)\s?[>\]】)〉]\s*|(?:사진\s?설명|사진)\s?[:=]\s*|사진\s?설명\s+)+/iu;

/** What leads to the maker's name: "Photo: ", "Image credit: ", "사진=", "写真提供：". A label without a mark needs "by" or the like. */
const CREDIT_LABEL =
  /^(?:(?:photo(?:graph)?s?|image|picture|pic|credit|foto|bild|crédit|사진|이미지|그래픽|출처|자료|写真|画像|提供|撮影|source|quelle)(?:\s?(?:credit|by|courtesy of|courtesy|제공|출처|提供|撮影|photo))?\s?[:=：/|]\s*|(?:photo(?:graph)?s?|image|picture|credit|foto)\s+(?:by|credit|courtesy of|courtesy|von|di|de|par)\s+|(?:credit|사진|출처|이미지|그래픽)\s+(?=\S)|[©ⓒ]\s?)+/iu;

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 2000);
}
