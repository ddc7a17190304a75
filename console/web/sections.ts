/** The pages that the masthead leads to: the server writes it into the page, and the script takes it over. */
export const SECTIONS: ReadonlyMap<string, string> = new Map([
  ["/", "Overview"],
  ["/articles", "Articles"],
  ["/failures", "Failures"],
  ["/drop", "Drop URLs"],
]);
