/** Names of refusals: what identifies them, in the sandbox and elsewhere, and what the compiler knows of them. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, expectTypeOf, it, test } from "vitest";
import {
  type Client,
  createClient,
  isRefusal,
  type MessageCode,
  type OperationId,
  type Outcome,
  type RefusalOf,
  unwrap,
} from "../../generated/client.ts";
import { type OperationId as Id, operationIds, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";

/** Creates a client whose portal refuses everything with the same error. */
const refusing = (error: object, headers: Record<string, string> = {}): Client =>
  createClient({
    portal: "http://portal.example/sharing/rest",
    fetch: async () => Response.json({ error }, { headers }),
  });
const purchase = { itemID: "1" };

describe("a refusal is named", () => {
  it("by the rule in X-Rule, for every refusal of every operation", async () => {
    for (const id of operationIds) {
      for (const { rule, outcome } of operations[id].guards) {
        const { error } = (outcomes[id][outcome]?.value ?? {}) as { error: object };
        const path = { itemID: "1", portalID: "1", userName: "1", kind: "1", fileName: "1" };
        const input = Object.fromEntries(
          Object.entries(path).filter(([name]) => name in operations[id].parameters),
        );
        const call = refusing(error, { "X-Rule": rule })[id as Id] as (
          input: object,
        ) => Promise<{ error?: { outcome?: string } }>;
        expect([id, (await call(input)).error?.outcome]).toEqual([id, outcome]);
      }
    }
  });

  it.each<[by: string, error: object, name: string | undefined]>([
    ["its message code", { code: 400, messageCode: "MKT_0009" }, "alreadyPurchased"],
    ["code and message", { code: 400, message: "Invalid parameters." }, "invalidParameters"],
    ["a code that only it has", { code: 499, message: "Token required" }, "tokenRequired"],
    [
      "a code that only it has, with a code of Esri's",
      { code: 498, messageCode: "SB_0005" },
      "invalidToken",
    ],
  ])("by %s", async (_, error, name) => {
    expect((await refusing(error).purchaseListing(purchase)).error).toMatchObject({
      outcome: name,
    });
  });

  it.each<[what: string, error: object]>([
    ["one of several with its code", { code: 403, messageCode: "GWM_0003", message: "No." }],
    ["one with code 400 that no example has", { code: 400, message: "Something else." }],
    ["one with an unknown message code", { code: 400, messageCode: "MKT_9999" }],
  ])("but not %s", async (_, error) => {
    const { error: found } = await refusing(error).purchaseListing(purchase);
    expect(found).not.toHaveProperty("outcome");
    expect(isRefusal(found)).toBe(true);
    expect(isRefusal(found, "noPrivilege")).toBe(false);
  });

  it("but not by the rule of another operation", async () => {
    const client = refusing({ code: 400, message: "No." }, { "X-Rule": "interest.once" });
    expect((await client.purchaseListing(purchase)).error).not.toHaveProperty("outcome");
  });
});

test("isRefusal narrows to the named refusals", async () => {
  const { error } = await refusing({ code: 400, messageCode: "MKT_0009" }).purchaseListing(
    purchase,
  );
  if (!isRefusal(error, "alreadyPurchased", "unrelatedItem")) throw new Error("it is refused");
  expectTypeOf(error.outcome).toEqualTypeOf<"alreadyPurchased" | "unrelatedItem">();
  expectTypeOf(error.messageCode).toEqualTypeOf<"MKT_0009" | "MKT_0011" | undefined>();
  expect(isRefusal(error, "alreadyPurchased")).toBe(true);
  expect(isRefusal(error, "unrelatedItem")).toBe(false);
  // @ts-expect-error: purchases have no such refusal.
  isRefusal(error, "alreadyTried");
  expect(isRefusal(undefined)).toBe(false);
});

/** Compiles only if every refusal of `expressInterest` has a case. */
function advise(error: RefusalOf<"expressInterest">): string {
  switch (error.outcome) {
    case "alreadyInterested":
    case "alreadyPurchased":
      return "nothing to do";
    case "listingIsFree":
      return "purchase it";
    case "noPrivilege":
    case "ownListing":
    case "listingNotFound":
      return "ask an administrator";
    case "invalidToken":
    case "tokenRequired":
      return "sign in";
    case "invalidParameters":
    case "methodNotAllowed":
    case "unknownFormat":
      return error.details.join(" ");
    case undefined:
      return error.messageCode ?? error.message;
    default:
      return error satisfies never;
  }
}

test("the compiler checks that a switch has every refusal", async () => {
  const { error } = await refusing({ code: 400, messageCode: "MKT_0001" }).expressInterest(
    purchase,
  );
  if (!isRefusal(error)) throw new Error("it is refused");
  expect(advise(error)).toBe("purchase it");
  // @ts-expect-error: a case is missing for all but one.
  const incomplete = (name: Outcome<"expressInterest">): string => {
    if (name === "noPrivilege") return "";
  };
  expect(incomplete("noPrivilege")).toBe("");
});

test("outcomes and message codes are unions of each operation", () => {
  expectTypeOf<OperationId>().toEqualTypeOf<Id>();
  expectTypeOf<Outcome<"getItem">>().toEqualTypeOf<
    "unknownFormat" | "invalidToken" | "invalidParameters" | "itemNotFound"
  >();
  expectTypeOf<"CONT_0001" | "MKT_0004">().toExtend<MessageCode<"startTrial">>();
  expectTypeOf<"MKT_0003">().not.toExtend<MessageCode<"startTrial">>();
  expectTypeOf<Outcome>().toExtend<string>();
});

test("unwrap returns the result, or throws the error with its codes", async () => {
  const portal = "http://portal.example/sharing/rest";
  const serving = createClient({ portal, fetch: async () => Response.json({ username: "ada" }) });
  expect(unwrap(await serving.getSelf())).toEqual({ username: "ada" });
  const error = { code: 400, messageCode: "MKT_0009", message: "Already purchased." };
  const refused = await refusing(error).purchaseListing(purchase);
  expect(() => unwrap(refused)).toThrow("Already purchased. (400 MKT_0009)");
});

test("the client is at most 12 kB compressed, and needs nothing of Node", async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL("../../generated/client.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThanOrEqual(12_000);
  const inputs = Object.keys(metafile.inputs).filter((file) => !file.startsWith("generated/"));
  expect(inputs.map((file) => /node_modules\/(.+?)\//.exec(file)?.[1])).toEqual(["openapi-fetch"]);
});
