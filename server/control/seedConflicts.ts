/** Conflicts between a seed and what the world has already. */
import type { Seed as Data } from "../storage/seed.ts";

/** Returns a sentence for each provision and assignment that can't be as it is, without a full stop. */
export function conflictsIn({ users, items, provisions, assignments }: Data): string[] {
  const listed = new Map(items.map((item) => [item.itemId, item.listingPublishedDate !== null]));
  const orgIds = new Map(users.map(({ username, orgId }) => [username, orgId]));
  const ofProvisions = provisions.flatMap(({ itemId, orgId, purchaserOrgId }) => {
    const held = `"${purchaserOrgId}" has a provision of "${itemId}", so it`;
    if (orgId === purchaserOrgId) return [`${held} can't be its vendor`];
    return listed.get(itemId) === false ? [`${held} must stay in listings`] : [];
  });
  const ofAssignments = assignments.flatMap(({ itemId, orgId, username }) => {
    const current = orgIds.get(username);
    if (current === orgId) return [];
    return [
      `"${username}" has entitlements of "${itemId}" in "${orgId}", so the user can't move to "${current}"`,
    ];
  });
  return [...ofProvisions, ...ofAssignments];
}
