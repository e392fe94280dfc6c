/** `generated/client.ts`: one typed method per operation. The files of `client/` do the work. */

import type { Contract, Schema } from "../model/contract.ts";
import { isRefusal, type Operation } from "../model/operations.ts";
import { inputName, OWN } from "./calls.ts";
import { comment } from "./comment.ts";

export function clientModule(contract: Contract, operations: readonly Operation[]): string {
  const lists = operations.flatMap((operation) => listIn(contract, operation));
  return `import { type Call, createCall } from "./call.ts";
import type { Calls, ${operations.map(({ id }) => inputName(id)).join(", ")} } from "./calls.ts";
import type * as contract from "./openapi.types.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { walk } from "./pages.ts";
import type { Refusals } from "./refusals.types.ts";
import type { Answer, HttpFailure, Refusal } from "./response.ts";
import { type SignInOptions, sourceOf } from "./signIn.ts";
import { outcomesOfRules, wires } from "./wires.ts";

export { encode } from "./call.ts";
export type { CallOptions, ClientOptions, TokenSource } from "./options.ts";
export { CallError, isRefusal, unwrap } from "./refusals.ts";
export type { Refusals } from "./refusals.types.ts";
export type { Answer, ClientError, HttpFailure, Refusal } from "./response.ts";
export type { Credentials, SignInOptions } from "./signIn.ts";

/** Name of an operation. */
export type OperationId = keyof Refusals;

/** Names of an operation's refusals. */
export type Outcome<Id extends OperationId = OperationId> = { [Each in Id]: keyof Refusals[Each] & string }[Id];

/** Message codes of an operation's refusals. Those that begin with MKT are the sandbox's own; the others are Esri's. */
export type MessageCode<Id extends OperationId = OperationId> = {
  [Each in Id]: Extract<Refusals[Each][keyof Refusals[Each]], string>;
}[Id];

/** A refusal of the contract. Its \`outcome\` determines its message code. */
export interface KnownRefusal<Name extends string, Code extends string> extends Refusal {
  readonly outcome: Name;
  readonly messageCode?: Code;
}

/** A refusal that codes and message don't identify, such as one of several with code 403 of a real portal. */
export interface UnknownRefusal extends Refusal {
  readonly outcome?: never;
}

type CodeOf<Code> = Code extends string ? Code : string;

/** The refusals of an operation. A \`switch\` over \`outcome\` can be exhaustive. */
export type RefusalOf<Id extends OperationId> =
  | UnknownRefusal
  | { [Each in Id]: { [Name in keyof Refusals[Each] & string]: KnownRefusal<Name, CodeOf<Refusals[Each][Name]>> }[keyof Refusals[Each] & string] }[Id];

/** Result of an operation: \`data\`, or an \`error\` of that operation. */
export type AnswerOf<Id extends OperationId> = Answer<Calls[Id]["result"], RefusalOf<Id> | HttpFailure>;

export interface Client {
${operations.map(method).join("\n")}
}

/**
 * Creates a client with one method per operation. Parameters are flat; JSON-valued ones are objects, dates are numbers
 * of milliseconds. \`data\` is the result; a refusal and any other response is an \`error\`, as is a body of more than
 * 64 MiB. A method rejects only if no complete response arrives (the connection fails, breaks off or is aborted), or if
 * the token function rejects.
 */
export function createClient(options: ClientOptions): Client {
  const call: Call = createCall(options, wires, outcomesOfRules);
  const methods = Object.keys(wires).map((id) => [id, (input?: object, own?: CallOptions) => call(id, input, own)]);
  return Object.fromEntries(methods) as Client;
}

/**
 * Returns a token function for \`createClient\` that signs in at the first call, and again a minute before the token ends or
 * when the portal rejects it. Calls at the same time share one sign-in. If the sign-in is refused, calls reject with a
 * \`CallError\`; the next call tries again.
 */
export const signIn = (options: SignInOptions): ((rejected?: string) => Promise<string>) =>
  sourceOf(createClient({ ...options, token: undefined }), options);

/** The entries of each list. */
export interface Lists {
${lists.map(({ id, entry }) => `  readonly ${id}: contract.${entry};`).join("\n")}
}

/** Where a page of each list has its entries. */
const ENTRIES: Readonly<Record<keyof Lists, string>> = { ${lists.map(({ id, member }) => `${id}: "${member}"`).join(", ")} };

/**
 * Yields all entries of a list, in pages of 100 unless \`num\` says otherwise. Throws a \`CallError\` if a page is refused.
 * An entry that comes or goes meanwhile can move others to a page that is already read, or has yet to be.
 */
export function paginate<Id extends keyof Lists>(
  client: Client,
  list: Id,
  input: Parameters<Client[Id]>[0],
  options?: CallOptions,
): AsyncGenerator<Lists[Id], void, undefined> {
  const call = client[list] as (input: object, options?: CallOptions) => Promise<Answer<object>>;
  return walk(call, ENTRIES[list], input ?? {}, options) as AsyncGenerator<Lists[Id], void, undefined>;
}
`;
}

