/** Ends a scenario that can't be judged. */
import type { OperationId } from "../../generated/operations.ts";
import type { Exchange } from "../model/exchange.ts";
import { evidenceOf } from "./http/exchange.ts";

/** An operation that only prepares didn't do its part. Nothing is known of the scenario's rules. */
export class Blocked extends Error {
  readonly operation: OperationId;
  readonly exchange: Exchange;

  constructor(exchange: Exchange, reason: string) {
    super(reason);
    this.operation = exchange.operation;
    this.exchange = evidenceOf(exchange);
  }
}
