/** How Scalar shows the contract. Whatever it would ask of another host is switched off. */
import type { Contract } from "./contract.ts";

/** Scalar's configuration, as JSON can hold it. */
export const options = (contract: Contract, customCss: string) => ({
  content: contract,
  customCss,
  // Scalar's fonts come from its own host, and so do its agent, its registry and its statistics.
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: "never",
  hideClientButton: true,
  // A download would be the copy with the tables; the contract itself is linked.
  documentDownloadType: "none",
  authentication: { preferredSecurityScheme: "authorizationHeader" },
  defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
  // Scalar's own words for it, "Selected Auth Type: …", leave no room for the heading before them.
  localization: { locale: "en", translations: { apiClient: { authSelector: { selectedType: "{type}" } } } },
  persistAuth: false,
  // The sidebar begins as the table of contents that it is.
  defaultOpenAllTags: true,
});
