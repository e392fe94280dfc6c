/** A fetch with a fault in it. */
import { type Operation, operations } from "../../generated/operations.ts";
import { operationAt } from "../runner/http/operationAt.ts";
import { filled } from "../runner/http/request.ts";
import type { Answered, Asked, Fault } from "./fault.ts";

export interface Planted {
  readonly fetch: typeof globalThis.fetch;
  /** How many requests or answers the fault has changed. */
  readonly changes: () => number;
}

/** Puts a fault between whoever fetches and the portals of a server. What is no operation of a portal passes by. */
export function planted(fetch: typeof globalThis.fetch, fault: Fault): Planted {
  let changes = 0;
  return {
    changes: () => changes,
    async fetch(input, init) {
      const url = new URL(String(input));
      const [root = "", path = ""] = url.pathname.split(/(?<=\/sharing\/rest)/);
      const operation = operationAt(url.origin + root, url);
      if (operation === undefined) return fetch(input, init);
      const asked: Asked = {
        ...{ operation, method: init?.method ?? "GET", path: pathOf(operations[operation], path) },
        fields: new URLSearchParams(init?.body === undefined ? url.search : String(init.body)),
        headers: new Headers(init?.headers),
      };
      const sent: { text: string; answered: Answered }[] = [];
      const send = async (changed: Asked): Promise<Answered> => {
        const answered = await ask(fetch, url.origin + root, changed, init);
        sent.push({ text: textOf(changed), answered });
        return answered;
      };
      const given = await fault(asked, send);
      const [only] = sent;
      const isUntouched =
        sent.length === 1 && only?.text === textOf(asked) && isSame(only.answered, given);
      if (!isUntouched) changes += 1;
      return new Response(given.text, {
        status: given.status,
        headers: { "Content-Type": given.type },
      });
    },
  };
}

async function ask(
  fetch: typeof globalThis.fetch,
  root: string,
  { operation, method, path, fields, headers }: Asked,
  init: RequestInit | undefined,
): Promise<Answered> {
  const url = root + filled(operations[operation].path, path);
  const answer = await fetch(method === "GET" ? `${url}?${fields}` : url, {
    ...init,
    method,
    headers,
    ...(method === "GET" ? {} : { body: fields.toString() }),
  });
  return {
    status: answer.status,
    type: answer.headers.get("Content-Type") ?? "",
    text: await answer.text(),
  };
}

/** What fills the path of an operation. */
function pathOf({ path: pattern }: Operation, path: string): Record<string, string> {
  const names = pattern.split("/");
  const parts = path.split("/");
  return Object.fromEntries(
    names.flatMap((name, place) => {
      const parameter = /^\{(\w+)\}$/.exec(name)?.[1];
      return parameter === undefined ? [] : [[parameter, decodeURIComponent(parts[place] ?? "")]];
    }),
  );
}

const textOf = ({ operation, method, path, fields, headers }: Asked): string =>
  JSON.stringify([operation, method, path, String(fields), [...headers]]);

const isSame = (one: Answered, other: Answered): boolean =>
  one.status === other.status && one.type === other.type && one.text === other.text;
