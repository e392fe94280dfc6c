/** Reads the form that comes with a request. */

/** Largest body that is read, in bytes. */
export const MAX_BODY = 1024 * 1024;

/** The fields of the form, or what is wrong with it. */
export async function readForm(request: Request): Promise<{ readonly fields: URLSearchParams; readonly problem?: string }> {
  const fields = new URLSearchParams();
  if (request.method !== "POST" || request.body === null) return { fields };
  const text = await readText(request.body);
  if (text === undefined) return { fields, problem: `body: must be at most ${MAX_BODY} bytes` };
  if (text === "") return { fields };
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get("Content-Type") ?? "")) {
    return { fields, problem: "body: must be a form of type application/x-www-form-urlencoded" };
  }
  return { fields: new URLSearchParams(text) };
}

/** The text of a body; undefined where it is too large, in which case the rest of it stays unread. */
async function readText(body: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
