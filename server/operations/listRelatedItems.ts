import type { RelatedItems } from "../../generated/openapi.types.ts";
import { isVisible } from "../domain/visibility.ts";
import { loadItem } from "./load.ts";
import type { Handler } from "./operation.ts";
import { showItem } from "./show.ts";

export const listRelatedItems: Handler<"listRelatedItems"> = async (
  call,
): Promise<RelatedItems> => {
  const { portal, parameters, actor } = call;
  const { itemId } = await loadItem(call, portal.store);
  const related = await portal.store.related(
    itemId,
    parameters.relationshipType,
    parameters.direction,
  );
  const now = portal.now();
  const views = await Promise.all(
    related.map(async (item) => ({
      ...{ item, actor, now },
      provisions:
        actor === undefined ? [] : await portal.store.provisionsOf(item.itemId, actor.orgId),
    })),
  );
  const relatedItems = views.filter(isVisible).map(({ item }) => showItem(item));
  return { total: relatedItems.length, relatedItems };
};
