import channel from '../styles/parts/channel.css?inline';
import command from '../styles/parts/command.css?inline';
import doors from '../styles/parts/doors-map.css?inline';
import figure from '../styles/parts/figure.css?inline';
import message from '../styles/parts/message.css?inline';
import note from '../styles/parts/note.css?inline';
import number from '../styles/parts/number.css?inline';
import staircase from '../styles/parts/staircase.css?inline';
import steps from '../styles/parts/steps.css?inline';
import timeline from '../styles/parts/timeline.css?inline';
import track from '../styles/parts/track.css?inline';
import ways from '../styles/parts/ways.css?inline';

/** By the class of what they dress. */
const parts = {
  steps,
  note,
  command,
  message,
  channel,
  ways,
  number,
  figure,
  'figure timeline': timeline,
  'figure staircase': staircase,
  'figure track': track,
  'figure doors-map': doors,
};

/**
 * The style of the parts that stand in a page, and of no others: text may use any component, a page
 * uses few, and style travels inside every page.
 */
export function partStyle(html: string): string {
  return Object.entries(parts)
    .filter(([name]) => new RegExp(`class="${name}[" ]`).test(html))
    .map(([, style]) => style)
    .join('');
}
