import { listCustomers as rules } from "../rules/listCustomers.ts";
import type { Handler } from "./operation.ts";
import { showCustomers } from "./show.ts";
import { showEntries } from "./showEntries.ts";

export const listCustomers: Handler<"listCustomers"> = (call) =>
  showEntries(call, rules, ({ entries, total }) =>
    showCustomers(entries, { ...call.parameters, total }),
  );
