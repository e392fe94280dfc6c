/**
 * `make fuzz`: sends about 100,000 generated requests, or REQUESTS of them, from a random seed or SEED. With REPLAY, it
 * plays only the sequence that an earlier run found.
 */
import { Coverage } from "./outcomes.ts";
import { openFuzzed } from "./portal.ts";
import { searches } from "./search.ts";

/** Average number of requests in a sequence. */
const LENGTH = 38;

const requests = readNumber("REQUESTS", 100_000);
const seed = readNumber("SEED", Date.now() % 2 ** 31);
const [, onlyKind, replay] = /^(requests|model),(.+)$/.exec(process.env.REPLAY ?? "") ?? [];
if (process.env.REPLAY && !(replay && process.env.SEED))
  throw new Error("SEED and REPLAY must be as an earlier run printed them");

const coverage = new Coverage();
const start = performance.now();
let reported = start;
const portal = await openFuzzed({
  onExchange(exchange) {
    coverage.count(exchange);
    if (performance.now() - reported > 10_000) {
      reported = performance.now();
      console.log(`${coverage.requests} requests, ${Math.round((reported - start) / 1000)} s`);
    }
  },
});

console.log(`seed ${seed}`);
await run("requests", requests);
// The model knows fewer operations, so it needs fewer requests.
await run("model", requests / 10);
await portal.close();
console.log(`\nHow often each outcome was reached:\n\n${coverage.report()}`);
console.log(`\n${coverage.requests} requests, no error found.`);

async function run(kind: keyof typeof searches, count: number): Promise<void> {
  if (onlyKind !== undefined && onlyKind !== kind) return;
  const sequences = Math.ceil(count / LENGTH);
  const finding = await searches[kind](portal, { seed, sequences, replay });
  if (finding === undefined) return;
  console.error(`\n${finding.message}`);
  console.error(`\nTo repeat it: make fuzz SEED=${seed} REPLAY=${kind},${finding.replay}`);
  process.exit(1);
}

function readNumber(name: string, otherwise: number): number {
  const text = process.env[name] || String(otherwise);
  if (!/^-?\d{1,15}$/.test(text)) throw new Error(`${name} must be a whole number, not "${text}"`);
  return Number(text);
}
