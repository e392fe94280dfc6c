/** Faults in the older list of customers, and in its export. */
import { assume, ignore } from "./edits.ts";
import { alterRequest, alterResponse, type Fault } from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { alterPage } from "./places.ts";

const OLDER = "listCustomersOlder";

const keepFields = (names: readonly string[]): Fault =>
  alterRequest(OLDER, (fields) => {
    for (const name of [...fields.keys()]) if (!names.includes(name)) fields.delete(name);
  });

/** Exports JSON in place of the table. */
const exportJson = (jsonFor: (table: string) => object): Fault =>
  alterResponse("exportCustomers", (response) =>
    response.type.startsWith("text/csv")
      ? { ...response, type: "application/json", text: JSON.stringify(jsonFor(response.text)) }
      : response,
  );

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
    "exports a list in JSON": breaking(["export.csv"], () => exportJson(() => [])),
  },
  "export.csv": {
    "exports JSON": breaking(["exportCustomers.response"], () =>
      exportJson((table) => ({ table })),
    ),
  },
};
