import type { Reading } from './readers/reading.ts';
import { runReading } from './readers/run.ts';
import type { Place, Running, Tool } from './tool.ts';

/** What is quicker than this is not shown. Milliseconds. */
const patience = 400;

/**
 * Reads a file while `tool.running` shows how far it is and stops it. Undefined when the readers
 * cannot be loaded; rejects with `AbortError` when stopped, also by emptying the page.
 */
export async function readShown(
  tool: Tool,
  draw: () => void,
  { file, name, place }: { file: File; name: string; place: Place },
): Promise<Reading | undefined> {
  const control = new AbortController();
  const running: Running = { name, place, read: 0, total: 0, stop: () => control.abort() };
  const show = (change: Partial<Running>) => {
    Object.assign(running, change);
    draw();
  };
  tool.cancels.add(running.stop);
  const late = setTimeout(() => {
    tool.running = [...tool.running, running];
    draw();
  }, patience);
  try {
    return await runReading(file, file.name, {
      signal: control.signal,
      onTotal: (total) => show({ total }),
      onRead: (read) => show({ read }),
    });
  } finally {
    clearTimeout(late);
    tool.cancels.delete(running.stop);
    tool.running = tool.running.filter((one) => one !== running);
    draw();
  }
}
