import type { Kept } from "./clean-blocks.ts";
import { MARK } from "./element-kinds.ts";
import { ROLE } from "./element-roles.ts";
import type { Outline } from "./outline.ts";

/** In units: more than a caption says. */
const LONGEST = 500;

/**
 * Whether a block is what stands under a picture: by its tag, by its own class name (`imageCaption`, `img_desc`, where
 * a paragraph's would name text), by the mark that Korean papers set before captions, or by the credit at its end.
 */
export function captionReason(outline: Outline, { block }: Kept): string | undefined {
  const box = outline.boxes[block.box];
  if (!box || block.row) return undefined;
  if ((box.marks & MARK.caption) !== 0) return "caption";
  if (block.units >= LONGEST || block.heading > 0) return undefined;
  if ((box.roles & ROLE.caption) !== 0 && (box.roles & ROLE.body) === 0) return "caption";
  if ((box.roles & ROLE.image) !== 0 && SMALL.has(box.tag)) return "caption";
  if (block.cjk > 0 && /^[▲△▼▽]/.test(block.text) && (block.pictures > 0 || !/[다요]\.?$/.test(block.text)))
    return "caption";
  return block.pictures > 0 && CREDITED.test(block.text) ? "caption" : undefined;
}

/** What holds a line of text; a `<div class="photo">` may hold more. */
const SMALL = new Set(["p", "em", "span", "small", "i", "figcaption", "dd"]);

/** After a picture, a line that ends with an agency or a photographer is its caption. */
const CREDITED =
  /(?:연합뉴스|뉴시스|뉴스1|뉴스핌|로이터|게티이미지\S{0,6}|이미지투데이|캡처|갈무리|제공|기자|사진공동취재단|AP|AFP|EPA|REUTERS|Reuters|Getty Images|Shutterstock|撮影|提供|共同|時事|ロイター|资料图|供图|摄|(?:[Cc]ourtesy of|[Pp]hoto(?:graph)? by) [\p{L} .'’-]{2,40})\s?[)\]】>]?\.?$/u;
