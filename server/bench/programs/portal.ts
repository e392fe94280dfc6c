/** The portal as `make start` runs it, but for its marketplace, which is filled before it listens, and its log, which only warns. */
import { argv } from "node:process";
import { sql } from "kysely";
import { listen } from "../../listen.ts";
import { createServer } from "../../server.ts";
import { engineAt } from "../../storage/engineAt.ts";
import { openStore } from "../../storage/open.ts";
import { createLog } from "../../telemetry/log.ts";
import { fill } from "../fill.ts";
import { KEY } from "../workload.ts";

const [, , database = "", provisions = "0", interests = "0"] = argv;
const engine = await engineAt(database);
const store = await openStore(engine);
const { app } = await createServer({ store, key: KEY, log: createLog("warn") });
await fill(engine.writing, { provisions: Number(provisions), interests: Number(interests) });
// PostgreSQL does that by itself, but a minute later; until then it knows nothing of so many new rows.
if (!database.startsWith("sqlite:")) await sql`analyze`.execute(engine.writing);
const { url } = await listen({ app, port: 0, host: "127.0.0.1" });
console.log(`listening on ${url}`);
