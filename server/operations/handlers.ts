/** The handlers of all operations. If no module has one, this file doesn't compile. */
import type { OperationId } from "../../generated/operations.ts";
import * as entitlements from "./entitlements.ts";
import * as exportCustomers from "./exportCustomers.ts";
import * as items from "./items.ts";
import * as listings from "./listings.ts";
import * as lists from "./lists.ts";
import type { Handler } from "./operation.ts";
import * as pictures from "./pictures.ts";
import * as portals from "./portals.ts";
import * as provisions from "./provisions.ts";
import * as relationships from "./relationships.ts";
import * as signIn from "./signIn.ts";
import * as tokens from "./tokens.ts";
import * as users from "./users.ts";

type Handlers = { readonly [Op in OperationId]: Handler<Op> };

export const handlers: Handlers = {
  ...entitlements,
  ...exportCustomers,
  ...items,
  ...listings,
  ...lists,
  ...pictures,
  ...portals,
  ...provisions,
  ...relationships,
  ...signIn,
  ...tokens,
  ...users,
};
