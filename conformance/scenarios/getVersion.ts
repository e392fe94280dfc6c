import { anyone } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { requireOffer } from "./offer.ts";

export const getVersion = [
  scenario({
    id: "version.current",
    title: "a portal says which version it has",
    rules: ["version.current", "version.numbers", "version.without-token"],
    needs: { caller: anyone },
    async check({ caller, expect }) {
      await requireOffer(caller, "version", ["getVersion", {}]);
      const version = await expect("version.current").accepted(caller.getVersion());
      expect("version.current").ok("a currentVersion", "currentVersion" in version, version);
      const { currentVersion } = await expect("version.without-token").accepted(
        caller.getVersion({ sent: { token: null } }),
      );
      expect("version.numbers").ok(
        "currentVersion as numbers joined by dots",
        /^\d+(\.\d+)*$/.test(String(currentVersion)) && typeof currentVersion === "string",
        currentVersion,
      );
    },
  }),
];
