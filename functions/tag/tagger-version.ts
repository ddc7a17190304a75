/** Rises when the same text gets other tags; compared as a string, hence of fixed width. */
export const TAGGER_VERSION = "0001";
