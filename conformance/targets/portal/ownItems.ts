/** Items that a run adds: no operation deletes them, but none is left listed or related. */
import type { OperationId } from "../../../generated/operations.ts";
import type { About, Actor } from "../../runner/createActor.ts";
import { objectIn } from "../../runner/http/response.ts";
import type { Exchange } from "../../model/exchange.ts";
import { evidenceOf } from "../../runner/http/exchange.ts";

export interface OwnItems {
  /** Notes what an answer says that was done. */
  readonly saw: (exchange: Exchange, about: About) => void;
  /** Parts and unlists what is related and listed still. */
  readonly after: () => Promise<void>;
  /** What is left of them, in sentences. */
  readonly remains: () => string[];
}

/** What takes an operation back. */
const OPPOSITES = {
  addRelationship: "deleteRelationship",
  listItem: "unlistItem",
} as const satisfies Partial<Record<OperationId, OperationId>>;
type Undoable = keyof typeof OPPOSITES;
const isUndoable = (id: OperationId): id is Undoable => id in OPPOSITES;

/** Most characters of an id that is one. */
const LONGEST = 100;

/** `actorOf` gives who has a user name. */
export function createOwnItems(actorOf: (username: string) => Actor | undefined): OwnItems {
  const ids = new Set<string>();
  const owners: string[] = [];
  const done = new Map<
    string,
    { readonly operation: Undoable; readonly input: About["input"]; readonly username: string }
  >();
  const standing: string[] = [];
  const keyOf = (
    operation: OperationId,
    { itemID, originItemId, destinationItemId }: About["input"],
  ) =>
    operation.includes("Relationship") ? `${originItemId} to ${destinationItemId}` : `${itemID}`;

  return {
    saw({ response }, { operation, input, username }) {
      const said = objectIn(response.text);
      if (said?.success !== true) return;
      if (operation === "addItem") {
        if (typeof said.id === "string" && said.id.length <= LONGEST) ids.add(said.id);
        owners.push(String(input.userName));
      }
      // What was there before the run is not the run's to take away.
      const isOwn = [input.itemID, input.originItemId, input.destinationItemId].some((id) =>
        ids.has(id as string),
      );
      const key = keyOf(operation, input);
      if (isUndoable(operation) && isOwn) done.set(key, { operation, input, username });
      if (Object.values(OPPOSITES).some((opposite) => opposite === operation)) done.delete(key);
    },
    async after() {
      // What was related is parted first, since a portal may want both listed for it.
      const left = [...done].sort(([, a], [, b]) => a.operation.localeCompare(b.operation));
      done.clear();
      for (const [key, { operation, input, username }] of left) {
        // An item is unlisted by its owner, a relationship deleted by whoever made it.
        const actor = actorOf(operation === "listItem" ? String(input.userName) : username);
        const opposite = OPPOSITES[operation];
        const answer = await actor
          ?.exchange(opposite, input)
          .catch((fault: Error) => fault.message);
        if (typeof answer === "object" && objectIn(answer.response.text)?.success === true)
          continue;
        const why =
          typeof answer === "object"
            ? evidenceOf(answer).response.text
            : (answer ?? "the cast has no such user");
        standing.push(`${opposite} of ${key} for ${input.userName} did not succeed: ${why}`);
      }
    },
    remains() {
      const counts = [...Map.groupBy(owners, (owner) => owner)].map(
        ([owner, of]) => `${of.length} of ${owner}`,
      );
      if (counts.length === 0) return standing;
      const added = `Items that were added for the run remain, since no operation deletes an item (${counts.join(", ")}):`;
      return [...standing, `${added} ${[...ids].join(" ")}.`];
    },
  };
}
