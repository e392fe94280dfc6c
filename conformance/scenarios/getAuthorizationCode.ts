import { anyone } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { byPage } from "./signingIn.ts";

const CODE = "demo-code";

export const getAuthorizationCode = [
  scenario({
    id: "approval.title",
    title: "a program reads a code from the title of the page",
    rules: ["approval.title"],
    capabilities: byPage,
    needs: { caller: anyone },
    async check({ caller, expect }) {
      const fields = { f: undefined };
      const request = { code: CODE };
      const { response } = await caller.exchange("getAuthorizationCode", request, { fields });
      const title = /<title>(.*?)<\/title>/.exec(response.text)?.[1];
      expect("approval.title").equal("the title", title, `SUCCESS code=${CODE}`);
    },
  }),
  scenario({
    id: "approval.code-present",
    title: "a sign-in without a code shows none",
    rules: ["approval.code-present"],
    capabilities: byPage,
    needs: { caller: anyone },
    async check({ caller, expect }) {
      await expect("approval.code-present").refused(caller.getAuthorizationCode({}), "noCode");
      await caller.getAuthorizationCode({ code: CODE });
    },
  }),
];
