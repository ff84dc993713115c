import { i18n } from '#i18n';
import { maskOf, maskedText } from '../utils/handoff/masked.ts';
import { checkWords, problemWords } from '../utils/words.ts';
import type { CheckedAccount } from './run-checks.ts';

/** The checks of an account for a person to read: whose it is, then a line a check. */
export function sayChecks({ account, report, lines, compared }: CheckedAccount): string[] {
  const { portal, credential } = account;
  const head = [
    portal && `${i18n.t('id.portalId')} ${portal.portalId}`,
    portal?.name && `(${portal.name})`,
    credential && maskOf(credential.token),
  ];
  if (!credential) return [head.concat(i18n.t('handoff3.idsOnly')).filter(Boolean).join(' ')];
  const checks = report.checks.map((check, index) => {
    const { state, problem } = check;
    const words = [`  ${i18n.t(`state.${state}`)}: ${checkWords(check, report.facts ?? {})}`];
    if (problem) {
      const { title, fix } = problemWords(problem);
      words.push(title, fix.replace(/\.$/, ''));
    }
    const row = compared.find(({ now }) => now === lines[index]);
    if (row?.changed) words.push(`The sender's check: ${i18n.t(`state.${row.before!.state}`)}`);
    return words.join('. ');
  });
  return [head.filter(Boolean).join(' '), ...checks].map((line) =>
    maskedText(line, credential ? [credential.token] : []),
  );
}
