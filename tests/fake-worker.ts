/** A worker that does as it is told, in place of the browser's. */
export class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  ended = false;
  handed: unknown[] = [];
  readonly path: string;
  constructor(path: string) {
    super();
    this.path = path;
    FakeWorker.made.push(this);
  }
  postMessage = (...all: unknown[]) => void this.handed.push(...all);
  terminate = () => void (this.ended = true);
}
