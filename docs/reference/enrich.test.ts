import { expect, test } from "vitest";
import { type Contract, operationsOf, readContract } from "./contract.ts";
import { enrich } from "./enrich.ts";
import { originsOf, SAME_PORTAL } from "./page.ts";

const contract = JSON.parse(await readContract()) as Contract;
const enriched = enrich(contract);

test("the contract itself stays as it is", async () => {
  expect(contract).toEqual(JSON.parse(await readContract()));
});

test("every rule of an operation is a row of its description, refusals first", () => {
  for (const { description, "x-rules": rules } of operationsOf(enriched)) {
    const ids = [...description.matchAll(/^\| .* `([a-z0-9.-]+)` \| (?:MUST|SHOULD|MAY) \|/gm)].map(
      ([, id]) => id,
    );
    expect(ids).toEqual(rules.map(({ id }) => id));
  }
});

test("a refusal's row has the codes of its envelope", () => {
  const descriptions = operationsOf(enriched).map(({ description }) => description);
  expect(descriptions.join()).toContain("| `alreadyInterested` 400 MKT_0003 |");
});

test("the introduction ends with the rules of every response, all errors, conflicts, questions and sources", () => {
  const { description } = enriched.info;
  expect(contract["x-rules"].filter(({ id }) => !description.includes(`\`${id}\` |`))).toEqual([]);
  expect(
    contract["x-errors"].filter(
      ({ cause, cure }) => !description.includes(`\` ${cause} ${cure}\n`),
    ),
  ).toEqual([]);
  expect(
    contract["x-conflicts"].filter(
      ({ subject, choice }) => !description.includes(`**${subject}.** ${choice}\n`),
    ),
  ).toEqual([]);
  expect(
    contract["x-open-questions"].filter(({ question }) => !description.includes(`- ${question} [`)),
  ).toEqual([]);
  expect(
    Object.values(contract["x-sources"]).filter(({ url }) => !description.includes(`](${url})\n`)),
  ).toEqual([]);
});

test("a source that the table lacks stops the build", () => {
  const astray = structuredClone(contract);
  Object.assign(astray["x-rules"][0] ?? {}, { source: "hearsay" });
  expect(() => enrich(astray)).toThrow("errors.status-200 cites hearsay, which is not a source");
});

test("the initial request has the required parameters", () => {
  const forms = operationsOf(enriched).map(
    ({ requestBody }) => requestBody?.content["application/x-www-form-urlencoded"]?.example,
  );
  expect(forms).toContainEqual({ f: "json", username: "org2user", password: "marketplace1" });
  expect(enriched.components.parameters.callback?.examples?.unticked).toMatchObject({
    "x-disabled": true,
  });
  expect(enriched.components.parameters.f?.example).toBe("json");
});

test("the page may call the portals that it names", () => {
  expect(originsOf(contract.servers)).toEqual(["http://127.0.0.1:4000"]);
  expect(originsOf([SAME_PORTAL])).toEqual([]);
  expect(enrich(contract, [SAME_PORTAL]).servers).toEqual([SAME_PORTAL]);
});
