/** Makes sure that the address of a target file is that of the API, before passwords or rules are judged. */
import type { OperationId } from "../../../generated/operations.ts";
import type { Exchange } from "../../model/exchange.ts";
import { insteadOf, isOfApi, portalIn } from "../../runner/http/instead.ts";
import { objectIn } from "../../runner/http/response.ts";

/** What can be asked for without a token. A portal may have an error in one of them. */
const OPEN = {
  generateToken: "/generateToken",
  getInfo: "/info",
  getPortal: "/portals/self",
  getSelf: "/community/self",
  listPurchases: "/portals/self/purchases",
} as const satisfies Partial<Record<OperationId, string>>;

/** True of the default view of a portal, which has a name, if only null. */
const isDefaultView = ({ operation, response: { status, text } }: Exchange): boolean =>
  operation === "getPortal" && status === 200 && "name" in (objectIn(text) ?? {});

/** Addresses that are tried if the one of the file is wrong. */
const TRIED = 4;

/** Rejects with what the address does instead, and with the right address if it is near, unless something there may be the API's. */
export async function mustBeApi(
  address: string,
  get: (url: string, operation: OperationId) => Promise<Exchange>,
): Promise<void> {
  let last: Exchange | undefined;
  for (const [operation, path] of Object.entries(OPEN) as [OperationId, string][]) {
    last = await get(`${address}${path}?f=json`, operation);
    if (isOfApi(last.response) || isDefaultView(last)) return;
  }
  if (last === undefined) return;
  const url = new URL(last.request.url);
  for (const candidate of nearby(address)) {
    const isThere = await get(`${candidate}${OPEN.getInfo}?f=json`, "getInfo").then(
      ({ response }) => isOfApi(response),
      () => false,
    );
    if (isThere)
      throw new Error(
        `${address} is not the address of the API; write "${candidate}" for "portal" in the target file`,
      );
  }
  throw new Error(
    `${address} is not the address of the API, which ends in /sharing/rest. For ${last.request.url} it ${insteadOf(last.response, url)}`,
  );
}

/** Addresses of the API if the given one is of something else of the same portal. */
function nearby(address: string): string[] {
  const url = new URL(address);
  const names = url.pathname.split("/").filter(Boolean);
  const parents = names.map((_, place) => names.slice(0, names.length - place)).concat([[]]);
  const candidates = [
    portalIn(url),
    ...parents.map((path) => `${[url.origin, ...path].join("/")}/sharing/rest`),
  ];
  return [...new Set(candidates)]
    .filter((candidate) => candidate !== undefined && candidate !== address)
    .slice(0, TRIED) as string[];
}
