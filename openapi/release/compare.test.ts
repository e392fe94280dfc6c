/** The changelog check, with test releases. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compare } from "./compare.ts";
import { changelog, plant, present, RULES } from "./plant.testing.ts";

test("before the first release no entry is needed", async () => {
  const { folder } = plant([["info", "version"], "0.1.0"]);
  rmSync(join(folder, "0.1.0.json"));
  expect(
    await compare({ released: folder, contract: present, changelog: join(folder, "CHANGELOG.md") }),
  ).toBeUndefined();
  expect(
    await compare({ released: join(folder, "none"), contract: present, changelog: "" }),
  ).toBeUndefined();
});

test("each change since the last release needs one entry, and the message says which", async () => {
  const { folder } = plant([[...RULES, "interest.once", "level"], "SHOULD"], "0.10.0");
  writeFileSync(join(folder, "0.9.0.json"), "an older one, which is not read");
  const file = join(folder, "CHANGELOG.md");
  const files = { released: folder, contract: present, changelog: file };
  writeFileSync(file, changelog("change", "Changed", "interest.once"));
  expect(await compare(files)).toEqual([
    '"### Changed" or "### Removed" needs an entry that names `interest.once` and says "breaking": its level has changed',
  ]);
  writeFileSync(file, changelog("breaking", "Changed", "interest.once"));
  expect(await compare(files)).toEqual([]);
});
