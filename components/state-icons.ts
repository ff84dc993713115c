import { CircleAlert, CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { CheckState } from '../utils/hubspot/report.ts';

/** The icon of each state that a check ends in. */
export const stateIcons: { readonly [state in CheckState]: typeof CircleCheck } = {
  pass: CircleCheck,
  warn: CircleAlert,
  fail: CircleX,
  notChecked: CircleHelp,
};
