/**
 * Fields that the extractor does not get right yet, by case. The tests assert that they still fail, so that whoever
 * mends one strikes it from this list.
 */
export const KNOWN_SHORTFALLS: Readonly<Record<string, readonly string[]>> = {};
