import { buildBundle } from "../../lib/build-bundle.ts";
import type { FunctionName } from "../../lib/bundling.ts";

/**
 * What a function's bundle is made of: each package, and each folder of our own, with the minified bytes that it put
 * into the output; the largest first. `root` is the project's folder.
 */
export async function weighBundle(name: FunctionName, root: string): Promise<{ part: string; bytes: number }[]> {
  const { metafile } = await buildBundle(name, { root, outdir: root, write: false });
  const weights = new Map<string, number>();
  for (const [path, output] of Object.entries(metafile.outputs)) {
    if (!path.endsWith(".mjs")) continue;
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const part = partOf(input);
      weights.set(part, (weights.get(part) ?? 0) + bytesInOutput);
    }
  }
  return [...weights].map(([part, bytes]) => ({ part, bytes })).toSorted((a, b) => b.bytes - a.bytes);
}

/** `node_modules/@aws-sdk/core/…` is `@aws-sdk/core`; `functions/tag/names/x.ts` is `functions/tag/names`. */
function partOf(input: string): string {
  const inPackage = input.lastIndexOf("node_modules/");
  if (inPackage < 0) return input.split("/").slice(0, -1).join("/");
  const [first = "", second = ""] = input.slice(inPackage + "node_modules/".length).split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}
