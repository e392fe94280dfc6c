/** The published reports and observations: what the site shows of the project's own portals is what they do. */
import { expect, it } from "vitest";
import { html } from "../conformance/reports/html.ts";
import { recordOf } from "../conformance/reports/record.ts";
import { scenarios } from "../conformance/scenarios/all.ts";
import { judge, PORTALS, type PortalName, readObserved } from "./reports.ts";
import { rules } from "./site/register.ts";

const questions = scenarios.filter(({ id }) => id.startsWith("question."));

it.each(Object.keys(PORTALS) as PortalName[])(
  "the site shows what the %s portal does, and its report links into the site",
  async (name) => {
    const report = await judge(name, questions);
    const file = new URL(`observations/${name}.json`, import.meta.url);
    // If it isn't, run `make docs`.
    expect(recordOf(report).observed).toEqual(readObserved(file.pathname));
    expect(html(report)).toContain(`href="../rules/${rules[0]?.id}"`);
  },
);
