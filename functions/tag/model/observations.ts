/**
 * What the tagger sees of one sentence: positions to label, and the keys of the features of each.
 * Features that all positions of one group share (a Korean eojeol, an English window) are stored once.
 */
export type Observations = {
  /** How many positions there are to label. */
  length: number;
  /** UTF-16 offsets in the text that was read. */
  starts: Int32Array;
  ends: Int32Array;
  /** Feature keys of position i: `keys[keyStart[i]] .. keys[keyStart[i + 1] - 1]`. */
  keys: Uint32Array;
  keyStart: Int32Array;
  /** The group of each position, and the keys of each group laid out likewise. */
  group: Int32Array;
  groups: number;
  groupKeys: Uint32Array;
  groupKeyStart: Int32Array;
};

/** Collects observations into arrays that grow and are used again for the next sentence. */
export class ObservationBuffer {
  readonly out: Observations = {
    length: 0,
    starts: new Int32Array(256),
    ends: new Int32Array(256),
    keys: new Uint32Array(16384),
    keyStart: new Int32Array(257),
    group: new Int32Array(256),
    groups: 0,
    groupKeys: new Uint32Array(2048),
    groupKeyStart: new Int32Array(257),
  };
  #keys = 0;
  #groupKeys = 0;

  clear(): void {
    this.out.length = 0;
    this.out.groups = 0;
    this.#keys = 0;
    this.#groupKeys = 0;
  }

  /** Opens a group; `addShared` adds to it, and positions begun from now on belong to it. */
  beginGroup(): void {
    const { out } = this;
    if (out.groups + 2 > out.groupKeyStart.length) out.groupKeyStart = grown(out.groupKeyStart);
    out.groupKeyStart[out.groups] = this.#groupKeys;
    out.groups++;
    out.groupKeyStart[out.groups] = this.#groupKeys;
  }

  addShared(key: number): void {
    const { out } = this;
    if (this.#groupKeys === out.groupKeys.length) out.groupKeys = grown(out.groupKeys);
    out.groupKeys[this.#groupKeys++] = key;
    out.groupKeyStart[out.groups] = this.#groupKeys;
  }

  beginPosition(start: number, end: number): void {
    const { out } = this;
    const at = out.length;
    if (at === out.starts.length) {
      out.starts = grown(out.starts);
      out.ends = grown(out.ends);
      out.group = grown(out.group);
      out.keyStart = grown(out.keyStart);
    }
    if (at + 2 > out.keyStart.length) out.keyStart = grown(out.keyStart);
    out.starts[at] = start;
    out.ends[at] = end;
    out.group[at] = out.groups - 1;
    out.keyStart[at] = this.#keys;
    out.length = at + 1;
    out.keyStart[at + 1] = this.#keys;
  }

  add(key: number): void {
    const { out } = this;
    if (this.#keys === out.keys.length) out.keys = grown(out.keys);
    out.keys[this.#keys++] = key;
    out.keyStart[out.length] = this.#keys;
  }
}

function grown<T extends Int32Array | Uint32Array>(array: T): T {
  const larger = array instanceof Int32Array ? new Int32Array(array.length * 2) : new Uint32Array(array.length * 2);
  larger.set(array);
  return larger as T;
}
