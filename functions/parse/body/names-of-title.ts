/**
 * A title as it stands, and without what a site puts behind or in front of its headlines: its name, a section, both, set
 * off by a bar, a dash, colons or an angle.
 */
export function namesOfTitle(title: string): string[] {
  const names = [title];
  for (let rest = title; names.length < 4; ) {
    const cut = rest.search(LAST_PART);
    if (cut <= 0) break;
    rest = rest.slice(0, cut);
    names.push(rest);
  }
  const front = FIRST_PART.exec(title);
  if (front && front[0].length < title.length) names.push(title.slice(front[0].length));
  return names;
}

const LAST_PART = /(?:\s(?:[|｜–—:<-]|::)\s|[：｜|])[^|｜–—:：<-]{1,40}$/;
const FIRST_PART = /^[^|｜–—:：>-]{1,40}(?:\s(?:[|｜–—:>-]|::)\s|[：｜|])/;
