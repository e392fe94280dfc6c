// Generated from openapi/ by `make generate`. Edit the contract, not this file.

export interface ErrorEntry {
  readonly code: number;
  /** Finer code, if there is one. */
  readonly messageCode?: string;
  /** The message, if the codes don't identify this kind. */
  readonly message?: string;
  readonly cause: string;
  readonly cure: string;
}

export const errors: readonly ErrorEntry[] = [
  {
    "code": 400,
    "message": "Output format not supported.",
    "cause": "The format is unknown.",
    "cure": "Send f=json."
  },
  {
    "code": 400,
    "message": "Invalid parameters.",
    "cause": "A parameter is missing or malformed.",
    "cure": "Mend what the details name."
  },
  {
    "code": 400,
    "message": "Unable to generate token.",
    "cause": "The user is unknown or the password is wrong.",
    "cure": "Check both; capitals count."
  },
  {
    "code": 400,
    "message": "Unsupported grant type.",
    "cause": "The grant type is not served.",
    "cure": "Use client_credentials or refresh_token."
  },
  {
    "code": 400,
    "message": "Invalid client.",
    "cause": "The application is unknown, or its secret is wrong.",
    "cure": "Check client_id and client_secret."
  },
  {
    "code": 400,
    "message": "User does not exist or is inaccessible.",
    "cause": "There is no such user, or none in the caller's organization.",
    "cure": "Check the name; capitals count."
  },
  {
    "code": 400,
    "message": "not licensed by user",
    "cause": "The listing is licensed to the organization as a whole.",
    "cure": "Assign nothing; every member may use it."
  },
  {
    "code": 400,
    "message": "item not provisioned",
    "cause": "The organization has neither purchased the listing nor is trying it.",
    "cure": "Start a trial, or let the vendor complete the purchase."
  },
  {
    "code": 400,
    "message": "'type' and 'title' property required.",
    "cause": "An item was added without type or title.",
    "cure": "Send both."
  },
  {
    "code": 403,
    "messageCode": "GWM_0003",
    "cause": "The caller belongs to the wrong organization, or lacks the role or privilege.",
    "cure": "Sign in as who may do it; the details say who that is."
  },
  {
    "code": 404,
    "message": "There is no such operation.",
    "cause": "There is no operation at this path.",
    "cure": "Compare the path with this contract; capitals count."
  },
  {
    "code": 405,
    "message": "Method not allowed.",
    "cause": "The operation changes something and was not called with POST.",
    "cure": "Send the parameters as a form with POST."
  },
  {
    "code": 498,
    "message": "refresh_token expired",
    "cause": "The refresh token has expired.",
    "cure": "Sign in anew."
  },
  {
    "code": 498,
    "message": "Invalid refresh_token",
    "cause": "The refresh token is forged, or was given to another application.",
    "cure": "Send the client_id of the application that it was given to."
  },
  {
    "code": 498,
    "message": "Invalid token.",
    "cause": "The token is forged, expired, or bound to another Referer or address.",
    "cure": "The details say which; ask generateToken for a new one."
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
    "cause": "Too many passwords and secrets wait to be checked.",
    "cure": "Send the request again after some seconds."
  },
  {
    "code": 500,
    "message": "The portal has failed.",
    "cause": "The portal has failed.",
    "cure": "Try again later; the portal's log knows more."
  },
  {
    "code": 400,
    "messageCode": "CONT_0001",
    "cause": "There is no such listing or item, or it is hidden from the caller.",
    "cure": "Check the id, and whether the caller's organization may see it."
  },
  {
    "code": 400,
    "messageCode": "MKT_0001",
    "cause": "The listing is free, so there is no vendor to ask.",
    "cure": "Call purchase on the listing."
  },
  {
    "code": 400,
    "messageCode": "MKT_0002",
    "cause": "Interest was expressed in what is purchased already.",
    "cure": "Nothing is left to ask; listPurchases shows the purchase."
  },
  {
    "code": 400,
    "messageCode": "MKT_0003",
    "cause": "Interest was expressed twice.",
    "cure": "Wait for the vendor; listPurchases shows the interest."
  },
  {
    "code": 400,
    "messageCode": "MKT_0004",
    "cause": "The listing supports no trial.",
    "cure": "Express interest; trialSupported tells beforehand."
  },
  {
    "code": 400,
    "messageCode": "MKT_0005",
    "cause": "A trial was started of what is purchased already.",
    "cure": "Use the purchase; listPurchases shows it."
  },
  {
    "code": 400,
    "messageCode": "MKT_0006",
    "cause": "A trial was started twice.",
    "cure": "Express interest, or let the vendor complete the purchase."
  },
  {
    "code": 400,
    "messageCode": "MKT_0007",
    "cause": "A vendor completes a purchase without naming the purchaser.",
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
    "cause": "A purchase was completed twice.",
    "cure": "To renew one, delete the provision first."
  },
  {
    "code": 400,
    "messageCode": "MKT_0010",
    "cause": "A vendor completes a purchase that nobody asked for.",
    "cure": "Let the purchaser express interest or start a trial."
  },
  {
    "code": 400,
    "messageCode": "MKT_0011",
    "cause": "The provisioned item is not related to the listing.",
    "cure": "Relate them with addRelationship, by Listed2Provisioned."
  },
  {
    "code": 400,
    "messageCode": "MKT_0012",
    "cause": "Entitlements of a signed Esri app came over plain HTTP.",
    "cure": "Use the https address of the portal."
  },
  {
    "code": 400,
    "messageCode": "MKT_0013",
    "cause": "Entitlements were provisioned for a listing that is licensed as a whole.",
    "cure": "Provision none; the purchase is enough."
  },
  {
    "code": 400,
    "messageCode": "MKT_0014",
    "cause": "Entitlements were provisioned for an organization without purchase or trial.",
    "cure": "Complete the purchase, or let the purchaser start a trial."
  },
  {
    "code": 400,
    "messageCode": "MKT_0015",
    "cause": "Entitlements were provisioned for a trial or purchase that has ended.",
    "cure": "Complete a purchase; to renew one, delete the provision first."
  },
  {
    "code": 400,
    "messageCode": "MKT_0016",
    "cause": "A provision was deleted that is not there.",
    "cure": "listCustomers shows what is there."
  },
  {
    "code": 400,
    "messageCode": "MKT_0017",
    "cause": "A token was asked for over plain HTTP.",
    "cure": "Use the https address of the portal."
  },
  {
    "code": 400,
    "messageCode": "MKT_0018",
    "cause": "A search of the marketplace has no query.",
    "cure": "Send q, or mylistings=true."
  },
  {
    "code": 400,
    "messageCode": "MKT_0019",
    "cause": "Entitlements were assigned from a trial or purchase that has ended.",
    "cure": "Ask the vendor to renew it."
  },
  {
    "code": 400,
    "messageCode": "MKT_0020",
    "cause": "More than 25 users were named in one request.",
    "cure": "Split the request."
  },
  {
    "code": 400,
    "messageCode": "MKT_0021",
    "cause": "A user outside the organization was named.",
    "cure": "Name members of your own organization."
  },
  {
    "code": 400,
    "messageCode": "MKT_0022",
    "cause": "More users would hold entitlements than maxUsers allows.",
    "cure": "Take entitlements from others first, or ask the vendor for more."
  },
  {
    "code": 400,
    "messageCode": "MKT_0023",
    "cause": "More users would hold an entitlement than the pool has, or the pool has none of that name.",
    "cure": "Take it from others first, or ask the vendor for more."
  },
  {
    "code": 400,
    "messageCode": "MKT_0024",
    "cause": "An item was listed before its listing properties were set.",
    "cure": "Set them with updateItem."
  },
  {
    "code": 400,
    "messageCode": "MKT_0025",
    "cause": "The type of a relationship is unknown.",
    "cure": "Use Listed2Provisioned."
  },
  {
    "code": 400,
    "messageCode": "MKT_0026",
    "cause": "Two items were related twice.",
    "cure": "Nothing is left to do."
  },
  {
    "code": 400,
    "messageCode": "MKT_0027",
    "cause": "A relationship was deleted that is not there.",
    "cure": "listRelatedItems shows what is there."
  },
  {
    "code": 400,
    "messageCode": "MKT_0028",
    "cause": "There is no such organization, or self was asked for without a token.",
    "cure": "Check portalID, or send a token."
  },
  {
    "code": 400,
    "messageCode": "MKT_0029",
    "cause": "The password of a user was wrong ten times.",
    "cure": "Wait for fifteen minutes; in a sandbox, advance the clock."
  },
  {
    "code": 400,
    "messageCode": "MKT_0030",
    "cause": "The secret of an application was wrong ten times.",
    "cure": "Wait for fifteen minutes; in a sandbox, advance the clock."
  },
  {
    "code": 400,
    "messageCode": "CONT_0113",
    "cause": "The type of an item is unknown.",
    "cure": "Take a type such as Application or Web Mapping Application."
  },
  {
    "code": 400,
    "message": "None of the specified users can be disconnected.",
    "cause": "The named users have taken the licence offline.",
    "cure": "Let them return the licence first."
  }
];

/** Finds the catalogue's entry for an error, by its codes or its message. Returns undefined if there is none. */
export function explain(error: { readonly code: number; readonly messageCode?: string; readonly message: string }): ErrorEntry | undefined {
  const alike = errors.filter(({ code }) => code === error.code);
  return (
    alike.find(({ messageCode }) => messageCode !== undefined && messageCode === error.messageCode) ??
    alike.find(({ message }) => message === error.message) ??
    // Some portals omit messageCode or word messages differently.
    (alike.length === 1 ? alike[0] : undefined)
  );
}
