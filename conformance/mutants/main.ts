/**
 * Plays the whole suite against every mutant and writes the table of them. Ends with 1 if a fault isn't noticed or
 * misnamed, if an alteration that breaks nothing isn't let pass, or if a field of an example may have another value unnoticed.
 * Words choose mutants by rule or by what they do. Then no table is written.
 */
import { writeFileSync } from "node:fs";
import { scenarios } from "../scenarios/all.ts";
import { startReference, worldsOf } from "../targets/reference.ts";
import { mutants } from "./all.ts";
import { fields, nameOf, whoReads } from "./fields.ts";
import { harmless } from "./harmless.ts";
import { concerned, type Judgement, judge, namedRules, operationsCalled, play } from "./judge.ts";
import { tableOf } from "./table.ts";

const words = process.argv.slice(2);
const isChosen = (...texts: readonly string[]) =>
  words.length === 0 || words.some((word) => texts.some((text) => text.includes(word)));

const complaints: string[] = [];
const say = (text: string, complaint: string | undefined) => {
  console.log(complaint === undefined ? `ok         ${text}` : `${text}: ${complaint}`);
  if (complaint !== undefined) complaints.push(`${text}: ${complaint}`);
};

const complaintOf = ({ isFault, by, wrong }: Judgement): string | undefined => {
  if (!isFault) return "the fault alters nothing";
  if (by.length === 0) return `not noticed${wrong.length > 0 ? `, but ${wrong.join("; ")}` : ""}`;
  return wrong.length > 0 ? `also named: ${wrong.join("; ")}` : undefined;
};

const { url, stop } = await startReference();
try {
  const called = await operationsCalled(scenarios, worldsOf(url));
  const judgements: Judgement[] = [];
  for (const mutant of mutants) {
    if (!isChosen(mutant.rule, mutant.does)) continue;
    const judgement = await judge(url, mutant, { scenarios: concerned(mutant, called) });
    judgements.push(judgement);
    say(`${mutant.rule}: ${mutant.does}`, complaintOf(judgement));
  }
  for (const { does, plant } of harmless) {
    if (!isChosen("harmless", does)) continue;
    const { judged, isFault } = await play(url, plant, { scenarios: concerned({ plant }, called) });
    const named = [...namedRules(judged)].map(([rule, [by]]) => `${rule} by ${by}`);
    const complaint = isFault ? named.join("; ") || undefined : "alters nothing";
    say(`harmless: ${does}`, complaint);
  }
  for (const field of fields) {
    const name = nameOf(field);
    if (!isChosen("fields", name)) continue;
    const isRead = (await whoReads(url, field, { called })).length > 0;
    say(name, isRead ? undefined : "not read");
  }
  if (words.length === 0) writeFileSync("docs/mutants.md", tableOf(judgements));
} finally {
  await stop();
}
console.log(`\n${complaints.length} complaints\n${complaints.join("\n")}`);
process.exitCode = complaints.length === 0 ? 0 : 1;
