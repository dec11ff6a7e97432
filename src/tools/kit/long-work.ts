/** How a page follows work that reads bytes, and stops it. */
export interface Progress {
  /** Called with how many bytes will be read, before any is. */
  onTotal: (bytes: number) => void;
  /** Called with the number of bytes read so far. */
  onRead: (bytes: number) => void;
  signal: AbortSignal;
}

/** What the work itself is given; it counts piece by piece. */
interface WorkWatch {
  onTotal: (bytes: number) => void;
  /** Called with the number of bytes just read. */
  onBytes: (count: number) => void;
  /** Awaited before each piece. */
  gate?: () => Promise<void>;
  signal?: AbortSignal;
}

/** What the worker says. It is told once: its order. */
type WorkReport<Result> =
  | { kind: 'ready' }
  | { kind: 'total'; bytes: number }
  | { kind: 'read'; bytes: number }
  | { kind: 'done'; result: Result }
  | { kind: 'failed'; message: string };

/** In a worker: does the work for each order, and tells the page how far it is and how it ended. */
export function serveWork<Order, Result>(work: (order: Order, watch: WorkWatch) => Promise<Result>) {
  const send = (report: WorkReport<Result>) => postMessage(report);
  addEventListener('message', async ({ data }: MessageEvent<Order>) => {
    let read = 0;
    let lastSent = 0;
    const onBytes = (count: number) => {
      read += count;
      // Ten times a second is as often as anyone can see.
      if (performance.now() - lastSent < 100) return;
      lastSent = performance.now();
      send({ kind: 'read', bytes: read });
    };
    try {
      const result = await work(data, { onTotal: (bytes) => send({ kind: 'total', bytes }), onBytes });
      send({ kind: 'done', result });
    } catch (error) {
      send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });
  send({ kind: 'ready' });
}

/** Has a worker that calls `serveWork` do the work. Rejects with the signal's reason when stopped. */
export function workIn<Result>(
  worker: Worker,
  order: unknown,
  { onTotal, onRead, signal }: Progress,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkReport<Result>>) => {
      if (data.kind === 'total') onTotal(data.bytes);
      else if (data.kind === 'read') onRead(data.bytes);
      else if (data.kind === 'done') resolve(data.result);
      else if (data.kind === 'failed') reject(new Error(data.message));
    });
    worker.postMessage(order);
  });
}

/** Has the page do the work where no worker can start. Between two pieces the page gets its turn. */
export function workHere<Result>(
  work: (watch: WorkWatch) => Promise<Result>,
  { onTotal, onRead, signal }: Progress,
): Promise<Result> {
  let read = 0;
  const onBytes = (count: number) => {
    read += count;
    onRead(read);
  };
  return work({ onTotal, onBytes, signal, gate: () => new Promise((turn) => setTimeout(turn)) });
}
