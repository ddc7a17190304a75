/**
 * Cases of the shared list of hostile input that are proved elsewhere than beside this file, at the limit where they act:
 * the file, and the name of the test in it.
 */
export const ELSEWHERE: Record<string, readonly [file: string, name: string]> = {
  H17: ["tests/crawl/hostile-fetch.test.ts", "in %s is too_large, and final"],
  H18: ["tests/crawl/hostile-fetch.test.ts", "is refused where it asks for a window of more than 8 MiB"],
  H22: ["tests/crawl/hostile-fetch.test.ts", "is a timeout where the head drips"],
  H23: [
    "tests/crawl/hostile-fetch.test.ts",
    "is a timeout where the body drips, though each byte comes before an idle timeout would",
  ],
  H24: ["tests/crawl/hostile-fetch.test.ts", "a head that is a flood"],
  H54: [
    "tests/crawl/visit-url.test.ts",
    "asks where a robots.txt has moved to at the next turn, and takes five moves for none",
  ],
};
