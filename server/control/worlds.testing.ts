/** Creates worlds and lists them. */
import type { NewWorld } from "../../generated/control.types.ts";
import type { TestPortal } from "../testing.ts";

/** Creates a world. */
export const createWorld = async (portal: TestPortal, body: object = {}) =>
  (await portal.control<NewWorld>("POST", "", body)).body;

/** Returns a client of a member of the purchaser who may buy. */
export const purchaserOf = (portal: TestPortal, { world, accounts }: NewWorld) =>
  portal.client({ world, token: accounts.org2user?.token ?? "" });

/** Returns the names of all worlds. */
export const worldNames = async (portal: TestPortal) =>
  (await portal.control<{ worlds: { world: string }[] }>("GET", "")).body.worlds.map(
    ({ world }) => world,
  );
