/** Sends requests to the portal, within the process, as any other client would. */
import { HTTPException } from "hono/http-exception";
import type { World } from "../control/worlds.ts";
import { addressOf, type PathTexts } from "../pages/address.ts";
import { operationOf } from "./outcome.ts";

/** Handles a request within the process. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** How long a request may take, in milliseconds. A failure can make it hang. */
const LIMIT = 10_000;
/** How long a token lasts, in milliseconds. It is used once, at once. */
const MINUTE = 60_000;

/** An operation with its parameters, as the contract names them. */
export interface ApiCall {
  readonly operation: string;
  /** User name of the account that calls. */
  readonly actor: string | undefined;
  readonly parameters: PathTexts;
}

/** Calls an operation of a world as one of its accounts. Returns the id of the request in the log. */
export async function callPortal(
  fetch: Fetch,
  origin: string,
  world: World,
  call: ApiCall,
): Promise<string> {
  const operation = operationOf(call.operation);
  if (operation === undefined)
    throw new HTTPException(400, { message: `There is no operation ${call.operation}.` });
  const { method, path, parameters } = operation;
  const sent = Object.entries(call.parameters).filter(
    ([name, text]) =>
      text !== "" && parameters[name] !== undefined && parameters[name].in !== "path",
  );
  const fields = new URLSearchParams([...sent, ["f", "json"]]);
  const address = `${origin}/w/${world.name}/sharing/rest${addressOf(path, call.parameters)}`;
  const id = crypto.randomUUID();
  const headers = { "X-Request-Id": id, ...(await authorization(world, call.actor)) };
  const signal = AbortSignal.timeout(LIMIT);
  const request =
    method === "POST"
      ? new Request(address, { method, headers, signal, body: fields })
      : new Request(`${address}?${fields}`, { headers, signal });
  try {
    // The body says nothing that the log doesn't have.
    await (await fetch(request)).body?.cancel();
  } catch {
    // A failure that was armed drops the connection. The log has the request all the same.
  }
  return id;
}

async function authorization(
  { portal }: World,
  username: string | undefined,
): Promise<Record<string, string>> {
  if (username === undefined) return {};
  const token = await portal.tokens.access.issue({ username, expires: portal.now() + MINUTE });
  return { "X-Esri-Authorization": `Bearer ${token}` };
}
