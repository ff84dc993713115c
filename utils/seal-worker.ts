import { reportFailure } from './do-jobs.ts';
import type { SealJob } from './handoff/seal-job.ts';
import { sealJob } from './handoff/seal-job.ts';
import type { SealedFile } from './handoff/seal.ts';

/** Whoever asks a worker: the page that made it, or the one behind a port. */
type Asker = Pick<MessagePort, 'addEventListener'> & {
  postMessage(answer: SealedFile, options: StructuredSerializeOptions): void;
  start?(): void;
};

/** Seals for whoever asks, and for whoever asks over a port that is handed in. */
export function sealFor(asker: Asker): void {
  asker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<SealJob>) => {
    if (port) sealFor(port);
    else void answer(data, asker);
  });
  asker.addEventListener('messageerror', reportFailure);
  asker.start?.();
}

async function answer(job: SealJob, asker: Asker): Promise<void> {
  try {
    const file = await sealJob(job);
    asker.postMessage(file, { transfer: [file.bytes.buffer as ArrayBuffer] });
  } catch {
    reportFailure();
  }
}
