/** Tells how long the rest will take, from the bytes of the last ten seconds. */
export class Rate {
  #samples: { time: number; bytes: number }[] = [];

  /** `time` in milliseconds, `bytes` since the beginning. */
  add(time: number, bytes: number) {
    const last = this.#samples.at(-1);
    if (last && time - last.time < 250) return;
    this.#samples.push({ time, bytes });
    this.#samples = this.#samples.filter((sample) => time - sample.time <= 10_000);
  }

  /** Forgets what was measured: a pause is no slowness. */
  reset() {
    this.#samples = [];
  }

  /** Seconds for so many bytes more; undefined while too little is known to say. */
  secondsFor(bytes: number): number | undefined {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    if (!first || !last || last.time - first.time < 1000 || last.bytes <= first.bytes) return undefined;
    return (bytes * (last.time - first.time)) / 1000 / (last.bytes - first.bytes);
  }
}
