/** Pages that list one kind of thing. */
import { commandPage } from "../site/commandPage.ts";
import { controlPage } from "../site/controlPage.ts";
import {
  conflictPage,
  errorPage,
  notOfferedPage,
  operationIndex,
  questionPage,
  settingsPage,
  sourcePage,
} from "../site/lists.ts";

const pages = {
  "operations/index": operationIndex,
  errors: errorPage,
  conflicts: conflictPage,
  "open-questions": questionPage,
  "not-offered": notOfferedPage,
  sources: sourcePage,
  settings: settingsPage,
  commands: commandPage,
  "control-api": controlPage,
};

export default {
  paths: () =>
    Object.entries(pages).map(([page, write]) => ({ params: { page }, content: write() })),
};
