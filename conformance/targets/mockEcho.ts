/** Examples that don't contradict the request: with its ids, its query and its position in a list. */

/** The parameters of a path, by the names of the members that show them. */
function idsOf({ itemID, portalID, userName }: Readonly<Record<string, string>>) {
  const id = itemID ?? (portalID === "self" ? undefined : portalID);
  return {
    ...(itemID !== undefined && { itemId: itemID }),
    ...(id !== undefined && { id }),
    ...(userName !== undefined && { username: userName }),
  };
}

/**
 * Members that repeat an id of the path or query. The first occurrence is what the example has in its place. Whether another one
 * counts, such as purchaserOrgId, is for the rules to say, which the mock doesn't know.
 */
const TEXTS = ["itemId", "id", "username", "client_id", "redirect_uri"] as const;

/** Returns an example with the ids of the path, the query and the position. Refusals stay as they are. */
export function echo(
  body: unknown,
  names: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>>,
): unknown {
  if (typeof body !== "object" || body === null || "error" in body) return body;
  const asked: Readonly<Record<string, string>> = { ...fields, ...idsOf(names) };
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
