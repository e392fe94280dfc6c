/** Rules of the operations that change what one purchaser holds of one listing. */
import type { Parameters } from "../../generated/calls.ts";
import type { OperationId, operations } from "../../generated/operations.ts";
import type { Actor, Listing, Provision } from "./model.ts";
import type { Guard, Rules } from "./rule.ts";

/** The operations that are posted to a listing. */
export type CommandId = {
  [Op in OperationId]: (typeof operations)[Op] extends { method: "POST"; path: `/content/listings/{itemID}/${string}` }
    ? Op
    : never;
}[OperationId];

/** Who asks for what. */
export interface Request<Op extends CommandId> {
  readonly actor: Actor;
  readonly parameters: Parameters<Op>;
  readonly listing: Listing;
}

/** All that a decision rests on. */
export interface Facts<Op extends CommandId> extends Request<Op> {
  /** The purchaser organization; undefined where the request names none. */
  readonly purchaser: { readonly orgId: string; readonly exists: boolean } | undefined;
  /** What the purchaser holds of the listing. */
  readonly provision: Provision | undefined;
  /** Whether the item that the request wants provisioned is related to the listing by Listed2Provisioned. */
  readonly related: boolean;
  /** Whether the request came over HTTPS. */
  readonly secure: boolean;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect of a command is what the purchaser holds afterwards; undefined is nothing. */
export interface Command<Op extends CommandId> extends Rules<Op, Facts<Op>, Provision | undefined> {
  /** Guards that need the request alone, and come before it is known whether there is such a listing. */
  readonly beforehand?: readonly Guard<"parameters.valid", { readonly parameters: Parameters<Op>; readonly now: number }>[];
  /** Organization id of the purchaser whom the request is about. */
  readonly purchaser: (request: Request<Op>) => string | undefined;
}

export const command = <Op extends CommandId>(operation: Op, how: Omit<Command<Op>, "operation">): Command<Op> => ({
  operation,
  ...how,
});

/** The caller's own organization purchases. */
export const caller = ({ actor }: { readonly actor: Actor }): string => actor.orgId;

/** The organization that the caller names purchases. */
export const named = ({ parameters }: { readonly parameters: { readonly purchaserOrgId: string } }): string =>
  parameters.purchaserOrgId;
