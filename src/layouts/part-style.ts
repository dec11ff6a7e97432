import articleName from '../styles/parts/article-name.css?inline';
import channel from '../styles/parts/channel.css?inline';
import code from '../styles/parts/code.css?inline';
import command from '../styles/parts/command.css?inline';
import doors from '../styles/parts/doors-map.css?inline';
import drawing from '../styles/parts/drawing.css?inline';
import figure from '../styles/parts/figure.css?inline';
import message from '../styles/parts/message.css?inline';
import note from '../styles/parts/note.css?inline';
import number from '../styles/parts/number.css?inline';
import quote from '../styles/parts/quote.css?inline';
import sectionName from '../styles/parts/section-name.css?inline';
import staircase from '../styles/parts/staircase.css?inline';
import steps from '../styles/parts/steps.css?inline';
import ticks from '../styles/parts/ticks.css?inline';
import timeline from '../styles/parts/timeline.css?inline';
import track from '../styles/parts/track.css?inline';
import ways from '../styles/parts/ways.css?inline';

/** By what they dress: a class, classes, a tag. */
const parts = {
  '<blockquote': quote,
  'section-name': sectionName,
  'article-name': articleName,
  ticks,
  steps,
  note,
  command,
  code,
  message,
  channel,
  ways,
  number,
  figure,
  'figure drawing': drawing,
  'figure drawing timeline': timeline,
  'figure drawing staircase': staircase,
  'figure drawing track': track,
  'figure doors-map': doors,
};

/**
 * The style of the parts that stand in a page, and of no others: text may use any component, a page
 * uses few, and style travels inside every page.
 */
export function partStyle(html: string): string {
  return Object.entries(parts)
    .filter(([name]) => new RegExp(name.startsWith('<') ? name : `class="${name}[" ]`).test(html))
    .map(([, style]) => style)
    .join('');
}
