/** Compares a provision with what the response to a change must say. */
import type { Provision } from "../../generated/openapi.types.ts";
import type { Expectations } from "../model/context.ts";
import { contactOf, vendorOf } from "./read.ts";

type Shown = Partial<Pick<Provision, "itemId" | "purchaserOrgId">> & { readonly vendor?: string };
/** What a response must say of the parties, and those flags that a rule is about. */
export type Stage = Shown & Partial<Pick<Provision, "interested" | "trial" | "purchased">>;

interface Parties {
  readonly buyer: { readonly orgId: string };
  readonly seller: { readonly orgId: string };
}

/** What a response must say. */
export const stageOf = (itemId: string, { buyer, seller }: Parties, flags: Stage = {}): Stage => ({
  itemId,
  vendor: seller.orgId,
  purchaserOrgId: buyer.orgId,
  ...flags,
});

/** The same members of a provision, as far as it has them. */
function membersOf(provision: Partial<Provision>, wanted: Stage) {
  const shown = { ...provision, vendor: vendorOf(provision) };
  return Object.fromEntries(
    Object.keys(wanted).map((name) => [name, shown[name as keyof Stage]]),
  ) as Stage;
}

const wrongIn = (provision: Partial<Provision>, wanted: Stage): string[] =>
  Object.entries(membersOf(provision, wanted)).flatMap(([name, value]) =>
    value === wanted[name as keyof Stage] ? [] : [name],
  );

/** Another response, and what it must say. */
type Other = () => PromiseLike<readonly [Partial<Provision> | undefined, Stage]>;

/**
 * Expects a response to say what it must. If another one is wrong about the same members, all responses are, and the rule of
 * the other operation says so.
 */
export async function checkStage(
  rule: Expectations,
  provision: Partial<Provision>,
  { wanted, other }: { readonly wanted: Stage; readonly other?: Other },
): Promise<void> {
  const wrong = wrongIn(provision, wanted);
  if (wrong.length > 0 && other !== undefined) {
    const [shown, wantedThere] = await other();
    const wrongThere = shown === undefined ? [] : wrongIn(shown, wantedThere);
    const isOwn = wrong.some((name) => !wrongThere.includes(name));
    rule.needs("another operation whose response says what it must", isOwn);
  }
  rule.equal("the provision", membersOf(provision, wanted), wanted);
}

/** Expects a provision that was made without purchaser fields to name the caller. */
export function checkNamesCaller(
  rule: Expectations,
  { username }: { readonly username: string },
  provision: Partial<Provision>,
): void {
  const { purchaserUsername, purchaserFullName, purchaserEmail } = contactOf(provision);
  rule.equal("the user name", purchaserUsername, username);
  rule.ok("a full name and an e-mail address", Boolean(purchaserFullName && purchaserEmail), {
    purchaserFullName,
    purchaserEmail,
  });
}
