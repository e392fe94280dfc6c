/** `make fuzz`: sends 100,000 generated requests, or REQUESTS of them, from a random seed or SEED. */
import { Coverage } from "./coverage.ts";
import { type Finding, fuzzModel, fuzzRequests } from "./fuzz.ts";
import { openFuzzed } from "./portal.ts";

const requests = numberOf("REQUESTS", 100_000);
const seed = numberOf("SEED", Date.now() % 2 ** 31);
/** Number of commands to compare with the model, in addition to the requests. */
const commands = Math.ceil(requests / 10);

const coverage = new Coverage();
const portal = await openFuzzed();
console.log(`seed ${seed}, ${requests} requests and ${commands} commands against the model`);
const began = performance.now();
const finding =
  (await fuzzRequests({ portal, seed, requests, progress: every("requests") }, coverage)) ??
  (await fuzzModel({ portal, seed, requests: commands, progress: every("commands") }));
await portal.close();
if (finding !== undefined) reportFinding(finding);

console.log(`\nHow often each outcome was reached:\n\n${coverage.table()}`);
console.log(`\nNever reached: ${coverage.missed().join(", ") || "none"}`);
console.log(`\n${coverage.requests} requests, no error found.`);

/** Prints the progress every ten seconds. */
function every(unit: string): (sent: number) => void {
  const start = performance.now();
  let reported = start;
  return (sent) => {
    if (performance.now() - reported < 10_000) return;
    reported = performance.now();
    console.log(
      `${sent} ${unit}, ${Math.round((sent / (reported - start)) * 1000)} a second, ${Math.round((reported - began) / 1000)} s`,
    );
  };
}

function reportFinding({ seed: found, what, script }: Finding): never {
  console.error(
    `\n${what}\n\nFound with SEED=${found}. The smallest script that shows it:\n\n${script}`,
  );
  process.exit(1);
}

function numberOf(name: string, otherwise: number): number {
  const text = process.env[name] || String(otherwise);
  if (!/^-?\d{1,15}$/.test(text)) throw new Error(`${name} must be a whole number, not "${text}"`);
  return Number(text);
}
