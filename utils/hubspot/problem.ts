/** What is wrong with a text that was pasted as a token. */
export type PasteProblem =
  | {
      readonly kind:
        | 'tokenMissing'
        | 'tokenMasked'
        | 'tokenCutOff'
        | 'tokenSeveral'
        | 'tokenPersonalAccessKey'
        | 'tokenBareUuid'
        | 'tokenRefresh'
        | 'tokenDeveloperKey'
        | 'tokenPortalId'
        | 'tokenAddress'
        | 'tokenPlaceholder'
        | 'tokenUnrecognised';
    }
  /** An API key of before 2022. `bearer` is the same call as it is made today, without any key. */
  | { readonly kind: 'tokenHapikey'; readonly bearer?: string };

/** HubSpot's ID of one failed call, for its support to look up. */
type Traced = { readonly correlationId?: string };

/** Why a call to HubSpot's API gave no answer that can be used. */
export type CallProblem =
  /** The request did not leave, or nothing came back: no network, no permission for the host. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'noAnswer'; readonly seconds: number }
  | { readonly kind: 'redirected' }
  /** Something answered, but not HubSpot's API: a gateway's page, a hotel's login form. */
  | { readonly kind: 'notHubSpot' }
  /** HubSpot answered in a form we do not know. */
  | ({ readonly kind: 'unexpectedAnswer' } & Traced)
  | ({ readonly kind: 'rateLimited'; readonly policy: 'burst' | 'daily' } & Traced)
  | ({ readonly kind: 'serverTrouble' } & Traced)
  | ({ readonly kind: 'accountBusy' } & Traced)
  | ({ readonly kind: 'tokenRejected' } & Traced)
  | ({ readonly kind: 'tokenExpired' } & Traced)
  /** Any one of `scopes` is enough; empty where HubSpot named none. */
  | ({ readonly kind: 'missingScopes'; readonly scopes: readonly string[] } & Traced)
  /** A scope that the account's plan or HubSpot's public API does not have; no tick cures it. */
  | ({ readonly kind: 'scopeNotOffered' } & Traced)
  | ({ readonly kind: 'forbidden' } & Traced)
  | ({ readonly kind: 'notFound' } & Traced)
  | ({ readonly kind: 'badRequest' } & Traced);

/** What a finished check can find wrong beyond a failed call. */
export type FindingProblem =
  | { readonly kind: 'tokenOAuth' }
  | { readonly kind: 'tokenRegionUnknown'; readonly region: string }
  | {
      readonly kind: 'otherPortal';
      readonly tokenPortalId: string;
      readonly pagePortalId: string;
    }
  | {
      readonly kind: 'itemOtherPortal';
      readonly itemPortalId: string;
      readonly tokenPortalId: string;
    }
  /** The token of a sandbox, held against a page or item of another account. */
  | {
      readonly kind: 'sandboxToken';
      readonly tokenPortalId: string;
      readonly wantedPortalId: string;
    }
  /** The same for an account that developers try things out in. */
  | {
      readonly kind: 'testAccountToken';
      readonly tokenPortalId: string;
      readonly wantedPortalId: string;
      readonly accountType: string;
    }
  | {
      readonly kind: 'otherPortalThanItems';
      readonly tokenPortalId: string;
      readonly itemPortalId: string;
    }
  | { readonly kind: 'itemsOfPortals'; readonly portalIds: readonly string[] }
  /** The portal is right, and its page is on the host of another region than the token names. */
  | {
      readonly kind: 'regionDiffers';
      readonly tokenRegion: string;
      readonly pageRegion: string;
    }
  | { readonly kind: 'pageHasNoPortal' }
  | { readonly kind: 'scopesUnknown' }
  /** The token may change things, or see sensitive data, that nothing in the handoff asks for. */
  | { readonly kind: 'scopesTooMany'; readonly writes: boolean; readonly sensitive: boolean }
  | { readonly kind: 'meetingLinkUnknown' }
  | { readonly kind: 'meetingSlugUnknown' }
  /** Only the end of a slug was given; `slugs` are the whole ones that end so. */
  | { readonly kind: 'meetingSlugPart'; readonly slugs: readonly string[] }
  /** A link's ID was wanted, and this is the ID of a meeting that was held or planned. */
  | { readonly kind: 'meetingRecordGiven' }
  | { readonly kind: 'stageUnknown' }
  | { readonly kind: 'noTestCall' }
  /** The token itself could not be checked, so nothing that depends on it was tried. */
  | { readonly kind: 'notTried' };

/** Every problem that the HubSpot side of the product can name. */
export type HubSpotProblem = PasteProblem | CallProblem | FindingProblem;
