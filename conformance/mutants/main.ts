/** Plays every mutant and writes the table of them. Ends with 1 where one goes unnoticed. */
import { writeFileSync } from "node:fs";
import { startReference } from "../targets/reference.ts";
import { type Kill, kill } from "./kill.ts";
import { mutants } from "./mutants.ts";
import { tableOf } from "./table.ts";

const portal = await startReference();
const kills: Kill[] = [];
try {
  for (const mutant of mutants) {
    const killed = await kill(portal.url, mutant);
    kills.push(killed);
    const fate = !killed.isFault
      ? "changes nothing"
      : killed.by.length === 0
        ? "unnoticed"
        : "noticed";
    console.log(`${fate.padEnd(15)} ${mutant.rule}: ${mutant.instead}`);
  }
} finally {
  await portal.stop();
}
writeFileSync("docs/mutants.md", tableOf(kills));
const survivors = kills.filter(({ by, isFault }) => by.length === 0 || !isFault);
console.log(
  `\n${kills.length} mutants, ${kills.length - survivors.length} noticed; see docs/mutants.md`,
);
process.exitCode = survivors.length === 0 ? 0 : 1;
