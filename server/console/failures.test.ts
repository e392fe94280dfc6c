/** The form of failures has every field of the contract, and arms what it says. */
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Failures } from "../../generated/control.types.ts";
import { startPortal, type TestPortal } from "../testing.ts";

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const contract = new URL("../../openapi/control/failures.yaml", import.meta.url);
const { schemas } = parse(readFileSync(contract, "utf8")) as {
  schemas: Record<string, Schema> & {
    Failure: { discriminator: { mapping: Record<string, string> } };
  };
};

const propertiesOf = (ref: string): [string, Schema][] =>
  Object.entries(schemas[ref.split("/").at(-1) ?? ""]?.properties ?? {});

const kinds = Object.entries(schemas.Failure.discriminator.mapping);

/** Names that the form needs: those of each kind, of the match, and of the failure to arm. */
const names = [
  ...kinds.flatMap(([kind, ref]) => propertiesOf(ref).map(([name]) => `${kind}.${name}`)),
  ...propertiesOf("Match").map(([name]) => `match.${name}`),
  ...propertiesOf("FailureToArm").map(([name]) => name),
].filter((name) => !/(^|\.)(kind|failure|match)$/.test(name));

/** A value of a property as the form has it, and as the contract has it. */
function sampleOf({ $ref, enum: choices, examples = [] }: Schema): [text: string, value: unknown] {
  if ($ref !== undefined) return ["1.5", { seconds: 1.5 }];
  const value = choices?.at(-1) ?? examples[0];
  if (typeof value !== "object" || value === null) return [String(value), value];
  const lines = Object.entries(value).map(([name, text]) => `${name}=${text}`);
  return [lines.join("\n"), value];
}

let portal: TestPortal;
beforeEach(async () => {
  portal = await startPortal();
});

const arm = (fields: Record<string, string>) =>
  portal.request("/console/w/demo/do/arm", {
    method: "POST",
    body: new URLSearchParams({ back: "/console/w/demo/failures", ...fields }),
  });

const armed = async () =>
  (await portal.control<Failures>("GET", "/demo/failures")).body.failures.at(-1);

describe("the form of failures", () => {
  it("has every field of the contract", async () => {
    const page = await (await portal.request("/console/w/demo/failures")).text();
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !page.includes(` name="${name}"`))).toEqual([]);
    for (const [kind] of kinds) expect(page).toContain(`name="kind" value="${kind}"`);
  });

  it.each(kinds)("arms a failure of the kind %s with all its fields", async (kind, ref) => {
    // A latency is either fixed or between two others.
    const properties = propertiesOf(ref).filter(([name]) => name !== "kind" && name !== "by");
    const samples = properties.map(([name, schema]) => [name, ...sampleOf(schema)] as const);
    const texts = samples.map(([name, text]) => [`${kind}.${name}`, text] as const);
    // Fields of other kinds don't count.
    await arm({ "drop.by": "2", kind, ...Object.fromEntries(texts) });
    const values = Object.fromEntries(samples.map(([name, , value]) => [name, value]));
    expect((await armed())?.failure).toEqual({ kind, ...values });
  });

  it("arms a failure for the requests that all its conditions say", async () => {
    const samples = ["Match", "FailureToArm"].map((schema) =>
      propertiesOf(schema)
        .filter(([name]) => name !== "failure" && name !== "match")
        .map(([name, member]) => [name, ...sampleOf(member)] as const),
    );
    const [match = [], often = []] = samples;
    await arm({
      kind: "drop",
      ...Object.fromEntries(match.map(([name, text]) => [`match.${name}`, text])),
      ...Object.fromEntries(often.map(([name, text]) => [name, text])),
    });
    expect(await armed()).toMatchObject({
      failure: { kind: "drop" },
      match: Object.fromEntries(match.map(([name, , value]) => [name, value])),
      ...Object.fromEntries(often.map(([name, , value]) => [name, value])),
    });
    await arm({ kind: "drop", times: "always" });
    expect(await armed()).toMatchObject({ times: "always" });
  });

  it("shows what the control API says of a wrong value", async () => {
    const { headers } = await arm({ kind: "status", "status.status": "99" });
    expect(decodeURIComponent(headers.get("Location") ?? "")).toMatch(/problem=.*status/);
    expect(await armed()).toBeUndefined();
  });
});
