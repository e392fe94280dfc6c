import { anyone } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { ofPage } from "./signingIn.ts";

const CODE = "demo-code";

export const getAuthorizationCode = [
  scenario({
    id: "approval.title",
    title: "a program reads a code from the title of the page",
    capabilities: ofPage.capabilities,
    needs: { caller: anyone },
    async check({ caller, rule }) {
      const fields = { f: undefined };
      const request = { code: CODE };
      const { response } = await caller.exchange("getAuthorizationCode", request, { fields });
      const title = /<title>(.*?)<\/title>/.exec(response.text)?.[1];
      rule.equal("the title", title, `SUCCESS code=${CODE}`);
    },
  }),
  refusal({
    id: "approval.code-present",
    title: "the page of a request without a code shows none",
    capabilities: ofPage.capabilities,
    needs: { caller: anyone },
    refused: ({ caller }) => caller.getAuthorizationCode({}),
    as: "noCode",
    control: ({ caller }) => caller.getAuthorizationCode({ code: CODE }),
  }),
];
