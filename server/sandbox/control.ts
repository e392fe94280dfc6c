/** A typed client of the control API, from its contract. */
import type { operations } from "../../generated/control.types.ts";
import { controlCalls } from "../../generated/controlCalls.ts";

type Id = keyof typeof controlCalls;

/** The members of a place of parameters; none if it has none. */
type Member<Type, Name extends string> = Type extends { readonly [Each in Name]?: infer Value }
  ? [Exclude<Value, undefined>] extends [never]
    ? object
    : Exclude<Value, undefined>
  : object;

/** Names of path and query, such as the world. */
export type ControlParameters<Each extends Id> = Member<operations[Each]["parameters"], "path"> &
  Member<operations[Each]["parameters"], "query">;

type Content<Body> = Body extends { content: { "application/json": infer Value } } ? Value : never;
export type ControlBody<Each extends Id> = Content<
  Exclude<operations[Each] extends { requestBody?: infer Body } ? Body : never, undefined>
>;
export type ControlResult<Each extends Id> = operations[Each] extends {
  responses: { 200: infer Response };
}
  ? Content<Response>
  : never;

type Arguments<Each extends Id> = [ControlBody<Each>] extends [never]
  ? [parameters: ControlParameters<Each>]
  : [parameters: ControlParameters<Each>, body: ControlBody<Each>];

/** One method per operation of the control API. Each rejects with a `ControlError` if it is refused. */
export type Control = {
  readonly [Each in Id]: (...given: Arguments<Each>) => Promise<ControlResult<Each>>;
};

/** The control API refused a call. The message says what is valid. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  /** HTTP status. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

export interface ControlOptions {
  /** Address of the server, without a path. */
  readonly url: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Creates a client of the control API. */
export function createControl({ url, fetch = globalThis.fetch }: ControlOptions): Control {
  const call = async (id: Id, parameters: object = {}, body?: unknown): Promise<unknown> => {
    const [method, template] = controlCalls[id];
    const rest = new Map(Object.entries(parameters));
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(rest.get(name) ?? "");
      rest.delete(name);
      return encodeURIComponent(value);
    });
    const address = new URL(path, url);
    // A name such as `..` would lead to another resource.
    if (address.pathname !== path)
      throw new ControlError(
        `${id}: ${JSON.stringify(parameters)} has a name that no world or failure has.`,
        404,
      );
    for (const [name, value] of rest)
      if (value !== undefined) address.searchParams.set(name, String(value));
    const init = body === undefined ? { method } : { method, body: textOf(id, body) };
    return read(id, await fetch(new Request(address, { ...init, headers: HEADERS })));
  };
  const methods = Object.keys(controlCalls).map((id) => [
    id,
    (parameters?: object, body?: unknown) => call(id as Id, parameters, body),
  ]);
  return Object.fromEntries(methods) as Control;
}

/** Returns a body as JSON. Throws a `ControlError` if it is nested too deep, or has what JSON has not. */
function textOf(id: string, body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (fault) {
    throw new ControlError(`${id}: the body can't be JSON: ${(fault as Error).message}.`, 400);
  }
}

const HEADERS = { "Content-Type": "application/json" };

interface Refused {
  readonly error?: { readonly message?: string; readonly details?: readonly string[] };
}

async function read(id: string, response: Response): Promise<unknown> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new ControlError(
      `${id}: HTTP ${response.status} without JSON. Is this the address of a sandbox?`,
      response.status,
    );
  }
  if (response.ok) return body;
  const { message = text, details = [] } = (body as Refused).error ?? {};
  // The message can contain the details.
  const others = details.filter((detail) => !message.includes(detail));
  throw new ControlError([message, ...others].join(" "), response.status);
}
