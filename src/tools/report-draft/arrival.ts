import type { ReportKit } from '../../formats/report/report-kit.ts';

/** What is picked when the page opens. `place` and `situation` are '' where only the reader can say. */
interface Arrival {
  channel: string;
  place: string;
  situation: string;
}

/**
 * What the reader came for, by the address: `#channel=cn-12339`, as the page of a channel links here.
 * Behind the `#`, because that part is never sent to a server; in the offline edition behind the page,
 * `#/report/draft/channel=cn-12339`. Undefined for anything else.
 */
export function arrivalOf(hash: string, { channels }: Pick<ReportKit, 'channels'>): Arrival | undefined {
  const id = /^#(?:.*\/)?channel=([a-z0-9-]+)$/.exec(hash)?.[1];
  const channel = channels.find((one) => one.id === id);
  if (!channel) return undefined;
  const [situation = '', ...others] = Object.keys(channel.reports);
  return {
    channel: channel.id,
    place: channel.place === 'world' ? '' : channel.place,
    situation: others.length > 0 ? '' : situation,
  };
}
