/** What a run finds out where no source speaks: answers to the contract's open questions. */

export interface Observation {
  /** Id of an open question of the contract. */
  readonly question: string;
  /** What this portal does, as a plain sentence without a full stop. */
  readonly answer: string;
}

/** Open questions that nothing in a run answers, each with the reason. */
export const unobserved: Readonly<Record<string, string>> = {
  renewal: "No operation changes an endDate.",
  "child-listing": "This needs a private listing, and no documented parameter creates one.",
  "failed-attempts": "It would lock an account of the target file.",
  "recorded-answers": "The exchanges in a report are such a recording.",
  "code-reuse": "Only a person gets a code from the sign-in page of a real portal.",
  "exchanged-refresh-token": "An exchange may end the refresh token of the target file.",
  "signout-response": "A sign-out may end the tokens of the target file.",
};
