import { InsertionMode, type Parser, Token, Tokenizer, TokenizerMode } from "parse5";
import type { PageTree } from "./tree-adapter.ts";

/** States of parse5's tokenizer that it has no public names for (those of the HTML Standard, in its order). */
const ATTRIBUTE_VALUE_DOUBLE_QUOTED = 35;
const ATTRIBUTE_VALUE_SINGLE_QUOTED = 36;
const BEFORE_ATTRIBUTE_NAME = 31;

/**
 * parse5's tokenizer, which reads one character after another, with leaps over what has no surprises in it: text up to
 * the next tag, scripts and styles up to their end, comments, and tags as people write them. Everything else it leaves
 * to parse5. The tokens are the same, but that text is not parted at white space where that changes nothing, and that
 * comments are empty. Input must be free of NUL and carriage returns.
 */
export class LeapingTokenizer extends Tokenizer {
  readonly #parser: Parser<PageTree>;
  /** Where the next `<`, `&` and `-->` stand; looked up again when passed. */
  #nextTag = -1;
  #nextCommentEnd = -1;
  #nextReference = -1;
  /** Where the value that is being read ends. */
  #valueEnd = -1;
  /** Up to here a script is left to parse5. */
  #plainFrom = 0;

  constructor(parser: Parser<PageTree>) {
    super({}, parser);
    this.#parser = parser;
    // Positions in the input stay what they are: nothing of it is dropped.
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY;
  }

  protected override _consume(): number {
    while (this.#leap());
    return this.preprocessor.advance();
  }

  /** Takes in what can be taken at once; false where the next character is parse5's. */
  #leap(): boolean {
    switch (this.state as number) {
      case TokenizerMode.DATA:
        return this.#leapData();
      case TokenizerMode.SCRIPT_DATA:
        return this.#leapRawText("script");
      case TokenizerMode.RAWTEXT:
        return this.#leapRawText(this.lastStartTagName);
      case BEFORE_ATTRIBUTE_NAME:
        return this.#leapAttributes();
      case ATTRIBUTE_VALUE_DOUBLE_QUOTED:
        return this.#leapValue('"');
      case ATTRIBUTE_VALUE_SINGLE_QUOTED:
        return this.#leapValue("'");
      default:
        return false;
    }
  }

  #leapData(): boolean {
    const { html } = this.preprocessor;
    const start = this.preprocessor.pos + 1;
    if (start >= html.length) return false;
    const code = html.charCodeAt(start);
    if (code === LESS_THAN) {
      const next = html.charCodeAt(start + 1);
      if (isLetter(next)) return this.#leapStartTag(start + 1);
      if (next === SLASH) return this.#leapEndTag(start + 2);
      return next === EXCLAMATION && this.#leapComment(start);
    }
    if (code === AMPERSAND) return false;
    if (this.#nextTag < start) this.#nextTag = found(html, "<", start);
    if (this.#nextReference < start) this.#nextReference = found(html, "&", start);
    this.#addText(start, Math.min(this.#nextTag, this.#nextReference));
    return true;
  }

  /** Adds text to the character token that is being built; the tree builder asks to have leading white space apart. */
  #addText(start: number, end: number): void {
    const { html } = this.preprocessor;
    const inner = skipSpace(html, start, end);
    if (inner > start && (inner === end || !this.#isPlainText())) {
      this.#addCharacters(Token.TokenType.WHITESPACE_CHARACTER, html.slice(start, inner));
      if (inner < end) this.#addCharacters(Token.TokenType.CHARACTER, html.slice(inner, end));
    } else this.#addCharacters(Token.TokenType.CHARACTER, html.slice(start, end));
    this.preprocessor.pos = end - 1;
  }

  /** Whether the tree builder does the same with white space as with the text that it stands before. */
  #isPlainText(): boolean {
    const { insertionMode, skipNextNewLine } = this.#parser;
    return !skipNextNewLine && (insertionMode === InsertionMode.IN_BODY || insertionMode === InsertionMode.IN_CELL);
  }

