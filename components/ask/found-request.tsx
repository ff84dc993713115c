import { useEffect } from 'react';
import { Notice } from '../notice.tsx';
import { lookAt, useRequest } from './requests.ts';

/** A request in the field that finds: it is shown at once, or why it is not to be believed. */
export function FoundRequest({ text, onLeave }: { text: string; onLeave: () => void }) {
  const read = useRequest(text);
  const compact = read?.ok ? read.value.compact : undefined;
  useEffect(() => {
    if (compact) void lookAt(compact).then(() => onLeave());
  }, [compact, onLeave]);
  return read && !read.ok ? <Notice problem={read.problem} /> : null;
}
