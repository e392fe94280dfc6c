// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { SourceId } from "./rules.ts";

export interface NotOffered {
  /** What it is, in words. */
  readonly name: string;
  /** Path below /sharing/rest. It ends with /** if everything below it is left out too. */
  readonly path: string;
  readonly reason: string;
  /** Where it is described or called. */
  readonly source: SourceId;
}

export const notOffered: readonly NotOffered[] = [
  {
    "name": "Listing comments",
    "path": "/content/listings/{itemID}/comments/**",
    "reason": "Only a client shows comments of listings; no page describes their shape.",
    "source": "arcgis-python-api"
  },
  {
    "name": "Disconnect settings",
    "path": "/content/listings/{itemID}/setDisconnectSettings",
    "reason": "Only a client sends it. No operation takes a licence offline, so it would change nothing.",
    "source": "arcgis-python-api"
  },
  {
    "name": "Assigning app bundles",
    "path": "/content/listings/{itemID}/provisionUserAppBundle",
    "reason": "Only a client sends it, and no source says what a bundle contains.",
    "source": "arcgis-python-api"
  },
  {
    "name": "App bundles of an organization",
    "path": "/portals/{portalID}/appBundles",
    "reason": "No page describes it; a client reads only two of its fields.",
    "source": "arcgis-python-api"
  },
  {
    "name": "User search of an organization",
    "path": "/portals/{portalID}/users/search",
    "reason": "It has a query language of its own. The operation listUsers has filters.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Licence type of a user",
    "path": "/community/users/{userName}/userLicenseType",
    "reason": "User types belong to the administration of an organization.",
    "source": "user"
  },
  {
    "name": "Default settings of new users",
    "path": "/portals/{portalID}/userDefaultSettings/**",
    "reason": "They belong to the administration of an organization.",
    "source": "arcgis-python-api"
  },
  {
    "name": "Default settings of new users",
    "path": "/portals/{portalID}/setUserDefaultSettings",
    "reason": "They belong to the administration of an organization.",
    "source": "arcgis-python-api"
  },
  {
    "name": "Roles",
    "path": "/portals/{portalID}/roles/**",
    "reason": "They belong to the administration of an organization. Users show their role and privileges.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Servers of an organization",
    "path": "/portals/{portalID}/servers/**",
    "reason": "This API needs no other server.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Subscription of an organization",
    "path": "/portals/{portalID}/subscriptionInfo",
    "reason": "It belongs to the administration of an organization.",
    "source": "arcgis-python-api"
  },
  {
    "name": "Category schema",
    "path": "/portals/{portalID}/categorySchema",
    "reason": "Listings have their own categories: appCategories, industries and languages.",
    "source": "maps-sdk-js"
  },
  {
    "name": "User search",
    "path": "/community/users",
    "reason": "Users of other organizations stay hidden. The operation listUsers lists those of the caller's own.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Groups",
    "path": "/community/groups/**",
    "reason": "Provisioning gives access without a group.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Groups of content",
    "path": "/content/groups/**",
    "reason": "Provisioning gives access without a group.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Notifications",
    "path": "/community/users/{userName}/notifications/**",
    "reason": "The marketplace notifies by e-mail, which a sandbox doesn't send.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Tags of a user",
    "path": "/community/users/{userName}/tags",
    "reason": "The marketplace doesn't use them.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Picture of a user",
    "path": "/community/users/{userName}/info/**",
    "reason": "Users have no pictures; their thumbnail is null.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Item search",
    "path": "/search",
    "reason": "It searches everything in a portal. The operation searchListings covers the marketplace, and listUserItems a user's own items.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Data of an item",
    "path": "/content/items/{itemID}/data/**",
    "reason": "This API is about licences. The reference portal stores no data of items.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Resources of an item",
    "path": "/content/items/{itemID}/resources/**",
    "reason": "The reference portal stores no data of items.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Groups of an item",
    "path": "/content/items/{itemID}/groups",
    "reason": "Provisioning gives access without a group.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Comments on an item",
    "path": "/content/items/{itemID}/comments/**",
    "reason": "Reviews of items are not part of provisioning.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Comments on an item",
    "path": "/content/items/{itemID}/addComment",
    "reason": "Reviews of items are not part of provisioning.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Rating an item",
    "path": "/content/items/{itemID}/rating",
    "reason": "Reviews of items are not part of provisioning.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Rating an item",
    "path": "/content/items/{itemID}/addRating",
    "reason": "Reviews of items are not part of provisioning.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Rating an item",
    "path": "/content/items/{itemID}/deleteRating",
    "reason": "Reviews of items are not part of provisioning.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Sharing an item",
    "path": "/content/users/{userName}/items/{itemID}/share",
    "reason": "A listed item stays private; provisioning gives access to it.",
    "source": "marketplace-overview"
  },
  {
    "name": "Sharing an item",
    "path": "/content/users/{userName}/items/{itemID}/unshare",
    "reason": "A listed item stays private; provisioning gives access to it.",
    "source": "marketplace-overview"
  },
  {
    "name": "Checking whether an item can be deleted",
    "path": "/content/users/{userName}/items/{itemID}/canDelete",
    "reason": "The operation deleteItem itself refuses if the item cannot be deleted, and gives the reason.",
    "source": "delete-item"
  },
  {
    "name": "Moving an item",
    "path": "/content/users/{userName}/items/{itemID}/move",
    "reason": "The reference portal has no folders.",
    "source": "user-content"
  },
  {
    "name": "Deleting several items",
    "path": "/content/users/{userName}/deleteItems",
    "reason": "Call deleteItem for each item.",
    "source": "delete-item"
  },
  {
    "name": "Folders",
    "path": "/content/users/{userName}/createFolder",
    "reason": "The reference portal has no folders.",
    "source": "user-content"
  },
  {
    "name": "Folders",
    "path": "/content/users/{userName}/{folderID}/**",
    "reason": "The reference portal has no folders.",
    "source": "user-content"
  },
  {
    "name": "Creating a group",
    "path": "/community/createGroup",
    "reason": "Provisioning gives access without a group.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Properties of a user",
    "path": "/community/users/{userName}/properties",
    "reason": "Provisioning does not depend on them.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Settings of an organization",
    "path": "/portals/{portalID}/settings",
    "reason": "They belong to the administration of an organization.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Other information files of an item",
    "path": "/content/items/{itemID}/info/**",
    "reason": "The only files that the reference portal has of items are pictures.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "State of an upload",
    "path": "/content/users/{userName}/items/{itemID}/status",
    "reason": "The reference portal stores no data of items.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Parts of an upload",
    "path": "/content/users/{userName}/items/{itemID}/parts",
    "reason": "The reference portal stores no data of items.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Parts of an upload",
    "path": "/content/users/{userName}/items/{itemID}/addPart",
    "reason": "The reference portal stores no data of items.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Ending an upload",
    "path": "/content/users/{userName}/items/{itemID}/commit",
    "reason": "The reference portal stores no data of items.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Ending an upload",
    "path": "/content/users/{userName}/items/{itemID}/cancel",
    "reason": "The reference portal stores no data of items.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Delete protection",
    "path": "/content/users/{userName}/items/{itemID}/protect",
    "reason": "Rules already protect items that are listed or held.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Delete protection",
    "path": "/content/users/{userName}/items/{itemID}/unprotect",
    "reason": "Rules already protect items that are listed or held.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Changing the owner of an item",
    "path": "/content/users/{userName}/items/{itemID}/reassign",
    "reason": "A listing keeps its vendor.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Sign-in with a social network",
    "path": "/oauth2/social/authorize",
    "reason": "Sandbox accounts belong to no network.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "A user's access to an application",
    "path": "/oauth2/validateAppAccess",
    "reason": "Licences of an application are assigned per listing; the operation listProvisionedListings shows them.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Token of another application",
    "path": "/oauth2/exchangeToken",
    "reason": "Only Esri's own applications use it.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Sign-in with a platform cookie",
    "path": "/oauth2/platformSelf",
    "reason": "Only Esri's own applications use it. The reference portal sets no cookies.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Checking a redirect address",
    "path": "/oauth2/validateRedirectUri",
    "reason": "Only the portal's own pages call it. The operation authorizeApplication explains an address that isn't registered.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Registering an application",
    "path": "/oauth2/registerApp",
    "reason": "Applications of the sandbox come with its data, such as demoapp.",
    "source": "register-app"
  },
  {
    "name": "Registered applications",
    "path": "/oauth2/apps/**",
    "reason": "Applications of the sandbox come with its data, such as demoapp.",
    "source": "register-app"
  },
  {
    "name": "Changing a user",
    "path": "/community/users/{userName}/update",
    "reason": "Members of an organization come with the data of the sandbox.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Invitations of a user",
    "path": "/community/users/{userName}/invitations/**",
    "reason": "Provisioning gives access without a group.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Properties of a user",
    "path": "/community/users/{userName}/setProperties",
    "reason": "Provisioning does not depend on them.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Sharing an item",
    "path": "/content/items/{itemID}/share",
    "reason": "A listed item stays private; provisioning gives access to it.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Sharing an item",
    "path": "/content/items/{itemID}/unshare",
    "reason": "A listed item stays private; provisioning gives access to it.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Picture upload",
    "path": "/content/users/{userName}/items/{itemID}/updateThumbnail",
    "reason": "The reference portal draws the pictures of items.",
    "source": "maps-sdk-js"
  },
  {
    "name": "Information files of an item",
    "path": "/content/users/{userName}/items/{itemID}/updateinfo",
    "reason": "The only files that the reference portal has of items are pictures.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Resources of an item",
    "path": "/content/users/{userName}/items/{itemID}/addResources",
    "reason": "The reference portal stores no data of items.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Resources of an item",
    "path": "/content/users/{userName}/items/{itemID}/updateResources",
    "reason": "The reference portal stores no data of items.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Resources of an item",
    "path": "/content/users/{userName}/items/{itemID}/removeResources",
    "reason": "The reference portal stores no data of items.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Export of an item",
    "path": "/content/users/{userName}/export",
    "reason": "The reference portal stores no data of items.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Notifications",
    "path": "/portals/{portalID}/createNotification",
    "reason": "The marketplace notifies by e-mail, which a sandbox doesn't send.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Names of services",
    "path": "/portals/{portalID}/isServiceNameAvailable",
    "reason": "This API needs no other server.",
    "source": "arcgis-rest-js"
  },
  {
    "name": "Classification schema",
    "path": "/portals/{portalID}/classification/**",
    "reason": "Listings have their own categories: appCategories, industries and languages.",
    "source": "maps-sdk-js"
  }
];
