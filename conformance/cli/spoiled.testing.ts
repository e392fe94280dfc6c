/** A portal that spoils some of its responses, behind a world of the reference portal. */
import type { ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import type { Exchange } from "../model/exchange.ts";
import { offers, purchaser } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { reportOf } from "../reports/report.ts";
import { createTransport } from "../runner/http/exchange.ts";
import { run } from "../runner/run.ts";
import { summarize } from "../runner/verdict.ts";
import { scenarios } from "../scenarios/all.ts";
import { createWorld } from "../targets/portal/portal.testing.ts";
import { portal } from "../targets/portal/portal.ts";
import { readTargetFile } from "../targets/targetFile.ts";
import { FOLDER, relay, writeFile } from "./main.testing.ts";

/** What a portal does with a request, given the token that came with it. */
export type Spoil = (response: ServerResponse, token: string) => void;

/** The target file of a world behind a server that spoils the responses to some requests. */
export async function spoiled(spoil: Spoil, { at = /\/relatedItems/ } = {}) {
  const { file } = await createWorld();
  const { address, close } = await relay(file.portal, async (send, { url, body }, out) => {
    if (!at.test(`${url}&${body}`)) return send();
    const fields = new URLSearchParams(body === "" ? url.split("?")[1] : body);
    spoil(out, fields.get("token") ?? "");
    return undefined;
  });
  onTestFinished(close);
  return writeFile(`${crypto.randomUUID()}.json`, { ...file.fixtures, portal: address });
}

export const needs = { buyer: purchaser.administrates, listing: offers.anything };

const ANY = scenario({
  id: "any",
  title: "the related items of a listing can be asked for",
  rules: ["related.type"],
  needs,
  async check({ buyer, listing, expect }) {
    const relationshipType = "Listed2Provisioned";
    await expect("related.type").accepted(buyer.listRelatedItems(listing, { relationshipType }));
  },
});
const OTHER = scenarios.filter(({ id }) => id === "purchases.who");

/** Judges it by a scenario that receives the spoiled response, and by one that doesn't. */
export async function judged(spoil: Spoil, { timeout = 60_000 } = {}) {
  const file = readTargetFile(await spoiled(spoil), {});
  const exchanges: Exchange[] = [];
  const transport = createTransport({ timeout, onExchange: (made) => exchanges.push(made) });
  const target = await portal(file, { ...transport, folder: FOLDER });
  const played = await run(target, { ...transport, scenarios: [ANY, ...OTHER] });
  await target.close();
  const report = reportOf(played, {
    target,
    summary: summarize(played, target.capabilities),
    started: new Date(),
    milliseconds: 1,
    secrets: transport.secrets,
    exchanges,
  });
  return { results: played.results, report };
}
