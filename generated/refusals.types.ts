// Generated from openapi/ by `make generate`. Edit the contract, not this file.

/**
 * The refusals of each operation, with their message codes. A message code that begins with MKT is the sandbox's own: Esri
 * documents the refusal, but no code for it. The other message codes, and those of tokens (498, 499), are Esri's.
 */
export interface Refusals {
  readonly getVersion: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
  };
  readonly getInfo: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
  };
  readonly generateToken: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The request came over plain HTTP. Code 400 and MKT_0017, which is the sandbox's own. */
    readonly httpsRequired: "MKT_0017";
    /** The user's password was wrong too often. Code 400 and MKT_0029, which is the sandbox's own. */
    readonly tooManyAttempts: "MKT_0029";
    /** The user is unknown or the password is wrong. Code 400 and the message "Unable to generate token.". */
    readonly wrongCredentials: undefined;
  };
  readonly createOAuthToken: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The portal does not support the grant type. Code 400 and the message "Unsupported grant type.". */
    readonly unknownGrant: undefined;
    /** The application's secret was wrong too often. Code 400 and MKT_0030, which is the sandbox's own. */
    readonly tooManyAttempts: "MKT_0030";
    /** No application has the client id. Code 400 and the message "Invalid client_id". */
    readonly unknownClient: undefined;
    /** The secret of the application is wrong. Code 400 and the message "Invalid client_secret". */
    readonly wrongSecret: undefined;
    /** The code is forged, used or expired, or was issued to another application. Code 400 and the message "Invalid code". */
    readonly invalidCode: undefined;
    /** The redirect_uri is not the one that was sent to authorize. Code 400 and the message "Invalid redirect_uri". */
    readonly redirectMismatch: undefined;
    /** The verifier does not belong to the challenge. Code 400 and the message "Invalid code_verifier". */
    readonly wrongVerifier: undefined;
    /** The refresh token has expired. Code 498 and the message "refresh_token expired". */
    readonly refreshExpired: undefined;
    /** The refresh token is forged or belongs to another application. Code 498 and the message "Invalid refresh_token". */
    readonly refreshInvalid: undefined;
    /** The refresh token has been revoked or exchanged. Code 498 and the message "Invalid refresh_token". */
    readonly refreshRevoked: undefined;
  };
  readonly authorizeApplication: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** No application has the client id. Code 400 and the message "Error: Invalid client_id". */
    readonly unknownApplication: undefined;
    /** The redirect_uri is not registered for the application. Code 400 and the message "Invalid redirect_uri". */
    readonly invalidRedirect: undefined;
    /** The application asks for neither a code nor a token. Code 400 and the message "response_type must be code or token". */
    readonly unknownResponseType: undefined;
    /** The challenge of PKCE is malformed. Code 400 and the message "code_challenge must have 43 to 128 characters, and code_challenge_method must be S256 or plain". */
    readonly invalidChallenge: undefined;
  };
  readonly getAuthorizationCode: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The sign-in produced no code. Code 400 and the message "The sign-in was cancelled or has failed.". */
    readonly noCode: undefined;
  };
  readonly signIn: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The sign-in page is too old, or belongs to another portal. Code 400 and the message "The request to sign in has expired.". */
    readonly invalidRequest: undefined;
    /** The form comes from another page. Code 400 and the message "Only the sign-in page of this portal may send this form.". */
    readonly foreignPage: undefined;
    /** The request came over plain HTTP. Code 400 and the message "The portal accepts passwords over HTTPS only.". */
    readonly httpsRequired: undefined;
    /** The account needs its password. Code 400 and the message "This account is not offered here.". */
    readonly accountNotOffered: undefined;
    /** The user's password was wrong too often. Code 400 and the message "Too many invalid attempts. Please try again later.". */
    readonly tooManyAttempts: undefined;
    /** The user is unknown or the password is wrong. Code 400 and OAUTH_0015, which is Esri's. */
    readonly wrongPassword: "OAUTH_0015";
  };
  readonly revokeToken: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The request came over plain HTTP. Code 400 and the message "The portal revokes tokens over HTTPS only.". */
    readonly httpsRequired: undefined;
    /** No application has the client id. Code 400 and the message "Invalid client_id". */
    readonly unknownClient: undefined;
  };
  readonly signOut: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The redirect_uri is not registered for the application. Code 400 and the message "Invalid redirect_uri". */
    readonly invalidRedirect: undefined;
  };
  readonly getSelf: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
  };
  readonly getUser: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such user, or the caller cannot see them. Code 400 and the message "User does not exist or is inaccessible.". */
    readonly userNotFound: undefined;
  };
  readonly getPortal: {
    /** There is no such organization. Code 400 and MKT_0028, which is the sandbox's own. */
    readonly portalNotFound: "MKT_0028";
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
  };
  readonly getPortalPicture: {
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such organization. Code 400 and MKT_0028, which is the sandbox's own. */
    readonly portalNotFound: "MKT_0028";
    /** There is no picture at this location. Code 400 and MKT_0043, which is the sandbox's own. */
    readonly pictureNotFound: "MKT_0043";
  };
  readonly listUsers: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The caller belongs to another organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwnUsers: "GWM_0003";
  };
  readonly searchListings: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The query is missing. Code 400 and MKT_0018, which is the sandbox's own. */
    readonly queryRequired: "MKT_0018";
    /** The caller is not an administrator of a vendor organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwnListings: "GWM_0003";
  };
  readonly getListing: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such listing, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly listingNotFound: "CONT_0001";
  };
  readonly getListingPicture: {
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such listing, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly listingNotFound: "CONT_0001";
    /** There is no picture at this location. Code 400 and MKT_0043, which is the sandbox's own. */
    readonly pictureNotFound: "MKT_0043";
  };
  readonly expressInterest: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such listing, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly listingNotFound: "CONT_0001";
    /** The vendor asks for its own listing. Code 403 and GWM_0003, which is Esri's. */
    readonly ownListing: "GWM_0003";
    /** The caller is not an administrator and does not have the privilege. Code 403 and GWM_0003, which is Esri's. */
    readonly noPrivilege: "GWM_0003";
    /** The listing is free. Code 400 and MKT_0001, which is the sandbox's own. */
    readonly listingIsFree: "MKT_0001";
    /** The organization has already purchased the listing. Code 400 and MKT_0002, which is the sandbox's own. */
    readonly alreadyPurchased: "MKT_0002";
    /** The organization has already expressed interest. Code 400 and MKT_0003, which is the sandbox's own. */
    readonly alreadyInterested: "MKT_0003";
  };
  readonly startTrial: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such listing, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly listingNotFound: "CONT_0001";
    /** The vendor asks for its own listing. Code 403 and GWM_0003, which is Esri's. */
    readonly ownListing: "GWM_0003";
    /** The caller is not an administrator and does not have the privilege. Code 403 and GWM_0003, which is Esri's. */
    readonly noPrivilege: "GWM_0003";
    /** The listing does not support trials. Code 400 and MKT_0004, which is the sandbox's own. */
    readonly trialNotSupported: "MKT_0004";
    /** The organization has already purchased the listing. Code 400 and MKT_0005, which is the sandbox's own. */
    readonly alreadyPurchased: "MKT_0005";
    /** The organization has already started a trial. Code 400 and MKT_0006, which is the sandbox's own. */
    readonly alreadyTried: "MKT_0006";
  };
  readonly purchaseListing: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such listing, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly listingNotFound: "CONT_0001";
    /** The caller belongs to the vendor, and the listing is free. Code 403 and GWM_0003, which is Esri's. */
    readonly freeForPurchaser: "GWM_0003";
    /** The caller does not belong to the vendor, and the listing is not free. Code 403 and GWM_0003, which is Esri's. */
    readonly paidForVendor: "GWM_0003";
    /** The caller is not an administrator and does not have the privilege. Code 403 and GWM_0003, which is Esri's. */
    readonly noPrivilege: "GWM_0003";
    /** The vendor names no purchaser. Code 400 and MKT_0007, which is the sandbox's own. */
    readonly purchaserRequired: "MKT_0007";
    /** The vendor names itself or an organization that does not exist. Code 400 and MKT_0008, which is the sandbox's own. */
    readonly unknownPurchaser: "MKT_0008";
    /** The organization has already purchased the listing. Code 400 and MKT_0009, which is the sandbox's own. */
    readonly alreadyPurchased: "MKT_0009";
    /** The purchaser has neither expressed interest in the listing nor started a trial. Code 400 and MKT_0010, which is the sandbox's own. */
    readonly neitherInterestedNorTried: "MKT_0010";
    /** The provisioned item is not related to the listing. Code 400 and MKT_0011, which is the sandbox's own. */
    readonly unrelatedItem: "MKT_0011";
  };
  readonly deleteProvision: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such listing, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly listingNotFound: "CONT_0001";
    /** The caller is not an administrator of the vendor organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notVendorAdmin: "GWM_0003";
    /** The purchaser holds no provision of the listing. Code 400 and MKT_0016, which is the sandbox's own. */
    readonly notProvisioned: "MKT_0016";
  };
  readonly provisionOrgEntitlements: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such listing, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly listingNotFound: "CONT_0001";
    /** The caller does not belong to the vendor organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notVendor: "GWM_0003";
    /** The caller is not an administrator and does not have the privilege. Code 403 and GWM_0003, which is Esri's. */
    readonly noPrivilege: "GWM_0003";
    /** The app requires a signature, and the request came over plain HTTP. Code 400 and MKT_0012, which is the sandbox's own. */
    readonly httpsRequired: "MKT_0012";
    /** The listing is not licensed by user. Code 400 and MKT_0013, which is the sandbox's own. */
    readonly notLicensedByUser: "MKT_0013";
    /** The purchaser has no purchase or trial of the listing. Code 400 and MKT_0014, which is the sandbox's own. */
    readonly notProvisioned: "MKT_0014";
    /** The purchaser's trial or purchase has ended. Code 400 and MKT_0015, which is the sandbox's own. */
    readonly provisionEnded: "MKT_0015";
  };
  readonly provisionUserEntitlements: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such listing, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly listingNotFound: "CONT_0001";
    /** The caller is not an administrator of the purchaser organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notPurchaserAdmin: "GWM_0003";
    /** The listing is not licensed by user. Code 400 and the message "not licensed by user". */
    readonly notLicensedByUser: undefined;
    /** The organization has no purchase or trial of the listing. Code 400 and the message "item not provisioned". */
    readonly itemNotProvisioned: undefined;
    /** The trial or purchase has ended. Code 400 and MKT_0019, which is the sandbox's own. */
    readonly provisionEnded: "MKT_0019";
    /** The request names more than 25 users. Code 400 and MKT_0020, which is the sandbox's own. */
    readonly tooManyUsers: "MKT_0020";
    /** A named user is not a member of the organization. Code 400 and MKT_0021, which is the sandbox's own. */
    readonly notMembers: "MKT_0021";
    /** The named users have taken the licence offline. Code 400 and the message "None of the specified users can be disconnected.". */
    readonly notDisconnectable: undefined;
    /** More users would hold entitlements than the pool allows. Code 400 and MKT_0022, which is the sandbox's own. */
    readonly beyondMaxUsers: "MKT_0022";
    /** More users would hold an entitlement than the pool allows, or the pool does not contain it. Code 400 and MKT_0023, which is the sandbox's own. */
    readonly beyondPool: "MKT_0023";
  };
  readonly listUserEntitlements: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such listing, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly listingNotFound: "CONT_0001";
    /** The caller may not read these assignments. Code 403 and GWM_0003, which is Esri's. */
    readonly notLicenceManager: "GWM_0003";
    /** The listing is not licensed by user. Code 400 and the message "not licensed by user". */
    readonly notLicensedByUser: undefined;
  };
  readonly getUserEntitlements: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such listing, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly listingNotFound: "CONT_0001";
    /** The caller may not read these assignments. Code 403 and GWM_0003, which is Esri's. */
    readonly notLicenceManager: "GWM_0003";
    /** The listing is not licensed by user. Code 400 and the message "not licensed by user". */
    readonly notLicensedByUser: undefined;
  };
  readonly listPurchases: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The caller may not read the purchases of this organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwnPurchases: "GWM_0003";
  };
  readonly listCustomers: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The caller may not read the customers of this organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwnCustomers: "GWM_0003";
  };
  readonly listCustomersOlder: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The caller may not read the customers of this organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwnCustomers: "GWM_0003";
  };
  readonly exportCustomers: {
    /** The format is not csv. Code 400 and the message "Output format not supported.". */
    readonly tableOnly: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The caller may not read the customers of this organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwnCustomers: "GWM_0003";
  };
  readonly listProvisionedListings: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such user, or the caller cannot see them. Code 400 and the message "User does not exist or is inaccessible.". */
    readonly userNotFound: undefined;
    /** The caller asks about another user. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwnListings: "GWM_0003";
  };
  readonly listUserAppBundles: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such user, or the caller cannot see them. Code 400 and the message "User does not exist or is inaccessible.". */
    readonly userNotFound: undefined;
    /** The caller is neither the user nor an administrator of the user's organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwnBundles: "GWM_0003";
  };
  readonly getItem: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such item, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly itemNotFound: "CONT_0001";
  };
  readonly getItemPicture: {
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such item, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly itemNotFound: "CONT_0001";
    /** There is no picture at this location. Code 400 and MKT_0043, which is the sandbox's own. */
    readonly pictureNotFound: "MKT_0043";
  };
  readonly listRelatedItems: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such item, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly itemNotFound: "CONT_0001";
  };
  readonly listUserItems: {
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such user, or the caller cannot see them. Code 400 and the message "User does not exist or is inaccessible.". */
    readonly userNotFound: undefined;
    /** The caller is neither the user nor an administrator of the user's organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwnContent: "GWM_0003";
  };
  readonly addItem: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such user, or the caller cannot see them. Code 400 and the message "User does not exist or is inaccessible.". */
    readonly userNotFound: undefined;
    /** The caller is neither the owner nor an administrator of the owner's organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwner: "GWM_0003";
    /** Type or title is missing. Code 400 and the message "'type' and 'title' property required.". */
    readonly typeAndTitleRequired: undefined;
    /** The type is unknown. Code 400 and CONT_0113, which is Esri's. */
    readonly unknownType: "CONT_0113";
  };
  readonly updateItem: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such item, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly itemNotFound: "CONT_0001";
    /** The caller is neither the owner nor an administrator of the owner's organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwner: "GWM_0003";
    /** The type is unknown. Code 400 and CONT_0113, which is Esri's. */
    readonly unknownType: "CONT_0113";
  };
  readonly deleteItem: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such item, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly itemNotFound: "CONT_0001";
    /** The caller is neither the owner nor an administrator of the owner's organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwner: "GWM_0003";
    /** The marketplace offers the item. Code 400 and MKT_0041, which is the sandbox's own. */
    readonly stillListed: "MKT_0041";
    /** A purchaser holds a provision of the item. Code 400 and MKT_0042, which is the sandbox's own. */
    readonly stillProvisioned: "MKT_0042";
  };
  readonly listItem: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such item, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly itemNotFound: "CONT_0001";
    /** The caller is neither the owner nor an administrator of the owner's organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwner: "GWM_0003";
    /** The organization may not list items of this kind. Code 403 and GWM_0003, which is Esri's. */
    readonly notPermittedToList: "GWM_0003";
    /** The listing properties are not set. Code 400 and MKT_0024, which is the sandbox's own. */
    readonly propertiesMissing: "MKT_0024";
  };
  readonly unlistItem: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** There is no such item, or the caller cannot see it. Code 400 and CONT_0001, which is Esri's. */
    readonly itemNotFound: "CONT_0001";
    /** The caller is neither the owner nor an administrator of the owner's organization. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwner: "GWM_0003";
  };
  readonly addRelationship: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** The type of the relationship is unknown. Code 400 and MKT_0025, which is the sandbox's own. */
    readonly unknownRelationshipType: "MKT_0025";
    /** The caller does not own both items. Code 403 and GWM_0003, which is Esri's. */
    readonly itemsNotOwned: "GWM_0003";
    /** The items are already related. Code 400 and MKT_0026, which is the sandbox's own. */
    readonly alreadyRelated: "MKT_0026";
  };
  readonly deleteRelationship: {
    /** The method is not POST. Code 405 and the message "Method not allowed.". */
    readonly methodNotAllowed: undefined;
    /** The format is unknown. Code 400 and the message "Output format not supported.". */
    readonly unknownFormat: undefined;
    /** The token is forged, expired or bound to another client. Code 498 and the message "Invalid token.". */
    readonly invalidToken: undefined;
    /** The request carries no token. Code 499 and the message "Token Required". */
    readonly tokenRequired: undefined;
    /** A parameter is missing or malformed. Code 400 and the message "Invalid parameters.". */
    readonly invalidParameters: undefined;
    /** Another user created the relationship. Code 403 and GWM_0003, which is Esri's. */
    readonly notOwnRelationship: "GWM_0003";
    /** The items are not related. Code 400 and MKT_0027, which is the sandbox's own. */
    readonly notRelated: "MKT_0027";
  };
}
