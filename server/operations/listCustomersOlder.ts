import { listCustomersOlder as rules } from "../rules/listCustomersOlder.ts";
import type { Handler } from "./operation.ts";
import { showCustomers } from "./show.ts";
import { showEntries } from "./showEntries.ts";

export const listCustomersOlder: Handler<"listCustomersOlder"> = (call) =>
  showEntries(call, rules, ({ entries, total }) =>
    showCustomers(entries, { ...call.parameters, total }),
  );
