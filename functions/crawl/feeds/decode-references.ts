import { Parser } from "htmlparser2";

/**
 * Decodes character references of text without tags: those of XML, and those of HTML that feeds use undeclared. What is
 * no reference stays as it is.
 */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  const decoded: string[] = [];
  const parser = new Parser(
    {
      ontext(piece) {
        decoded.push(piece);
      },
    },
    { decodeEntities: true },
  );
  // A `<` would begin a tag here, and is none: a reference by number says so.
  parser.end(text.replaceAll("<", "&#60;"));
  return decoded.join("");
}
