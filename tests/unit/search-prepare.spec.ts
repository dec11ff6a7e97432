import { expect, test } from 'playwright/test';
import { prepare } from '../../src/editions/search/prepare.ts';

const textIn = (language: string, html: string) =>
  prepare(
    `<html lang="${language}"><body><main data-pagefind-body><h1>T</h1>${html}</main></body></html>`,
    [],
    [],
    () => [],
  )?.text;

test('a label and its value, which only style sets apart, are two words to search', () => {
  expect(textIn('en', '<p><small>Phone</small><span>12339</span></p>')).toContain('Phone 12339');
  expect(textIn('en', '<ul><li><b>Request</b>Buy a server</li></ul>')).toContain('Request Buy');
});

test('a mark of punctuation stays with its word, and Chinese goes on without a blank', () => {
  expect(textIn('en', '<p>Ask <a href="/">us</a>, or <b>call</b>.</p>')).toContain('Ask us, or call.');
  expect(textIn('zh-CN', '<p><b>要求</b>买服务器，先看<a href="/">证据</a>再说</p>')).toContain(
    '要求买服务器，先看证据再说',
  );
});
