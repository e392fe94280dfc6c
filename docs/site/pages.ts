/** The pages that are generated from the contract, as Markdown files beside those that people write. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { commandPage } from "./commandPage.ts";
import { controlPage } from "./controlPage.ts";
import {
  conflictPage,
  errorPage,
  notOfferedPage,
  operationIndex,
  questionPage,
  settingsPage,
  sourcePage,
} from "./lists.ts";
import { operationPage } from "./operationPage.ts";
import { operations, rules } from "./register.ts";
import { ruleIndex, rulePage } from "./rulePage.ts";
import { schemaNames, schemaPage } from "./schemaPage.ts";

/** The first lines of a generated page. `.gitignore` lists where such pages are. */
export const MARK = "---\ngenerated: true\neditLink: false\n---\n";

/** Folder of published reports. VitePress copies it into the site. */
export const REPORTS = fileURLToPath(new URL("../public/reports", import.meta.url));

/** Folders that contain generated pages only. */
const FOLDERS = ["rules", "reference/operations", "reference/schemas"];

function* pages(): Generator<readonly [name: string, text: string]> {
  yield ["reference/operations/index", operationIndex()];
  for (const operation of operations)
    yield [`reference/operations/${operation.id}`, operationPage(operation)];
  for (const name of schemaNames) yield [`reference/schemas/${name}`, schemaPage(name)];
  yield ["rules/index", ruleIndex()];
  for (const rule of rules) yield [`rules/${rule.id}`, rulePage(rule)];
  yield ["reference/errors", errorPage()];
  yield ["reference/conflicts", conflictPage()];
  yield ["reference/open-questions", questionPage()];
  yield ["reference/not-offered", notOfferedPage()];
  yield ["reference/sources", sourcePage()];
  yield ["reference/settings", settingsPage()];
  yield ["reference/commands", commandPage()];
  yield ["reference/control-api", controlPage()];
}

/** Writes the generated pages into `docs/`, and deletes those of operations, rules and schemas that no longer exist. */
export function writePages(docs: string): void {
  for (const folder of FOLDERS) rmSync(`${docs}/${folder}`, { recursive: true, force: true });
  for (const [name, text] of pages()) {
    const file = `${docs}/${name}.md`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${MARK}\n${text}\n`);
  }
}
