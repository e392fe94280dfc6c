/** What the site's bar and sidebar contain. */
import type { DefaultTheme } from "vitepress";
import { contract, operations } from "./register.ts";

export const navigation: DefaultTheme.NavItem[] = [
  { text: "Start", link: "/start/first-purchase" },
  { text: "Guides", link: "/guides/test-a-back-end" },
  { text: "Concepts", link: "/concepts/life-of-a-provision" },
  { text: "Reference", link: "/reference/operations/" },
  { text: "Rules", link: "/rules/" },
];

/** Pages of a folder, in reading order: address and text. */
const START: Pages = {
  "/start/first-purchase": "First purchase",
  "/start/first-test": "First test",
};

const GUIDES: Pages = {
  "/guides/test-a-back-end": "Test a back end",
  "/guides/build-a-store-page": "Build a store page",
  "/guides/sign-in-from-a-browser": "Sign in from a browser",
  "/guides/judge-a-portal": "Judge a portal",
  "/guides/run-in-ci": "Run the suite in CI",
  "/guides/run-the-suite-as-a-library": "Run the suite as a library",
  "/guides/from-sandbox-to-esri": "Go from sandbox to Esri",
  "/guides/run-for-a-team": "Run it for a team",
};

const CONCEPTS: Pages = {
  "/concepts/life-of-a-provision": "Life of a provision",
  "/concepts/roles": "Who may do what",
  "/concepts/errors": "Errors with status 200",
  "/concepts/certainty": "Certainty and sources",
  "/concepts/worlds-and-time": "Worlds and time",
  "/concepts/how-the-suite-judges": "How the suite judges",
};

const CONTRIBUTE: Pages = {
  "/contribute": "Change the project",
  "/architecture": "Architecture",
  "/glossary": "Glossary",
  "/decisions/": "Decisions",
  "/mutants": "Planted errors",
  "/bench": "Speed",
};

type Pages = Readonly<Record<string, string>>;

const section = (text: string, pages: Pages): DefaultTheme.SidebarItem => ({
  text,
  items: Object.entries(pages).map(([link, title]) => ({ text: title, link })),
});

const people = [
  section("Start", START),
  section("Guides", GUIDES),
  section("Concepts", CONCEPTS),
  section("Contribute", CONTRIBUTE),
];

const operationList: DefaultTheme.SidebarItem[] = [
  ...contract.tags.map(({ name }) => ({
    text: name,
    items: operations
      .filter(({ tag }) => tag === name)
      .map(({ id }) => ({ text: id, link: `/reference/operations/${id}` })),
  })),
];

/** Few links, because each page contains its sidebar. */
const reference: DefaultTheme.SidebarItem[] = [
  section("Reference", {
    "/reference/operations/": "Operations",
    "/rules/": "Rules",
    "/reference/errors": "Errors",
    "/reference/conflicts": "Where sources disagree",
    "/reference/open-questions": "Open questions",
    "/reference/not-offered": "Not offered",
    "/reference/sources": "Sources",
  }),
  section("Tools", {
    "/client": "Client",
    "/reference/control-api": "Control API",
    "/reference/commands": "Commands",
    "/reference/settings": "Settings",
    "/reference/target-file": "Target file",
    "/reference/reports": "Reports",
    "/reference/demo-world": "Demo world",
    "/reference/limits": "Limits",
  }),
];

export const sidebar: DefaultTheme.Sidebar = {
  "/reference/operations/": operationList,
  "/reference/": reference,
  // Four hundred pages: their own list is their navigation.
  "/rules/": [],
  // A table that needs the width.
  "/mutants": [],
  "/": people,
};
