import type { Browser } from 'playwright';

/** What one first view of a page costs a reader whose browser has nothing of it yet. */
export interface View {
  /** Bytes of all answers as sent, without their headers. */
  bytes: number;
  /** Of these, the document and its style; in the guide, style stands in the document. */
  page: number;
  script: number;
  requests: number;
  /** Of these, begun after the page had loaded. */
  late: number;
  /** Milliseconds to the largest contentful paint. */
  lcp: number;
}

/** Opens a page as a phone on a slow line would, in a fresh browser, until nothing is on its way any more. */
export async function viewOf(browser: Browser, address: string): Promise<View> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const answers = new Map<string, { kind: string; head: number; sent: number; isLate: boolean }>();
  let hasLoaded = false;
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    if (/^https?:/.test(request.url))
      answers.set(requestId, { kind: type, head: 0, sent: 0, isLate: hasLoaded });
  });
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    const known = answers.get(requestId);
    // At this moment only the headers have come.
    if (known) known.head = response.encodedDataLength;
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = answers.get(requestId);
    if (known) known.sent = encodedDataLength;
  });
  cdp.on('Page.loadEventFired', () => {
    hasLoaded = true;
  });
  await cdp.send('Network.enable');
  await cdp.send('Page.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'networkidle' });
  // What a page fetches when it has nothing else to do is part of its first view, too.
  for (let before = -1; before !== answers.size; ) {
    before = answers.size;
    await page.evaluate(idleForASecond);
    await page.waitForLoadState('networkidle');
  }
  const lcp = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  const all = [...answers.values()];
  const bytesOf = (wanted?: RegExp) =>
    all
      .filter(({ kind }) => !wanted || wanted.test(kind))
      .reduce((sum, { head, sent }) => sum + Math.max(0, sent - head), 0);
  return {
    bytes: bytesOf(),
    page: bytesOf(/^(?:Document|Stylesheet)$/),
    script: bytesOf(/^Script$/),
    requests: all.length,
    late: all.filter(({ isLate }) => isLate).length,
    lcp,
  };
}

/** Runs in the page. */
function idleForASecond(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => setTimeout(resolve, 1000), { timeout: 5000 });
  });
}
