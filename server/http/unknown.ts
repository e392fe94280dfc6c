/** Requests for what no operation offers: some of it is named in the contract, with the reason why it is left out. */
import { Hono } from "hono";
import { type NotOffered, notOffered } from "../../generated/notOffered.ts";
import { operationIds, operations } from "../../generated/operations.ts";
import { editDistance } from "../input/suggestion.ts";
import { ENDS, type Env } from "./context.ts";
import { failure, type Outcome } from "./outcome.ts";

const ANYTHING_BELOW = "/**";

const PATTERNS: readonly (readonly [pattern: RegExp, entry: NotOffered])[] = notOffered.map(
  (entry) => {
    const isOpen = entry.path.endsWith(ANYTHING_BELOW);
    const path = isOpen ? entry.path.slice(0, -ANYTHING_BELOW.length) : entry.path;
    const segments = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      // The id of a folder is hexadecimal. Anything else in its place is another operation.
      name === "folderID" ? "[0-9a-f]{32}" : "[^/]+",
    );
    return [new RegExp(`^${segments}${isOpen ? "(?:/.*)?" : "/?"}$`), entry];
  },
);

/** Returns the outcome of a request that has no operation. */
export function unknownOutcome(method: string, path: string): Outcome {
  const below = path.replace(/^.*?\/sharing(?:\/rest)?/, "");
  const found = PATTERNS.find(([pattern]) => pattern.test(below));
  if (found === undefined) {
    const near = nearPath(below);
    const details = [`${method} ${path}`, ...(near === undefined ? [] : [`Did you mean ${near}?`])];
    return failure(ENDS.unknown, 404, "There is no such operation.", ...details);
  }
  const [, { name, path: left, reason }] = found;
  const details = [`${name} (${left}): ${reason}`];
  return failure(ENDS.notOffered, 501, "This operation is not offered.", ...details);
}

const PATHS = operationIds.map((id) => operations[id].path);
/** Most characters in which a segment of a path may differ from the one that was meant. */
const MAX_WRONG = 3;

/** Returns the path of an operation from which a path differs in one misspelt segment. Undefined if there is none. */
function nearPath(path: string): string | undefined {
  const given = path.replace(/\/$/, "").split("/");
  const [nearest] = PATHS.flatMap((known) => {
    const segments = known.split("/");
    if (segments.length !== given.length) return [];
    const wrong = [...segments.entries()].filter(
      ([index, segment]) => !segment.startsWith("{") && segment !== given[index],
    );
    const [[index, segment] = [0, ""], ...others] = wrong;
    const written = given[index] ?? "";
    // Checked first, so that the work doesn't grow with what was sent.
    if (others.length > 0 || Math.abs(written.length - segment.length) > MAX_WRONG) return [];
    const distance = editDistance(written.toLowerCase(), segment.toLowerCase());
    return distance <= Math.min(MAX_WRONG, segment.length / 2) ? [{ known, distance }] : [];
  }).toSorted((a, b) => a.distance - b.distance);
  return nearest?.known;
}

/** Serves addresses below /sharing without /rest, which some clients use for what is left out. */
export function createOldRoot(): Hono<Env> {
  const app = new Hono<Env>();
  app.all("*", (context, next) => {
    const { name, body } = unknownOutcome(context.req.method, context.req.path);
    if (name !== ENDS.notOffered) return next();
    context.set("outcome", name);
    return context.json(body as object, 200, {
      ...context.get("headers"),
      "Cache-Control": "no-store",
    });
  });
  return app;
}