  #addCharacters(type: Token.CharacterToken["type"], text: string): void {
    if (this.currentCharacterToken !== null && this.currentCharacterToken.type !== type && !this.#joins(type)) {
      this._emitCurrentCharacterToken(null);
    }
    if (this.currentCharacterToken === null) this._createCharacterToken(type);
    this._flushRun("");
    this.currentCharacterToken!.chars += text;
  }

  /** White space after text is part of it, where the tree builder makes no difference. */
  #joins(type: Token.CharacterToken["type"]): boolean {
    return type === Token.TokenType.WHITESPACE_CHARACTER && this.#isPlainText();
  }

  #leapStartTag(start: number): boolean {
    const { html } = this.preprocessor;
    const end = endOfName(html, start);
    const code = html.charCodeAt(end);
    if (!(code === GREATER_THAN || isSpace(code))) return false;
    this._createStartTagToken();
    (this.currentToken as Token.TagToken).tagName = nameOf(html, start, end);
    if (code === GREATER_THAN) {
      this.preprocessor.pos = end;
      this.state = TokenizerMode.DATA;
      this.emitCurrentTagToken();
      return true;
    }
    this.preprocessor.pos = end;
    this.state = BEFORE_ATTRIBUTE_NAME as typeof this.state;
    return true;
  }

  #leapEndTag(start: number): boolean {
    const { html } = this.preprocessor;
    if (!isLetter(html.charCodeAt(start))) return false;
    const end = endOfName(html, start);
    const close = skipSpace(html, end, html.length);
    if (html.charCodeAt(close) !== GREATER_THAN) return false;
    this._createEndTagToken();
    (this.currentToken as Token.TagToken).tagName = nameOf(html, start, end);
    this.preprocessor.pos = close;
    this.emitCurrentTagToken();
    return true;
  }

  /** The attributes from here to the end of the tag, one by one, until one is not as people write them. */
  #leapAttributes(): boolean {
    const { preprocessor } = this;
    const { html } = preprocessor;
    const token = this.currentToken as Token.TagToken;
    for (;;) {
      const start = skipSpace(html, preprocessor.pos + 1, html.length);
      const first = html.charCodeAt(start);
      if (first === GREATER_THAN || (first === SLASH && html.charCodeAt(start + 1) === GREATER_THAN)) {
        token.selfClosing = first === SLASH;
        preprocessor.pos = first === SLASH ? start + 1 : start;
        this.state = TokenizerMode.DATA;
        this.emitCurrentTagToken();
        return true;
      }
      // The white space is read, so that what comes after it is not looked for again at each character.
      preprocessor.pos = start - 1;
      if (!isLetter(first)) return false;
      const end = endOfName(html, start);
      const code = html.charCodeAt(end);
      let value = "";
      let last = end - 1;
      if (code === EQUALS) {
        const quote = html.charCodeAt(end + 1);
        if (quote !== QUOTE && quote !== APOSTROPHE) return false;
        const close = html.indexOf(quote === QUOTE ? '"' : "'", end + 2);
        if (close < 0) return false;
        value = html.slice(end + 2, close);
        if (value.includes("&")) {
          this._createAttr(nameOf(html, start, end));
          this._leaveAttrName();
          preprocessor.pos = end + 1;
          this.#valueEnd = close;
          this.state = (
            quote === QUOTE ? ATTRIBUTE_VALUE_DOUBLE_QUOTED : ATTRIBUTE_VALUE_SINGLE_QUOTED
          ) as typeof this.state;
          return true;
        }
        // What follows a value without a space is an error that parse5 mends.
        const after = html.charCodeAt(close + 1);
        if (!(isSpace(after) || after === GREATER_THAN || after === SLASH)) return false;
        last = close;
      } else if (!(code === GREATER_THAN || (isSpace(code) && !startsWithEquals(html, end)))) return false;
      this._createAttr(nameOf(html, start, end));
      this.currentAttr.value = value;
      this._leaveAttrName();
      preprocessor.pos = last;
    }
  }

  /** A value with character references, which parse5 decodes: what stands between them. */
  #leapValue(quote: string): boolean {
    const { html } = this.preprocessor;
    const start = this.preprocessor.pos + 1;
    if (this.#valueEnd < start) this.#valueEnd = found(html, quote, start);
    if (this.#nextReference < start) this.#nextReference = found(html, "&", start);
    const end = Math.min(this.#valueEnd, this.#nextReference);
    if (end > start) {
      this._flushRun("");
      this.currentAttr.value += html.slice(start, end);
      this.preprocessor.pos = end - 1;
    }
    return false;
  }

  #leapComment(start: number): boolean {
    const { html } = this.preprocessor;
    if (!html.startsWith("<!--", start)) return false;
    const first = html.charCodeAt(start + 4);
    if (first === GREATER_THAN || first === HYPHEN) return false;
    if (this.#nextCommentEnd < start + 4) this.#nextCommentEnd = found(html, "-->", start + 4);
    const end = this.#nextCommentEnd;
    if (end === html.length || html.slice(start + 4, end).includes("--!>")) return false;
    this._createCommentToken(0);
    this.preprocessor.pos = end + 2;
    this.emitCurrentComment(this.currentToken as Token.CommentToken);
    return true;
  }

  /** The text of a script, style or their like, up to its end tag, which parse5 reads. */
  #leapRawText(name: string): boolean {
    const { html } = this.preprocessor;
    const start = this.preprocessor.pos + 1;
    if (start < this.#plainFrom) return false;
    const end = endOfRawText(html, start, name);
    const text = html.slice(start, end);
    // A script in a comment in a script has rules of its own.
    const nested = name === "script" && text.includes("<!--") && /<script/i.test(text);
    if (nested) this.#plainFrom = end;
    if (nested || text === "") return false;
    this.#addCharacters(Token.TokenType.CHARACTER, text);
    this.preprocessor.pos = end - 1;
    return false;
  }
}

const SPACE = 0x20;
const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const LESS_THAN = 0x3c;
const EQUALS = 0x3d;
const GREATER_THAN = 0x3e;

function isSpace(code: number): boolean {
  return code === SPACE || code === 0x0a || code === 0x09 || code === 0x0c;
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function skipSpace(html: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(html.charCodeAt(at))) at++;
  return at;
}

function startsWithEquals(html: string, from: number): boolean {
  return html.charCodeAt(skipSpace(html, from, html.length)) === EQUALS;
}

/** Names of letters, digits and hyphens, colons and underscores; what ends one is looked at by who asks. */
function endOfName(html: string, start: number): number {
  let at = start + 1;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (!(isLetter(code) || (code >= 0x30 && code <= 0x3a) || code === HYPHEN || code === 0x5f)) break;
  }
  return at;
}

function found(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at < 0 ? html.length : at;
}

/** Where the end tag of a raw text element begins; the end of the page where there is none. */
function endOfRawText(html: string, start: number, name: string): number {
  for (let at = html.indexOf("</", start); at >= 0; at = html.indexOf("</", at + 2)) {
    const end = at + 2 + name.length;
    const code = html.charCodeAt(end);
    if ((code === GREATER_THAN || code === SLASH || isSpace(code)) && html.slice(at + 2, end).toLowerCase() === name) {
      return at;
    }
  }
  return html.length;
}

/** Names of tags and attributes repeat from page to page; one string for each is made and compared at once. */
const known = new Map<string, string>();
const MOST_KNOWN = 4_000;
const LONGEST_KNOWN = 40;

function nameOf(html: string, start: number, end: number): string {
  const written = html.slice(start, end);
  const same = known.get(written);
  if (same !== undefined) return same;
  const name = written.toLowerCase();
  // Copied, because a slice would keep its page in memory.
  if (known.size < MOST_KNOWN && name.length <= LONGEST_KNOWN) known.set(copied(written), copied(name));
  return name;
}

function copied(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}
