/** Examples that don't contradict the request: with its ids, its query and its position in a list. */
import { type OperationId, operationIds, operations } from "../../generated/operations.ts";

const patterns = operationIds.map((id) => ({
  id,
  // Parameters have no slash, so the pattern is linear.
  pattern: new RegExp(`^${operations[id].path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
}));

/** Returns the operation at a path. */
export const operationOf = (path: string): OperationId | undefined =>
  patterns.find(({ pattern }) => pattern.test(path))?.id;

/** The parameters in a path, by the names of the members that show them. */
export function idsOf(path: string): Record<string, string> {
  const found = patterns.map(({ pattern }) => pattern.exec(path)).find((match) => match !== null);
  const groups: Readonly<Record<string, string | undefined>> = found?.groups ?? {};
  const { itemID, portalID, userName } = groups;
  const id = itemID ?? (portalID === "self" ? undefined : portalID);
  return {
    ...(itemID === undefined ? {} : { itemId: decodeURIComponent(itemID) }),
    ...(id === undefined ? {} : { id: decodeURIComponent(id) }),
    ...(userName === undefined ? {} : { username: decodeURIComponent(userName) }),
  };
}

/**
 * Members that repeat an id of the path or query. The first occurrence is what the example has in its place. Whether another one
 * counts, such as purchaserOrgId, is for the rules to say, which the mock doesn't know.
 */
const TEXTS = ["itemId", "id", "username", "client_id", "redirect_uri"] as const;

/** Returns an example with the ids, query and position that the request asked for. Refusals stay as they are. */
export function echo(body: unknown, asked: Readonly<Record<string, string>>): unknown {
  if (typeof body !== "object" || body === null || "error" in body) return body;
  const own = { ...body } as Record<string, unknown>;
  for (const name of ["start", "num"])
    if (typeof own[name] === "number" && /^\d+$/.test(asked[name] ?? ""))
      own[name] = Number(asked[name]);
  if (typeof own.query === "string" && asked.q !== undefined) own.query = asked.q;
  const replacements = TEXTS.flatMap((name) => {
    // The id of something inside, such as a vendor, is not the id that was asked for.
    const shown = name === "id" ? own.id : firstOf(own, name);
    const wanted = asked[name];
    return typeof shown === "string" && wanted !== undefined ? [[shown, wanted] as const] : [];
  });
  return replaced(own, new Map(replacements));
}

/** The first value of a member, at any depth. */
function firstOf(node: unknown, name: string): unknown {
  if (typeof node !== "object" || node === null) return undefined;
  if (name in node) return (node as Record<string, unknown>)[name];
  for (const inner of Object.values(node)) {
    const found = firstOf(inner, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns a copy in which texts are replaced wherever they are a whole value. */
function replaced(node: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (typeof node === "string") return texts.get(node) ?? node;
  if (Array.isArray(node)) return node.map((inner) => replaced(inner, texts));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, replaced(value, texts)]),
  );
}
