import type { Element } from "../page-tree.ts";
import { rolesOf } from "./element-roles.ts";

/** What a class or id means, and its number on this page. */
type Name = { number: number; roles: number };
/** Bounds of the numbers that make up a signature; past them some share one, which only blurs a feature. */
const MAX_NAMES = 65_536;
const MAX_TAGS = 1_024;

/** The class names and ids of one page: each is read once, however often a template repeats it. */
export class ClassNames {
  readonly #names = new Map<string, Name>();
  readonly #tags = new Map<string, number>();
  readonly #signatures = new Map<number, number>();

  /** How many signatures were given out. */
  get signatures(): number {
    return this.#signatures.size;
  }

  /** Bits of `ROLE` that an element's class and id name. */
  rolesOf({ attribs }: Element): number {
    const { class: names, id } = attribs;
    return (names ? this.#nameOf(names).roles : 0) | (id ? this.#nameOf(id).roles : 0);
  }

  /** A number for the template that an element is of: its tag and class, and those of all that it stands in. */
  signatureOf(around: number | undefined, tag: string, names: string): number {
    const key =
      ((around === undefined ? 0 : around + 1) * MAX_TAGS + this.#tagNumber(tag)) * MAX_NAMES +
      this.#nameOf(names).number;
    let signature = this.#signatures.get(key);
    if (signature === undefined) {
      signature = this.#signatures.size;
      this.#signatures.set(key, signature);
    }
    return signature;
  }

  #nameOf(text: string): Name {
    let name = this.#names.get(text);
    if (name === undefined) {
      name = { number: this.#names.size % MAX_NAMES, roles: text === "" ? 0 : rolesOf(text) };
      this.#names.set(text, name);
    }
    return name;
  }

  #tagNumber(tag: string): number {
    let number = this.#tags.get(tag);
    if (number === undefined) {
      number = this.#tags.size % MAX_TAGS;
      this.#tags.set(tag, number);
    }
    return number;
  }
}
