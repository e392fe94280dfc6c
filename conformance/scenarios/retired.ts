/** Scenarios that are gone. Their ids are never used again. */

const SILENT = "It played what no source speaks of, and expected nothing.";

export const retired: Readonly<Record<string, string>> = {
  "cells.open.expired": SILENT,
  "cells.open.expressInterest": SILENT,
  "cells.open.listPurchases": SILENT,
  "cells.open.listUserEntitlements": SILENT,
  "cells.open.startTrial": SILENT,
  "cells.purchase.effect": "cells.purchase.after-interest-or-trial plays its cells.",
  "customers.item-with-others": "customers.filters-together tries all filters beside each other.",
  "purchases.listing-paid": "purchases.listing-matches-purchase finds the listing, too.",
};
