/** No parameter of the contract is forgotten. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { type Operation, operationIds, operations } from "../../generated/operations.ts";

const server = fileURLToPath(new URL("../", import.meta.url));
const files = globSync("{auth,domain,http,operations,rules,storage}/**/*.ts", { cwd: server });
const code = files
  .filter((file) => !/test(ing)?\.ts$/.test(file))
  .map((file) => readFileSync(server + file, "utf8"));
const words = new Set(code.join("\n").match(/\w+/g));

it("the code names every parameter, or its description says that the portal ignores it", () => {
  const forgotten = operationIds.flatMap((id) =>
    Object.entries((operations[id] as Operation).parameters)
      .filter(
        ([name, { description = "" }]) =>
          !words.has(name) && !/ignores (it|the field)/.test(description),
      )
      .map(([name]) => `${id}: ${name}`),
  );
  expect(forgotten).toEqual([]);
});
