import { useEffect, useState } from 'react';

/** A text once it has stood still for a moment, so that not every keystroke is sent. */
export function useSettled(text: string, ms = 250): string {
  const [settled, settle] = useState(text);

  useEffect(() => {
    const timer = setTimeout(() => settle(text), text ? ms : 0);
    return () => clearTimeout(timer);
  }, [text, ms]);

  return settled;
}
