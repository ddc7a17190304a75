/** Runs the engines until it is killed; prints their endpoints. Started by tests as a process of its own. */
import { startEngines } from "../../lib/local/engines.ts";

const engines = await startEngines({ dataDir: process.argv[2]!, durableQueues: ["intake"] });
console.log(JSON.stringify(engines.endpoints));
