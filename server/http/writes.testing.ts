/** Writes items of an administrator of the vendor. */
import { accepted, type TestPortal } from "../testing.ts";

export const own = { userName: "org1admin" };
export const app = { title: "Route Finder", type: "Application" };

/** Adds an item to an administrator's content, and returns its id. */
export const add = async (portal: TestPortal, fields: object = {}): Promise<string> =>
  accepted(await portal.as("org1admin").addItem({ ...own, ...app, ...fields })).id;

export const update = (portal: TestPortal, itemID: string, fields: object) =>
  portal.as("org1admin").updateItem({ ...own, itemID, ...fields });

export const itemOf = async (portal: TestPortal, itemID: string) =>
  accepted(await portal.as("org1admin").getItem({ itemID }));

/** Sends fields as text to a path, without the contract. */
export const send = (
  portal: TestPortal,
  path: string,
  user: "org1admin" | "org2user",
  fields: object,
) => portal.post(path, { f: "json", token: portal.token(user), ...fields });
