/** All pages, to be loaded at once when the first is asked for. */
export { directoryPage } from "./directory.ts";
export { PAGE_HEADERS } from "./document.ts";
export { homePage } from "./home.ts";
export { operationPage } from "./operation.ts";
export { problemPage } from "./problem.ts";
