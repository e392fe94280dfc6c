/** One request and its response, as evidence. */
import type { OperationId } from "../../generated/operations.ts";

export interface Exchange {
  readonly operation: OperationId;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  readonly response: {
    readonly status: number;
    /** The content type. */
    readonly type: string;
    readonly text: string;
    /** Where a redirect leads, as the portal writes it. */
    readonly location?: string;
    /** Page about a refusal, which the portal names and serves itself. */
    readonly help?: string;
    /** Present if the portal sends the same at an unknown path. */
    readonly isOfUnknownPath?: true;
    /** Present if the text is only the beginning. Its end says how much is left out. */
    readonly cut?: true;
  };
  /** When the request was sent, in milliseconds since 1970. */
  readonly started: number;
  /** Time from sending to the end of the response, in milliseconds. */
  readonly milliseconds: number;
}
