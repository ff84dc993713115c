import { useEffect, useRef, useState } from 'react';
import browser from 'webextension-polyfill';
import type { Message } from '../utils/messages.ts';
import type { Draft, Session } from '../utils/session.ts';
import {
  draftLifetimeMs,
  forgetAlarm,
  forgetSession,
  newDraft,
  readSession,
  writeSession,
} from '../utils/session.ts';

/** A background that the browser stopped half-way says so itself, through the session, on waking. */
const wake = () => void browser.runtime.sendMessage({ type: 'wake' } satisfies Message);

/** What a page shows of the session, and what it may do to it. */
export type SessionView = Session & {
  readonly draft: Draft;
  /** The request that the background is working on for this page. */
  readonly asked?: Message['type'];
  /** Changes the draft, keeps it, and starts its 15 minutes anew. */
  readonly edit: (change: Partial<Draft>) => void;
  /** Asks the background to check or seal what has been typed so far. */
  readonly ask: (message: Message, page?: Draft['page']) => void;
  /** Goes back from the sealed file to the draft. */
  readonly unseal: () => void;
  readonly forget: () => void;
};

/**
 * The session in `storage.session`, as React state. `undefined` until it has been read. Each change
 * is stored at once, so closing the popup at any moment loses nothing.
 */
export function useSession(): SessionView | undefined {
  const [session, setSession] = useState<Session & { draft: Draft }>();
  const [asked, setAsked] = useState<Message['type']>();
  const newest = useRef<Draft>(undefined);
  const stored = useRef<Promise<unknown>>(Promise.resolve());
  const area = browser.storage.session;

  useEffect(() => {
    const show = (parts: Session) => {
      newest.current = parts.draft ?? newDraft(Date.now());
      setSession({ ...parts, draft: newest.current });
    };
    void readSession(area, Date.now()).then((parts) => {
      show(parts);
      if (parts.report?.state === 'running' || parts.sealed?.state === 'running') wake();
    });
    const changed = (changes: { [key: string]: { newValue?: unknown } }, name: string) => {
      if (name !== 'session') return;
      setSession((before) => {
        if (!before) return before;
        const next: Session = { ...before };
        for (const [key, { newValue }] of Object.entries(changes)) {
          Object.assign(next, { [key]: newValue });
        }
        // Our own earlier keystrokes come back as events; only another page's newer draft counts.
        const older = next.draft && next.draft.touchedAt <= newest.current!.touchedAt;
        if (!older) newest.current = next.draft ?? newDraft(Date.now());
        return { ...next, draft: newest.current! };
      });
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [area]);

  if (!session) return undefined;

  const edit = (change: Partial<Draft>) => {
    const before = newest.current!;
    const checkedPart = change.token !== undefined || change.items !== undefined;
    const touchedAt = Math.max(Date.now(), before.touchedAt + 1);
    const revision = before.revision + (checkedPart ? 1 : 0);
    const draft = { ...before, ...change, touchedAt, revision };
    newest.current = draft;
    setSession((now) => ({ ...now, draft }));
    stored.current = Promise.all([
      writeSession(area, { draft }),
      browser.alarms.create(forgetAlarm, { when: touchedAt + draftLifetimeMs }),
    ]);
  };

  return {
    ...session,
    asked,
    edit,
    ask: (message, page) => {
      edit(page ? { page } : {});
      setAsked(message.type);
      void stored.current
        .then(() => browser.runtime.sendMessage(message))
        .catch(wake)
        .finally(() => setAsked(undefined));
    },
    unseal: () => void writeSession(area, { sealed: undefined }),
    forget: () => {
      void browser.alarms.clear(forgetAlarm);
      void forgetSession(area);
    },
  };
}
