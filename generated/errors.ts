// Generated from openapi/ by `make generate`. Edit the contract, not this file.

export interface ErrorEntry {
  readonly code: number;
  /** Finer code, if there is one. */
  readonly messageCode?: string;
  /** The message, if the codes don't identify this kind. */
  readonly message?: string;
  /** Present if the details are this project's own where those of real responses are empty. */
  readonly details?: "ours";
  readonly cause: string;
  readonly cure: string;
}

export const errors: readonly ErrorEntry[] = [
  {
    "code": 400,
    "message": "Output format not supported.",
    "details": "ours",
    "cause": "The format is unknown.",
    "cure": "Send f=json."
  },
  {
    "code": 400,
    "message": "Invalid parameters.",
    "details": "ours",
    "cause": "A parameter is missing or malformed.",
    "cure": "Correct what the details name."
  },
  {
    "code": 400,
    "message": "Unable to generate token.",
    "cause": "The user is unknown or the password is wrong.",
    "cure": "Check both; the user name is case-sensitive."
  },
  {
    "code": 400,
    "message": "Unsupported grant type.",
    "cause": "The portal does not support the grant type.",
    "cure": "Use authorization_code, refresh_token, exchange_refresh_token or client_credentials."
  },
  {
    "code": 400,
    "message": "Invalid client_id",
    "cause": "No application has the client id.",
    "cure": "Check client_id."
  },
  {
    "code": 400,
    "message": "Error: Invalid client_id",
    "details": "ours",
    "cause": "No application has the client id.",
    "cure": "Check client_id."
  },
  {
    "code": 400,
    "message": "Invalid client_secret",
    "cause": "The secret of the application is wrong.",
    "cure": "Check client_secret."
  },
  {
    "code": 400,
    "message": "Invalid redirect_uri",
    "details": "ours",
    "cause": "The address is not registered for the application, or differs from the one that was sent to authorize.",
    "cure": "Register it, or send the same address in both requests."
  },
  {
    "code": 400,
    "message": "response_type must be code or token",
    "cause": "The application asks for something else.",
    "cure": "Send response_type=code."
  },
  {
    "code": 400,
    "message": "code_challenge must have 43 to 128 characters, and code_challenge_method must be S256 or plain",
    "cause": "The challenge of PKCE is malformed.",
    "cure": "Send the SHA-256 hash of the verifier in base64url, with S256."
  },
  {
    "code": 400,
    "message": "Invalid code",
    "cause": "The code is forged, used, older than ten minutes, or was issued to another application.",
    "cure": "Sign in again, and use each code once."
  },
  {
    "code": 400,
    "message": "Invalid code_verifier",
    "cause": "The verifier does not belong to the challenge, or is missing.",
    "cure": "Send the verifier whose challenge was sent to authorize."
  },
  {
    "code": 400,
    "message": "The request to sign in has expired.",
    "details": "ours",
    "cause": "The sign-in page is older than an hour, or belongs to another portal.",
    "cure": "Start the sign-in in the application again."
  },
  {
    "code": 400,
    "message": "The sign-in was cancelled or has failed.",
    "cause": "The sign-in produced no code.",
    "cure": "Start the sign-in in the application again."
  },
  {
    "code": 400,
    "message": "Only the sign-in page of this portal may send this form.",
    "cause": "A page of another origin sent the form.",
    "cure": "Send the user to authorize."
  },
  {
    "code": 400,
    "message": "The portal accepts passwords over HTTPS only.",
    "details": "ours",
    "cause": "The form came over plain HTTP.",
    "cure": "Use the https address of the portal."
  },
  {
    "code": 400,
    "message": "The portal revokes tokens over HTTPS only.",
    "details": "ours",
    "cause": "The request came over plain HTTP.",
    "cure": "Use the https address of the portal."
  },
  {
    "code": 400,
    "message": "This account is not offered here.",
    "details": "ours",
    "cause": "The portal offers accounts without a password only on its own machine.",
    "cure": "Send username and password."
  },
  {
    "code": 400,
    "message": "Too many invalid attempts. Please try again later.",
    "details": "ours",
    "cause": "The user's password was wrong ten times.",
    "cure": "Wait fifteen minutes; in the sandbox, advance the clock."
  },
  {
    "code": 400,
    "messageCode": "OAUTH_0015",
    "cause": "The user is unknown or the password is wrong.",
    "cure": "Check both; the user name is case-sensitive."
  },
  {
    "code": 400,
    "message": "User does not exist or is inaccessible.",
    "details": "ours",
    "cause": "The user does not exist, or is not in the caller's organization.",
    "cure": "Check the name; it is case-sensitive."
  },
  {
    "code": 400,
    "message": "not licensed by user",
    "cause": "The listing is licensed to the organization as a whole.",
    "cure": "Assign no entitlements; every member may use it."
  },
  {
    "code": 400,
    "message": "item not provisioned",
    "cause": "The organization has no purchase or trial of the listing.",
    "cure": "Start a trial, or let the vendor complete the purchase."
  },
  {
    "code": 400,
    "message": "'type' and 'title' property required.",
    "cause": "The item has no type or no title.",
    "cure": "Send both."
  },
  {
    "code": 403,
    "messageCode": "GWM_0003",
    "details": "ours",
    "cause": "The caller belongs to the wrong organization, or lacks the role or privilege.",
    "cure": "Sign in as a user with permission; the details say who has it."
  },
  {
    "code": 404,
    "message": "There is no such operation.",
    "details": "ours",
    "cause": "No operation has this path.",
    "cure": "Compare the path with this contract; it is case-sensitive."
  },
  {
    "code": 405,
    "message": "Method not allowed.",
    "details": "ours",
    "cause": "The operation changes data and was not called with POST.",
    "cure": "Send the parameters as a form with POST."
  },
  {
    "code": 498,
    "message": "refresh_token expired",
    "cause": "The refresh token has expired.",
    "cure": "Sign in again."
  },
  {
    "code": 498,
    "message": "Invalid refresh_token",
    "details": "ours",
    "cause": "The refresh token is forged, revoked, exchanged, or was issued to another application.",
    "cure": "Send the client_id of the application to which it was issued."
  },
  {
    "code": 498,
    "message": "Invalid token.",
    "details": "ours",
    "cause": "The token is forged, expired, or bound to another Referer or address.",
    "cure": "Read the details for the reason, then request a new token from generateToken."
  },
  {
    "code": 499,
    "message": "Token Required",
    "cause": "The request carries no token.",
    "cure": "Send a token as a field, or in X-Esri-Authorization."
  },
  {
    "code": 503,
    "message": "The portal is busy.",
    "details": "ours",
    "cause": "Too many passwords and secrets are waiting to be checked.",
    "cure": "Send the request again after a few seconds."
  },
  {
    "code": 500,
    "message": "The portal has failed.",
    "cause": "An error occurred in the portal.",
    "cure": "Try again later; the portal's log has the details."
  },
  {
    "code": 400,
    "messageCode": "CONT_0001",
    "details": "ours",
    "cause": "The listing or item does not exist, or the caller cannot see it.",
    "cure": "Check the id, and whether the caller's organization may see it."
  },
  {
    "code": 400,
    "messageCode": "MKT_0001",
    "cause": "The listing is free, so the purchaser needs no vendor.",
    "cure": "Call purchase on the listing."
  },
  {
    "code": 400,
    "messageCode": "MKT_0002",
    "cause": "The organization has already purchased the listing.",
    "cure": "Use the purchase; listPurchases shows it."
  },
  {
    "code": 400,
    "messageCode": "MKT_0003",
    "cause": "The organization has already expressed interest.",
    "cure": "Wait for the vendor; listPurchases shows the interest."
  },
  {
    "code": 400,
    "messageCode": "MKT_0004",
    "cause": "The listing does not support trials.",
    "cure": "Express interest instead; check trialSupported before a trial."
  },
  {
    "code": 400,
    "messageCode": "MKT_0005",
    "cause": "The organization has already purchased the listing.",
    "cure": "Use the purchase; listPurchases shows it."
  },
  {
    "code": 400,
    "messageCode": "MKT_0006",
    "cause": "The organization has already started a trial.",
    "cure": "Express interest, or let the vendor complete the purchase."
  },
  {
    "code": 400,
    "messageCode": "MKT_0007",
    "cause": "The vendor does not name the purchaser.",
    "cure": "Send purchaserOrgId."
  },
  {
    "code": 400,
    "messageCode": "MKT_0008",
    "cause": "The named purchaser does not exist, or is the vendor itself.",
    "cure": "Take the organization id from listCustomers."
  },
  {
    "code": 400,
    "messageCode": "MKT_0009",
    "cause": "The purchase is already complete.",
    "cure": "To renew it, delete the provision first."
  },
  {
    "code": 400,
    "messageCode": "MKT_0010",
    "cause": "The purchaser has neither expressed interest nor started a trial.",
    "cure": "Let the purchaser express interest or start a trial. A vendor with canProvisionDirectPurchase needs neither."
  },
  {
    "code": 400,
    "messageCode": "MKT_0011",
    "cause": "The provisioned item is not related to the listing.",
    "cure": "Relate them with addRelationship and the type Listed2Provisioned."
  },
  {
    "code": 400,
    "messageCode": "MKT_0012",
    "cause": "The request provisions entitlements of a signed Esri app over plain HTTP.",
    "cure": "Use the https address of the portal."
  },
  {
    "code": 400,
    "messageCode": "MKT_0013",
    "cause": "The listing is licensed to the organization as a whole.",
    "cure": "Provision no entitlements; the purchase is enough."
  },
  {
    "code": 400,
    "messageCode": "MKT_0014",
    "cause": "The purchaser has no purchase or trial of the listing.",
    "cure": "Complete the purchase, or let the purchaser start a trial."
  },
  {
    "code": 400,
    "messageCode": "MKT_0015",
    "cause": "The purchaser's trial or purchase has ended.",
    "cure": "Complete the purchase; to renew a purchase, delete the provision first."
  },
  {
    "code": 400,
    "messageCode": "MKT_0016",
    "cause": "The purchaser holds no provision of the listing.",
    "cure": "Call listCustomers to see the provisions."
  },
  {
    "code": 400,
    "messageCode": "MKT_0017",
    "cause": "The request for a token came over plain HTTP.",
    "cure": "Use the https address of the portal."
  },
  {
    "code": 400,
    "messageCode": "MKT_0018",
    "cause": "The search has no query.",
    "cure": "Send q, or mylistings=true."
  },
  {
    "code": 400,
    "messageCode": "MKT_0019",
    "cause": "The organization's trial or purchase has ended.",
    "cure": "Ask the vendor to renew it."
  },
  {
    "code": 400,
    "messageCode": "MKT_0020",
    "cause": "The request names more than 25 users.",
    "cure": "Split it into several requests."
  },
  {
    "code": 400,
    "messageCode": "MKT_0021",
    "cause": "The request names a user outside the organization.",
    "cure": "Name members of your own organization."
  },
  {
    "code": 400,
    "messageCode": "MKT_0022",
    "cause": "More users would hold entitlements than maxUsers allows.",
    "cure": "Take entitlements from other users first, or ask the vendor for more."
  },
  {
    "code": 400,
    "messageCode": "MKT_0023",
    "cause": "More users would hold an entitlement than the pool allows, or the pool does not contain it.",
    "cure": "Take it from other users first, or ask the vendor for more."
  },
  {
    "code": 400,
    "messageCode": "MKT_0024",
    "cause": "The listing properties of the item are not set.",
    "cure": "Set them with updateItem."
  },
  {
    "code": 400,
    "messageCode": "MKT_0025",
    "cause": "The type of the relationship is unknown.",
    "cure": "Use Listed2Provisioned."
  },
  {
    "code": 400,
    "messageCode": "MKT_0026",
    "cause": "The two items are already related.",
    "cure": "Do nothing; the relationship exists."
  },
  {
    "code": 400,
    "messageCode": "MKT_0027",
    "cause": "The relationship does not exist.",
    "cure": "Call listRelatedItems to see the relationships."
  },
  {
    "code": 400,
    "messageCode": "MKT_0028",
    "cause": "The organization does not exist.",
    "cure": "Check portalID."
  },
  {
    "code": 400,
    "messageCode": "MKT_0029",
    "cause": "The user's password was wrong ten times.",
    "cure": "Wait fifteen minutes; in the sandbox, advance the clock."
  },
  {
    "code": 400,
    "messageCode": "MKT_0030",
    "cause": "The application's secret was wrong ten times.",
    "cure": "Wait fifteen minutes; in the sandbox, advance the clock."
  },
  {
    "code": 400,
    "messageCode": "CONT_0113",
    "details": "ours",
    "cause": "The type of the item is unknown.",
    "cure": "Use a type such as Application or Web Mapping Application."
  },
  {
    "code": 400,
    "message": "None of the specified users can be disconnected.",
    "cause": "The named users have taken the licence offline.",
    "cure": "Let them return the licence first."
  },
  {
    "code": 400,
    "messageCode": "MKT_0041",
    "cause": "The marketplace offers the item.",
    "cure": "Call unlistItem first."
  },
  {
    "code": 400,
    "messageCode": "MKT_0042",
    "cause": "A purchaser holds a provision of the item, or of a listing that provisions it.",
    "cure": "Call deleteProvision for each purchaser first; listCustomers shows them."
  },
  {
    "code": 400,
    "messageCode": "MKT_0043",
    "cause": "No picture has this location.",
    "cure": "Use a location that thumbnail, largeThumbnail, banner or screenshots names."
  },
  {
    "code": 501,
    "message": "This operation is not offered.",
    "cause": "The portal leaves the operation out.",
    "cure": "Read the details; the contract lists what it leaves out, with the reason."
  }
];

/** The members of an error that identify its entry. */
type Signs = { readonly [Name in "code" | "messageCode" | "message"]?: ErrorEntry[Name] | undefined };

/** Finds the catalogue's entry for an error, by its codes or its message. Returns undefined if there is none. */
export function explain(error: Signs): ErrorEntry | undefined {
  const alike = errors.filter(({ code }) => code === error.code);
  return (
    alike.find(({ messageCode }) => messageCode !== undefined && messageCode === error.messageCode) ??
    alike.find(({ message }) => message === error.message) ??
    // Some portals omit messageCode or word messages differently.
    (alike.length === 1 ? alike[0] : undefined)
  );
}
