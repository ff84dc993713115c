import type { Api } from './api.ts';
import { callApi } from './api.ts';
import type { ApiVersion } from './api-paths.ts';
import { meetingLinks } from './api-paths.ts';
import { checkItem } from './check-item.ts';
import type { Clock } from './clock.ts';
import type { Item } from './item.ts';
import { readOf } from './item-read.ts';
import { judgePortal } from './judge-portal.ts';
import { judgeScopes } from './judge-scopes.ts';
import { judgeToken } from './judge-token.ts';
import { linksQuery } from './meeting-link.ts';
import type { Waiting } from './pace.ts';
import type { Info } from './read-facts.ts';
import { joinFacts, readAccount, readTokenInfo } from './read-facts.ts';
import type { Check, Report, TokenFacts } from './report.ts';
import { readSample } from './sample.ts';
import type { Round } from './settle-scopes.ts';
import { settleScopes } from './settle-scopes.ts';
import type { AccessToken } from './token.ts';

/** What the person has before them: the open page's portal, and the items in the handoff. */
export type Expected = {
  readonly portalId?: string;
  readonly items: readonly Item[];
  /** Whether to read something of the account as proof, where no item is one. */
  readonly sample?: boolean;
};

/** Who follows a check as it goes. */
export type Watch = {
  readonly clock: Clock;
  /** Told what is known so far: after the first answers, with each item, and before each wait. */
  readonly tell: (report: Report, waiting?: Waiting) => void;
};

/**
 * Tries a token against what is expected of it: whose it is, what it may do, and one read for
 * each item. Two round trips deep, three where the account lacks the dated API; nothing is read
 * twice. With a clock it waits out HubSpot's lag after scopes were saved.
 */
export async function checkToken(
  token: AccessToken,
  expected: Expected,
  api: Omit<Api, 'token'>,
  watch?: Watch,
): Promise<Report> {
  const call: Api = { ...api, token: token.token, made: new Map() };
  const [account, info] = await readFirst(expected, call);
  const facts = joinFacts(account.details, info);
  const tokenCheck = judgeToken(token, facts, account.details);
  if (!facts) return { checks: [tokenCheck, ...expected.items.map(notTried)] };

  const { version } = account;
  const done = new Map<Item, Check>();
  const tried = () => expected.items.flatMap((item) => done.get(item) ?? []);
  const reportOn = ({ facts, items }: Round, told = info, sample?: Check): Report => {
    const scopes = namedUnlisted(judgeScopes(facts, items, version), told);
    const first = [tokenCheck, judgePortal(facts, expected), scopes, ...(sample ? [sample] : [])];
    return { checks: [...first, ...items], facts };
  };
  const tryItems = (items: readonly Item[], facts: TokenFacts, api: Api) =>
    Promise.all(
      items.map(async (item) => {
        const check = await checkItem(item, facts, version, api);
        done.set(item, check);
        watch?.tell(reportOn({ facts, items: tried() }));
        return check;
      }),
    );

  watch?.tell(reportOn({ facts, items: [] }));
  const wanted = expected.sample === true && !expected.items.some(isTriable(facts, version));
  const [items, sample] = await Promise.all([
    tryItems(expected.items, facts, call),
    wanted ? readSample(facts, version, call) : undefined,
  ]);
  if (!watch) return reportOn({ facts, items }, info, sample);

  const settled = await settleScopes({ facts, items }, version, {
    clock: watch.clock,
    signal: api.signal,
    again: async (doubtful) => {
      const anew: Api = { ...call, made: new Map() };
      const [info, items] = await Promise.all([
        readTokenInfo(anew),
        tryItems(
          doubtful.flatMap(({ item }) => item ?? []),
          facts,
          anew,
        ),
      ]);
      return { facts: info.ok ? { ...facts, scopes: info.value.scopes } : facts, items };
    },
    onWait: (round, waiting) => watch.tell(reportOn(round), waiting),
  });
  return reportOn(settled, info, sample);
}

/**
 * The calls that need to know nothing. Meeting links are found in a list, and their owners by it: the
 * list is asked for here, so that both take no more than two round trips.
 */
function readFirst({ items }: Expected, api: Api) {
  const hasLink = items.some(({ ids }) => ids.meetingId || ids.meetingSlug);
  const list = (version: ApiVersion) => {
    if (hasLink) void callApi(api, { path: meetingLinks(version, linksQuery) });
  };
  list('2026-09');
  return Promise.all([readAccount(api, () => list('v3')), readTokenInfo(api)]);
}

const notTried = (item: Item): Check => ({
  about: 'item',
  item,
  state: 'notChecked',
  problem: { kind: 'notTried' },
});

/** True for what can be read with the token if it is there at all. */
const isTriable =
  ({ portalId }: TokenFacts, version: ApiVersion) =>
  (item: Item): boolean =>
    (!item.portalId || item.portalId === portalId) && readOf(item, version) !== undefined;

/** Says why the scopes are unknown where HubSpot has no such list: it is no record that is missing. */
function namedUnlisted(check: Check, info: Info): Check {
  if (info.ok || info.problem.kind !== 'notFound') return check;
  if (check.problem?.kind !== 'scopesUnknown') return check;
  return { ...check, problem: { ...info.problem, kind: 'scopesNotListed' } };
}