/** Finds the one array of a named schema in the result of an operation that reads pages. */
function listIn({ components }: Contract, { id, result, parameters }: Operation) {
  const { properties = {} } = components.schemas[result] as Schema;
  const arrays = Object.entries(properties).flatMap(([member, { type, items }]) => {
    const entry = items?.$ref?.split("/").at(-1);
    return type === "array" && entry !== undefined ? [{ id, member, entry }] : [];
  });
  return parameters.some(({ name }) => name === "start") && arrays.length === 1 ? arrays : [];
}

function method({ id, summary, description, parameters }: Operation): string {
  const optional = parameters.every(({ name, required }) => OWN.has(name) || !required);
  return `${comment(`${summary}.\n\n${description}`, "  ")}\n  ${id}(input${optional ? "?" : ""}: ${inputName(id)}, options?: CallOptions): Promise<AnswerOf<"${id}">>;`;
}

/** `generated/wires.ts`: what the client needs to know of each operation, in few bytes. */
export function wiresModule(operations: readonly Operation[]): string {
  const wires = Object.fromEntries(
    operations.map((operation) => [operation.id, wireOf(operation)]),
  );
  const outcomes = operations.flatMap((operation) =>
    operation.rules
      .filter(({ outcome = "" }) => isRefusal(operation.outcomes[outcome]))
      .map(({ id, outcome }) => [id, outcome] as const),
  );
  return `import type { Wire } from "./call.ts";

export const wires: Readonly<Record<string, Wire>> = ${JSON.stringify(wires, null, 1)};

/** Names of the refusals by rule. */
export const outcomesOfRules: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(outcomes), null, 1)};
`;
}

function wireOf(operation: Operation) {
  const { method, path, parameters, text } = operation;
  return {
    method,
    path,
    parameters: Object.fromEntries(
      parameters
        .filter(({ name }) => name !== "callback" && name !== "token")
        .map(({ name, in: place }) => [name, place]),
    ),
    text,
    refusals: Object.fromEntries(
      refusalsOf(operation).map(({ name, code, messageCode, message }) => [
        name,
        [code, messageCode ?? message],
      ]),
    ),
  };
}

/** `generated/refusals.types.ts`: the refusals of each operation, for the compiler and for editors. */
export function refusalTypes(operations: readonly Operation[]): string {
  const members = operations.map(
    (operation) =>
      `  readonly ${operation.id}: {\n${refusalsOf(operation).map(refusalMember).join("\n")}\n  };`,
  );
  return `/**
 * The refusals of each operation, with their message codes. A message code that begins with MKT is the sandbox's own: Esri
 * documents the refusal, but no code for it. The other message codes, and those of tokens (498, 499), are Esri's.
 */
export interface Refusals {
${members.join("\n")}
}
`;
}

interface Named {
  readonly name: string;
  readonly summary: string;
  readonly code: number;
  readonly messageCode?: string;
  readonly message: string;
}

const refusalsOf = ({ outcomes }: Operation): Named[] =>
  Object.entries(outcomes)
    .filter(([, outcome]) => isRefusal(outcome))
    .map(([name, { summary, value }]) => ({
      ...(value as { error: Omit<Named, "name" | "summary"> }).error,
      name,
      summary,
    }));

function refusalMember({ name, summary, code, messageCode, message }: Named): string {
  const own = messageCode?.startsWith("MKT_") ? "the sandbox's own" : "Esri's";
  const sign =
    messageCode === undefined
      ? `and the message "${message}"`
      : `and ${messageCode}, which is ${own}`;
  return `${comment(`${summary} Code ${code} ${sign}.`, "    ")}\n    readonly ${name}: ${messageCode === undefined ? "undefined" : JSON.stringify(messageCode)};`;
}
