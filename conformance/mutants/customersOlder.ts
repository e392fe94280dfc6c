/** Faults in the older list of customers, and in its export. */
import { assume, ignore } from "./edits.ts";
import { alterRequest, around, type Fault } from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { alterPage } from "./places.ts";

const OLDER = "listCustomersOlder";

const keepFields = (names: readonly string[]): Fault =>
  alterRequest(OLDER, (fields) => {
    for (const name of [...fields.keys()]) if (!names.includes(name)) fields.delete(name);
  });

export const customersOlder: Catalogue = {
  "customers-older.content": {
    "lists nothing under the older name": () =>
      alterPage((page) => ({ ...page, total: 0, nextStart: -1, provisions: [] }), OLDER),
  },
  "customers-older.parameters": {
    "ignores the parameters of the older list": () => keepFields(["f", "token"]),
    "ignores the type of the older list": () => ignore(OLDER, "type"),
    "ignores includeListing of the older list": () => ignore(OLDER, "includeListing"),
  },
  "customers-older.same": {
    "lists only active customers under the older name": () => assume(OLDER, "status", "active"),
  },
  "exportCustomers.response": {
    "exports a list in JSON": breaking(["export.csv"], () =>
      around("exportCustomers", async (request, next) => {
        const response = await next(request);
        return response.type.startsWith("text/csv")
          ? { ...response, type: "application/json", text: "[]" }
          : response;
      }),
    ),
  },
  "export.csv": {
    "exports JSON": breaking(["exportCustomers.response"], () =>
      around("exportCustomers", async (request, next) => {
        const response = await next(request);
        return response.type.startsWith("text/csv")
          ? {
              ...response,
              type: "application/json",
              text: JSON.stringify({ table: response.text }),
            }
          : response;
      }),
    ),
  },
};
