import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { markup } from '../../src/formats/markup.ts';
import { anyText } from '../fixtures/any.ts';
import { attributes, elementsOf, textOf } from '../fixtures/html.ts';

test('a text put into a document stays text, in an element and in an attribute', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.constantFrom('" onclick="x', "' x", '&lt;', '</p><p>')), (text) => {
      // A parser reads these otherwise wherever they stand; `visible` writes them out before.
      fc.pre(!/[\r\0]/.test(text) && text.isWellFormed());
      const { html } = markup`<p title="${text}">${text}</p>${[markup`<i>${text}</i>`]}`;
      const [paragraph, ...more] = elementsOf(html, 'p');
      expect(more).toEqual([]);
      expect(attributes(paragraph)).toEqual({ title: text });
      expect([textOf(paragraph), textOf(elementsOf(html, 'i')[0])]).toEqual([text, text]);
    }),
  );
});
