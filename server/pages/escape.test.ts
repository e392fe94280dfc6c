/** Pages escape every text and name of a response. */
import { describe, expect, it } from "vitest";
import { operationIds } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import { operationPage } from "./pages.ts";

const HOSTILE = `"'><script>alert(1)</script>`;

/** Returns a value with hostile texts and names. Names stay recognizable, so that links are created. */
function hostile(value: unknown, names: boolean): unknown {
  if (typeof value === "string") return value + HOSTILE;
  if (Array.isArray(value)) return value.map((item) => hostile(item, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      names ? name + HOSTILE : name,
      hostile(member, names),
    ]),
  );
}

describe.each(operationIds)("the page of %s", (id) => {
  it.each(Object.entries(outcomes[id]).filter(([, { value }]) => typeof value === "object"))(
    "answering %s",
    async (_, { value }) => {
      const path = Object.fromEntries(
        ["itemID", "portalID", "userName"].map((name) => [name, HOSTILE]),
      );
      const place = { path: "/sharing/rest/x", rest: "/sharing/rest", token: HOSTILE };
      const isRefusal = "error" in (value as object);
      for (const names of isRefusal ? [false] : [false, true]) {
        const body = hostile(value, names) as object;
        const sent = new Map([["f", HOSTILE]]);
        const page = await operationPage(place, { id, path, sent, body });
        expect(page).toContain("&lt;script&gt;");
        expect(page).not.toContain("<script");
        // In a tag, only a space, a name or the end of the tag follows a quotation mark.
        expect(page).not.toMatch(/<\w+[^>]*"'/);
      }
    },
  );
});
