import { holds } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";

const relationshipType = "Listed2Provisioned";

export const listRelatedItems = [
  scenario({
    id: "related.direction",
    title: "a relationship is followed from its origin and to it",
    proves: ["related.direction"],
    needs: ["stateful", "vendorAdmin", "paid", "provisioned"],
    async run({ vendorAdmin, paid, provisioned }) {
      const related = async (item: string, direction: "forward" | "reverse") => {
        const answer = await vendorAdmin.listRelatedItems(item, {
          relationshipType,
          direction,
          expect: "relatedItems",
        });
        return answer.relatedItems.map(({ id }) => id);
      };
      const [from, to] = [await related(paid, "forward"), await related(provisioned, "reverse")];
      holds("the origin to lead to its destination", from.includes(provisioned), from);
      holds("the destination to lead back", to.includes(paid), to);
      const wrong = [
        ...(await related(paid, "reverse")),
        ...(await related(provisioned, "forward")),
      ];
      holds(
        "neither to lead the wrong way",
        !wrong.includes(paid) && !wrong.includes(provisioned),
        wrong,
      );
    },
  }),
  scenario({
    id: "related.type",
    title: "a relationship of another type does not count",
    proves: ["related.type"],
    needs: ["stateful", "vendorAdmin", "paid", "provisioned"],
    async run({ vendorAdmin, paid, provisioned }) {
      const related = async (type: string) => {
        const answer = await vendorAdmin.listRelatedItems(paid, {
          relationshipType: type,
          expect: "relatedItems",
        });
        return answer.relatedItems.map(({ id }) => id);
      };
      const other = await related("Service2Data");
      holds("none of that type", !other.includes(provisioned), other);
      const same = await related(relationshipType);
      holds("the one of its own type", same.includes(provisioned), same);
    },
  }),
  scenario({
    id: "related.visible",
    title: "a related item that the caller cannot see is left out",
    proves: ["related.visible"],
    needs: ["stateful", "write", "purchaserAdmin", "vendorAdmin", "paid", "provisioned"],
    async run({ purchaserAdmin, vendorAdmin, paid, provisioned }) {
      await purchaserAdmin.startTrial(paid, { expect: "trialStarted" });
      for (const [actor, sees] of [
        [purchaserAdmin, false],
        [vendorAdmin, true],
      ] as const) {
        const { relatedItems } = await actor.listRelatedItems(paid, {
          relationshipType,
          expect: "relatedItems",
        });
        holds(
          sees ? "the vendor to see it" : "the purchaser not to see it",
          relatedItems.some(({ id }) => id === provisioned) === sees,
          relatedItems,
        );
      }
    },
  }),
];
