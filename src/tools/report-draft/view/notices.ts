import { html } from 'lit-html';
import { noticeView } from '../../kit/notice.ts';
import type { Place, Tool } from '../tool.ts';

/** What is told at a place. It stands there empty before, or a screen reader would not hear it. */
export const noticesView = ({ notices }: Tool, place: Place) => html`
  <div role="alert" data-notices=${place}>${(notices[place] ?? []).map(noticeView)}</div>
`;
