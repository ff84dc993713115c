/** What is wrong with a text that was pasted as a token. */
export type PasteProblem = {
  readonly kind:
    | 'tokenMissing'
    | 'tokenMasked'
    | 'tokenCutOff'
    | 'tokenSeveral'
    | 'tokenPersonalAccessKey'
    | 'tokenBareUuid'
    | 'tokenUnrecognised';
};

/** HubSpot's ID of one failed call, for its support to look up. */
type Traced = { readonly correlationId?: string };

/** How many seconds HubSpot asks to wait, where it says so. */
type Wait = { readonly waitSeconds?: number };

/** Why a call to HubSpot's API gave no answer that can be used. */
export type CallProblem =
  /** The browser itself knows that it has no network. */
  | { readonly kind: 'offline' }
  /** The request did not leave, or nothing came back: no permission for the host, a firewall. */
  | { readonly kind: 'unreachable' }
  /** The person stopped it. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'noAnswer'; readonly seconds: number }
  | { readonly kind: 'redirected' }
  /** A page of HTML instead of data, with 200 or 511: the network wants a login first. */
  | { readonly kind: 'captivePortal' }
  /** Something answered, but not HubSpot's API: a proxy, or text of no form. */
  | ({ readonly kind: 'notHubSpot' } & Traced)
  /** 5xx that is not JSON: a gateway between here and HubSpot's API. */
  | ({ readonly kind: 'gatewayTrouble' } & Traced)
  /** HubSpot answered in a form we do not know. */
  | ({ readonly kind: 'unexpectedAnswer' } & Traced)
  /** 429, by the limit that was reached. */
  | ({
      readonly kind: 'rateLimited';
      readonly policy: 'tenSecondly' | 'secondly' | 'daily';
    } & Wait &
      Traced)
  /** 5xx of HubSpot's own. */
  | ({ readonly kind: 'serverTrouble' } & Wait & Traced)
  /** 423: locked for two seconds. */
  | ({ readonly kind: 'accountLocked' } & Wait & Traced)
  /** 477: the account is being moved to another region. */
  | ({ readonly kind: 'accountMoving' } & Wait & Traced)
  | ({ readonly kind: 'tokenRejected' } & Traced)
  | ({ readonly kind: 'tokenExpired' } & Traced)
  /**
   * Any one of `scopes` is enough. `listed` tells the two other forms of the refusal: `legacy` where
   * HubSpot named them by names that its scope picker may lack, `none` where it named none.
   */
  | ({
      readonly kind: 'missingScopes';
      readonly scopes: readonly string[];
      readonly listed?: 'legacy' | 'none';
    } & Traced)
  /** HubSpot offers no scope for this; no tick cures it. */
  | ({ readonly kind: 'scopeNotOffered' } & Traced)
  /** The account's plan lacks the feature (GATED); no tick cures it. */
  | ({ readonly kind: 'planLacks' } & Traced)
  /** Whoever made the key has been shut out of the account. */
  | ({ readonly kind: 'creatorBanned' } & Traced)
  /** Whoever made the key has left, or may no longer do this themselves. */
  | ({ readonly kind: 'creatorLacksPermission' } & Traced)
  | ({ readonly kind: 'forbidden' } & Traced)
  | ({ readonly kind: 'notFound' } & Traced)
  /** 404 for an ID that has letters in it, an e-mail address perhaps. */
  | ({ readonly kind: 'idMalformed' } & Traced)
  /** 400 for an object type that the account does not have. */
  | ({ readonly kind: 'objectTypeUnknown' } & Traced)
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
  | { readonly kind: 'pageHasNoPortal' }
  | { readonly kind: 'scopesUnknown' }
  /** The list of scopes has `scopes`, and calls are refused for want of them: HubSpot's lag. */
  | { readonly kind: 'scopesSettling'; readonly scopes: readonly string[] }
  /** 404 of the call that lists a token's scopes, which is not the 404 of a record. */
  | ({ readonly kind: 'scopesNotListed' } & Traced)
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
