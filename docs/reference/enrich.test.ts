import { expect, test } from "vitest";
import { conflicts, openQuestions } from "../../generated/conflicts.ts";
import { errors } from "../../generated/errors.ts";
import { sources } from "../../generated/rules.ts";
import { FORM, readContract } from "../../openapi/model/contract.ts";
import { readOperations } from "../../openapi/model/operations.ts";
import { enrich } from "./enrich.ts";
import { originsOf, SAME_PORTAL } from "./page.ts";

const contract = readContract();
const enriched = enrich(contract);

test("the contract itself stays as it is", () => {
  expect(contract).toEqual(readContract());
});

test("every rule of an operation is a row of its description, refusals first", () => {
  for (const { description, rules } of readOperations(enriched)) {
    const ids = [...description.matchAll(/^\| .* `([\w.-]+)` \| (?:MUST|SHOULD|MAY) \|/gm)].map(
      ([, id]) => id,
    );
    expect(ids).toEqual(rules.map(({ id }) => id));
  }
});

test("a refusal's row has the codes of its envelope", () => {
  const descriptions = readOperations(enriched).map(({ description }) => description);
  expect(descriptions.join()).toContain("| `alreadyInterested` 400 MKT_0003 |");
});

test("the introduction ends with the rules of every response, all errors, conflicts, questions and sources", () => {
  const { description } = enriched.info;
  const lines = [
    ...contract["x-rules"].map(({ id }) => `\`${id}\` |`),
    ...errors.map(({ details, cause, cure }) =>
      [`\` ${cause} ${cure}`, ...(details === "ours" ? ["*Details: ours.*"] : [])]
        .join(" ")
        .concat("\n"),
    ),
    ...conflicts.map(({ subject, choice }) => `**${subject}.** ${choice}\n`),
    ...openQuestions.map(({ question }) => `- ${question} [`),
    ...Object.values(sources).map(({ url }) => `](${url})\n`),
  ];
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.filter((line) => !description.includes(line))).toEqual([]);
});

const firstExample = (examples = {}): object | undefined =>
  (Object.values(examples)[0] as { readonly value: object } | undefined)?.value;

test("the initial request has the required parameters", () => {
  const forms = Object.values(enriched.paths).flatMap(({ post }) =>
    post?.requestBody === undefined ? [] : [firstExample(post.requestBody.content[FORM].examples)],
  );
  expect(forms).toContainEqual({ f: "json", username: "org2user", password: "marketplace1" });
  // addItem and updateItem share their form by reference.
  expect(forms.filter((form) => !Object.hasOwn(form ?? {}, "f"))).toEqual([]);
  expect(enriched.components.parameters.callback?.examples?.unticked).toMatchObject({
    "x-disabled": true,
  });
  expect(enriched.components.parameters.f?.example).toBe("json");
});

test("the page may call the portals that it names", () => {
  // A try on the real service would act on real organizations.
  expect(originsOf(enriched.servers)).toEqual(["http://127.0.0.1:4000"]);
  expect(originsOf([SAME_PORTAL])).toEqual([]);
  expect(enrich(contract, [SAME_PORTAL]).servers).toEqual([SAME_PORTAL]);
});
