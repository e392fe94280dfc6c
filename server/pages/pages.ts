/** All pages, loaded together on first use. */
export { directoryPage } from "./directory.ts";
export { PAGE_HEADERS } from "./document.ts";
export { homePage } from "./home.ts";
export { operationPage } from "./operation.ts";
export { problemPage } from "./refusal.ts";
