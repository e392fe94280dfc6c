/** A page for each schema. */
import { schemaNames, schemaPage } from "../../site/schemaPage.ts";

export default {
  paths: () => schemaNames.map((name) => ({ params: { page: name }, content: schemaPage(name) })),
};
