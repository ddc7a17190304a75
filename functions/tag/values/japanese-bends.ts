import type { Bend } from "../../article/mention.ts";

/** How the words beside a value bend it in Japanese and Chinese: 約, 以上, まで, 余り, 左右. */
export function japaneseBend(text: string, start: number, end: number): Bend {
  const before = text.slice(Math.max(0, start - 5), start);
  const after = text.slice(end, end + 6);
  const bend: Bend = {};
  if (
    /(?:約|约|およそ|おおよそ|ほぼ|大约|近)$/.test(before) ||
    /^(?:ほど|くらい|ぐらい|前後|程度|余り|あまり|余|強|弱|ごろ|頃|左右|上下|多)/.test(after)
  )
    bend.approximate = true;
  if (/(?:少なくとも|最低|至少|超)$/.test(before) || /^(?:以上|超|を超え|を上回|以降|から|以后|之后)/.test(after))
    bend.bound = "min";
  else if (/(?:最大|最高|最多)$/.test(before) || /^(?:以下|未満|以内|を下回|まで|以前|までに|之前|内)/.test(after))
    bend.bound = "max";
  return bend;
}
