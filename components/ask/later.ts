import { makeLater } from '../later.ts';

// Most people never meet a request.
export const offerCode = makeLater(() => import('./offer-view.tsx'));
export const askCode = makeLater(() => import('./ask-step.tsx'));
export const replyCode = makeLater(() => import('./reply.tsx'));
