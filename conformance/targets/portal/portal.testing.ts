/** A world of the reference portal as a portal that is there already, for tests of the target `portal`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import type { NewWorld } from "../../../generated/control.types.ts";
import type { Actor } from "../../model/actor.ts";
import { type AccountName, type Fixtures, organizationOfAccount } from "../../model/fixtures.ts";
import type { Change } from "../../model/result.ts";
import type { Scenario } from "../../model/scenario.ts";
import { createActor } from "../../runner/createActor.ts";
import { createTransport, exchange } from "../../runner/http/exchange.ts";
import { run } from "../../runner/run.ts";
import { summarize } from "../../runner/verdict.ts";
import { demoFixtures } from "../demoFixtures.ts";
import { startReference } from "../reference.ts";
import type { TargetFile } from "../targetFile.ts";
import { portal } from "./portal.ts";

export const PATIENT = { timeout: inject("patience") };

/** A folder for the files of a test, removed after its tests. */
export const FOLDER = mkdtempSync(join(tmpdir(), "targets-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

export type Fetch = typeof globalThis.fetch;

let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  reference = await startReference();
});
afterAll(() => reference.stop());

export interface World {
  readonly portal: string;
  /** The whole target file. */
  readonly file: TargetFile;
  readonly actor: (name: AccountName) => Actor;
}

/** A new world of the reference portal, with the target file of it. */
export async function createWorld(): Promise<World> {
  const answer = await fetch(`${reference.url}/control/worlds`, { method: "POST", body: "{}" });
  const { portal, accounts, application } = (await answer.json()) as NewWorld;
  const { redirectUris: _, ...withoutAddresses } = application;
  const tokenOf = (username: string) => accounts[username]?.token ?? "";
  const fixtures = demoFixtures((username) => ({ username, token: tokenOf(username) }), {
    ...withoutAddresses,
  });
  const transport = createTransport(PATIENT);
  return {
    portal,
    file: { portal, fixtures, allow: new Set<Change>(["write", "delete"]) },
    actor(name) {
      const { username = "" } = fixtures.accounts[name] ?? {};
      return createActor({
        username,
        orgId: fixtures.organizations[organizationOfAccount(name)] ?? "",
        token: async () => tokenOf(username),
        portal,
        send: (request, { operation }) => exchange(transport, request, operation),
      });
    },
  };
}

/** The target file with other fixtures. */
export const withFixtures = (file: TargetFile, fixtures: Partial<Fixtures>): TargetFile => ({
  ...file,
  fixtures: { ...file.fixtures, ...fixtures },
});

/** The target file with two administrators and some of the listings, and nothing else. */
export function smallest(
  { fixtures: { accounts, listings }, ...file }: TargetFile,
  ...names: (keyof typeof listings)[]
): TargetFile {
  const { vendorAdmin, purchaserAdmin } = accounts;
  return {
    ...file,
    fixtures: {
      accounts: { ...(vendorAdmin && { vendorAdmin }), ...(purchaserAdmin && { purchaserAdmin }) },
      listings: Object.fromEntries(names.map((name) => [name, listings[name]])),
      organizations: {},
      members: [],
    },
  };
}

/** Judges a portal by scenarios, through a fetch. */
export async function judge(
  file: TargetFile,
  scenarios: readonly Scenario[],
  { fetch = globalThis.fetch, folder = FOLDER }: { fetch?: Fetch; folder?: string } = {},
) {
  const said: string[] = [];
  const target = await portal(file, {
    fetch,
    folder,
    say: (sentence) => said.push(sentence),
    ...PATIENT,
  });
  const judged = await run(target, { scenarios, fetch, ...PATIENT }).finally(target.close);
  return { ...judged, ...summarize(judged, target.capabilities), target, said };
}

/** A fetch that sends other responses to some requests. */
export const altering =
  (
    path: RegExp,
    alter: (
      send: () => Promise<Response>,
      init: RequestInit | undefined,
      url: string,
    ) => Promise<Response>,
  ): Fetch =>
  (input, init) => {
    const send = () => globalThis.fetch(input, init);
    return path.test(new URL(String(input)).pathname) ? alter(send, init, String(input)) : send();
  };

/** The same with the text of responses altered. */
export const rewriting = (path: RegExp, rewrite: (text: string) => string): Fetch =>
  altering(path, async (send) => {
    const response = await send();
    return new Response(rewrite(await response.text()), response);
  });

/** Writes a target file and returns its path. */
export function writeTargetFile(name: string, { portal, fixtures, allow }: TargetFile): string {
  const file = join(FOLDER, name);
  writeFileSync(file, JSON.stringify({ portal, ...fixtures, allow: [...allow] }));
  return file;
}
