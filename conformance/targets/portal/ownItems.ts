/** Items that a run adds. It unlists them, deletes their relationships, and deletes them if the portal lets it. */
import type { OperationId } from "../../../generated/operations.ts";
import type { About, Actor } from "../../model/actor.ts";
import type { Exchange } from "../../model/exchange.ts";
import { evidenceOf } from "../../runner/http/exchange.ts";
import { objectIn } from "../../runner/http/response.ts";

export interface OwnItems {
  /** Notes what a response says was done. */
  readonly onExchange: (exchange: Exchange, about: About) => void;
  /** Deletes relationships, unlists items that remain, and deletes them. */
  readonly after: () => Promise<void>;
  /** What is left of them, in sentences. */
  readonly remains: () => string[];
}

/** What undoes an operation. */
const OPPOSITES = {
  addRelationship: "deleteRelationship",
  listItem: "unlistItem",
} as const satisfies Partial<Record<OperationId, OperationId>>;
type Undoable = keyof typeof OPPOSITES;
const isUndoable = (id: OperationId): id is Undoable => id in OPPOSITES;

/** Most characters of an id that is one. */
const LONGEST = 100;

/** `actorOf` returns the user of that name. */
export function createOwnItems(actorOf: (username: string) => Actor | undefined): OwnItems {
  /** Owners by the ids of items that are there. */
  const owners = new Map<string, string>();
  /** Items that the portal didn't delete. */
  const kept = new Set<string>();
  const done = new Map<
    string,
    { readonly operation: Undoable; readonly input: About["input"]; readonly username: string }
  >();
  const failures: string[] = [];
  const keyOf = (
    operation: OperationId,
    { itemID, originItemId, destinationItemId }: About["input"],
  ) =>
    operation.includes("Relationship") ? `${originItemId} to ${destinationItemId}` : `${itemID}`;

  return {
    onExchange({ response }, { operation, input, username }) {
      const said = objectIn(response.text);
      if (said?.success !== true) return;
      if (operation === "addItem") {
        if (typeof said.id === "string" && said.id.length <= LONGEST)
          owners.set(said.id, String(input.userName));
      }
      if (operation === "deleteItem") owners.delete(String(input.itemID));
      // What was there before the run stays.
      const isOwn = [input.itemID, input.originItemId, input.destinationItemId].some((id) =>
        owners.has(id as string),
      );
      const key = keyOf(operation, input);
      if (isUndoable(operation) && isOwn) done.set(key, { operation, input, username });
      if (Object.values(OPPOSITES).some((opposite) => opposite === operation)) done.delete(key);
    },
    async after() {
      // Relationships are deleted first, since a portal may require both items to be listed for it.
      const left = [...done].sort(([, a], [, b]) => a.operation.localeCompare(b.operation));
      done.clear();
      for (const [key, { operation, input, username }] of left) {
        // The owner unlists an item. The user who made a relationship deletes it.
        const actor = actorOf(operation === "listItem" ? String(input.userName) : username);
        const opposite = OPPOSITES[operation];
        const undone = await actor
          ?.exchange(opposite, input)
          .catch((fault: Error) => fault.message);
        if (typeof undone === "object" && objectIn(undone.response.text)?.success === true)
          continue;
        const why =
          typeof undone === "object"
            ? evidenceOf(undone).response.text
            : (undone ?? "the target file has no such user");
        failures.push(`${opposite} of ${key} for ${input.userName} did not succeed: ${why}`);
      }
      for (const [itemID, userName] of [...owners]) {
        if (kept.has(itemID)) continue;
        kept.add(itemID);
        const input = { itemID, userName };
        const deleted = await actorOf(userName)
          ?.exchange("deleteItem", input)
          .catch(() => undefined);
        if (objectIn(deleted?.response.text ?? "")?.success === true) owners.delete(itemID);
      }
    },
    remains() {
      const counts = [...Map.groupBy(owners.values(), (owner) => owner)].map(
        ([owner, of]) => `${of.length} of ${owner}`,
      );
      if (counts.length === 0) return failures;
      const added = `Items that were added for the run remain, because the portal didn't delete them (${counts.join(", ")}):`;
      return [...failures, `${added} ${[...owners.keys()].join(" ")}.`];
    },
  };
}
