import type { Asker } from './do-jobs.ts';
import { answerWith, reportFailure } from './do-jobs.ts';
import type { SealJob } from './handoff/seal-job.ts';
import { sealJob } from './handoff/seal-job.ts';

/** Seals for whoever asks, and for whoever asks over a port that is handed in. */
export function sealFor(asker: Asker & { start?(): void }): void {
  asker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<SealJob>) => {
    if (port) sealFor(port);
    else {
      void answerWith(
        asker,
        () => sealJob(data),
        ({ bytes }) => [bytes.buffer as ArrayBuffer],
      );
    }
  });
  asker.addEventListener('messageerror', reportFailure);
  asker.start?.();
}
