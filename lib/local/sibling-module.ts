/** The URL of a module beside another, to start as a worker: `.ts` in a checkout, `.js` in a built package. */
export function siblingModule(importMetaUrl: string, name: string): URL {
  return new URL(`./${name}${importMetaUrl.endsWith(".ts") ? ".ts" : ".js"}`, importMetaUrl);
}
