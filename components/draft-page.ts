import type { Draft } from '../utils/session.ts';
import type { OpenPage } from './tab-store.ts';

/** What a draft keeps of the open page: whose account it is about, and whose key or app's page it is. */
export const draftPage = ({ page }: OpenPage): Draft['page'] =>
  page && {
    portalId: page.portalId,
    host: page.host,
    region: page.region,
    serviceKeyId: page.serviceKeyId,
    appId: page.kind === 'privateApp' ? page.appId : undefined,
  };
