/** Sends requests to the portal, within the process, as any other client would. */
import { HTTPException } from "hono/http-exception";
import { createClient, type OperationId } from "../../generated/client.ts";
import type { World } from "../control/worlds.ts";
import { MINUTE } from "../domain/time.ts";
import type { PathTexts } from "../pages/address.ts";
import { Problem } from "./fields.ts";
import { operationOf } from "./outcome.ts";

/** Handles a request within the process. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** How long a request may take, in milliseconds. A failure can make it hang. */
const LIMIT = 10_000;

/** An operation with its parameters, as the contract names them. */
interface ApiCall {
  readonly operation: string;
  /** User name of the account that calls. */
  readonly actor: string | undefined;
  readonly parameters: PathTexts;
}

/** Calls an operation of a world as one of its accounts. Returns the id of the request in the log. */
export async function callPortal(
  fetch: Fetch,
  origin: string,
  { name, portal }: World,
  { operation: id, actor: username, parameters }: ApiCall,
): Promise<string> {
  const operation = operationOf(id);
  if (operation === undefined)
    throw new HTTPException(400, { message: `There is no operation ${id}.` });
  const input = Object.entries(parameters).filter(
    ([parameter, text]) => text !== "" && parameter in operation.parameters,
  );
  const request = crypto.randomUUID();
  // The token is used once, at once.
  const expires = portal.now() + MINUTE;
  const client = createClient({
    portal: `${origin}/w/${name}/sharing/rest`,
    // Unlike a function, a text is not renewed if the portal rejects it, which the reader may want to see.
    token: username && (await portal.tokens.access.issue({ username, expires })),
    headers: { "X-Request-Id": request },
    fetch: async (sent) => fetch(sent),
    ...{ timeout: LIMIT, retries: 0 },
  });
  const call = client[id as OperationId] as (input: object) => Promise<unknown>;
  await call(Object.fromEntries(input)).catch((fault: unknown) => {
    // The client says what the request lacks. Otherwise a failure that was armed broke the connection, which the log has.
    if (fault instanceof TypeError) throw new Problem(`${fault.message}.`);
  });
  return request;
}
