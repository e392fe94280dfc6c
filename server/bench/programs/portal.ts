/** The portal as `make start` runs it, but with a filled marketplace, and with a log of warnings only. */
import { argv } from "node:process";
import { limitOldGeneration, limitYoungGeneration } from "../../heap.ts";
import { listen } from "../../listen.ts";
import { createServer } from "../../server.ts";
import { engineAt } from "../../storage/engineAt.ts";
import { openStore } from "../../storage/open.ts";
import { createLog } from "../../telemetry/log.ts";
import { fill } from "../fill.ts";
import { KEY } from "../workload.ts";

limitOldGeneration();
const [, , database = "", provisions = "0", interests = "0"] = argv;
const engine = await engineAt(database);
const store = await openStore(engine);
const { app } = await createServer({ store, key: KEY, log: createLog("warn") });
await fill(engine, { provisions: Number(provisions), interests: Number(interests) });
if (!database.startsWith("sqlite:")) {
  // PostgreSQL vacuums and analyzes the new rows only after a minute, and prunes its log only after the next changes.
  await engine.reading.run("delete from change");
  await engine.reading.run("vacuum (analyze)");
}
limitYoungGeneration();
const { url } = await listen({ app, port: 0, host: "127.0.0.1" });
console.log(`listening on ${url}`);
