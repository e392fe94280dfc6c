/** Options of Scalar. They switch off every request to another host. */
import type { Contract } from "../../openapi/model/contract.ts";

/** Scalar's configuration, as JSON. */
export const options = (contract: Contract, customCss: string) => ({
  content: contract,
  customCss,
  // Scalar's fonts, agent, registry and statistics come from its own host.
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: "never",
  hideClientButton: true,
  // A download would contain the added tables. The page links to the contract itself.
  documentDownloadType: "none",
  authentication: { preferredSecurityScheme: "authorizationHeader" },
  defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
  // Scalar's own text, "Selected Auth Type: …", leaves no room for the heading before it.
  localization: {
    locale: "en",
    translations: { apiClient: { authSelector: { selectedType: "{type}" } } },
  },
  persistAuth: false,
  // The sidebar starts collapsed, as a table of contents.
  defaultOpenAllTags: true,
});
