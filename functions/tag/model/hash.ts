/** 32-bit hashing of text for feature keys. Integer arithmetic alone, so that every machine gets the same keys. */

/** Extends a rolling hash by one UTF-16 unit. Start from any seed. */
export function extendHash(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The key of a feature: what was hashed, under the template that asked. Finaliser of MurmurHash3 (public domain). */
export function featureKey(template: number, hash: number): number {
  let key = Math.imul(hash ^ Math.imul(template + 1, 0x85ebca6b), 0xcc9e2d51);
  key ^= key >>> 16;
  key = Math.imul(key, 0x85ebca6b);
  key ^= key >>> 13;
  key = Math.imul(key, 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> 0;
}

/** The hash of a whole string, from the same rolling step. */
export function hashString(text: string, seed = 0): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = extendHash(hash, text.charCodeAt(i));
  return hash;
}
