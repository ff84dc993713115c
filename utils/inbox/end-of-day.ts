/** How long a request is valid where nobody says otherwise, in days. */
const usualDays = 14;

/** The end of a day as a date field has it (`2026-12-10`), in local time; `undefined` for no such day. */
export function endOfDay(text: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day) return undefined;
  const end = new Date(year, month - 1, day, 23, 59, 59, 999);
  return end.getMonth() === month - 1 ? end : undefined;
}

const two = (number: number) => String(number).padStart(2, '0');

/** A local day as a date field has it. */
export const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The day until which a request is valid where nobody says otherwise. */
export const usualDay = (now: Date): string =>
  dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + usualDays));
