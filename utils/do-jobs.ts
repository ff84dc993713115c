/** Whoever asks a worker: the page that made it, or the one behind a port. */
export type Asker = Pick<MessagePort, 'addEventListener'> & {
  postMessage(answer: unknown, options?: StructuredSerializeOptions): void;
};

/** Does in a worker each job that it is asked, and answers in turn as they are done. */
export function doJobs(asker: Asker, work: (job: never) => unknown): void {
  asker.addEventListener(
    'message',
    ({ data }) => void answerWith(asker, () => work(data as never)),
  );
}

/** Answers with what `work` gives; `handedOver` says what of that is moved rather than copied. */
export async function answerWith<Answer>(
  asker: Asker,
  work: () => Answer | Promise<Answer>,
  handedOver: (answer: Answer) => Transferable[] = () => [],
): Promise<void> {
  try {
    const answer = await work();
    asker.postMessage(answer, { transfer: handedOver(answer) });
  } catch {
    reportFailure();
  }
}

/**
 * Says to whoever made this worker that a job failed, and not how: the words of an error could hold
 * what was worked on. A promise that fails by itself is not told to them at all.
 * https://html.spec.whatwg.org/multipage/workers.html#runtime-script-errors-2
 */
export const reportFailure = (): void => reportError(new Error('A job failed'));
