/**
 * The packages inside the functions' bundles, with their licences. Exit code 1 where one is not allowed.
 *
 *   node bench/licences/run.ts
 */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { FUNCTION_NAMES } from "../../lib/bundling.ts";
import { ALLOWED_LICENCES, bundledPackages } from "./bundled-packages.ts";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const packages = await bundledPackages(FUNCTION_NAMES, ROOT);
for (const { name, version, licence, functions } of packages) {
  console.log(`${licence.padEnd(14)} ${`${name}@${version}`.padEnd(48)} ${functions.join(" ")}`);
}
process.exitCode = packages.every(({ licence }) => ALLOWED_LICENCES.has(licence)) ? 0 : 1;
